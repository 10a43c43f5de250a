import { beforeAll, expect, test } from 'vitest'
import { fillSlips, type FilledSlip } from '../../../../test/builders/filled-slips.ts'
import { makePractice, signInAs } from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import { dayOf } from '../../../base/local-day.ts'
import type { PracticeId } from '../../../base/practice-id.ts'
import { readPaper } from '../../read-paper.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let cookie: string
let staff: ReturnType<typeof browseAs>

beforeAll(async () => {
  practiceId = await makePractice(house())
  ;({ cookie } = await signInAs(house(), practiceId, 'receptionist', 'Sandra'))
  staff = browseAs(web().app, cookie)
})

const csrfIn = (body: string) => /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''

async function print(slips: number): Promise<Uint8Array> {
  const fields = { site: 'Willow Bank Surgery', layout: 'standard', slips: String(slips) }
  const reply = await staff.submit('/feedback-paper', '/feedback-paper/print', fields)
  expect(reply.headers['content-type']).toBe('application/pdf')
  return reply.rawPayload
}

/** Sends scans, has them read, and answers the batch's address. */
async function scan(slipCount: number, ...files: readonly (readonly [string, Uint8Array])[]) {
  const form = new FormData()
  form.set('_csrf', csrfIn((await staff.get('/feedback-paper')).body))
  form.set('month', dayOf(new Date()).slice(0, 7))
  form.set('slipCount', String(slipCount))
  for (const [name, bytes] of files) form.append('scans', new Blob([Buffer.from(bytes)]), name)
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const reply = await web().app.inject({
    ...{ method: 'POST', url: '/feedback-paper' },
    headers: { cookie, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  expect(reply.statusCode).toBe(303)
  const waiting = await asOwner<{ id: string }>(
    `select file_id as id from heed.paper_file where bytes is not null order by position`,
  )
  for (const { id } of waiting) await readPaper(house().spine, practiceId, id)
  return String(reply.headers.location)
}

const SLIPS: readonly FilledSlip[] = [
  { answers: ['very-good'] },
  { answers: ['poor'], hasComment: true },
  { answers: [] },
]

test('slips are printed, filled in, read, decided, typed and counted, and nothing leads back to them', async () => {
  const filled = await fillSlips(await print(3), SLIPS)
  const batch = await scan(3, ['monday.pdf', filled])
  const { body } = await staff.get(batch)
  expect(body).toContain('<b>3</b> slips read, <b>3</b> counted by hand. They agree.')
  expect(body).toContain('no box is marked')
  const pictures = [...body.matchAll(/src="(\/feedback-paper\/[^"]+)"/g)].map(([, src = '']) => src)
  for (const src of pictures) {
    expect((await staff.get(src)).headers['content-type']).toBe('image/png')
  }

  const early = await staff.submit(batch, `${batch}/close`)
  expect(early.body).toContain('Decide and type everything first. 2 still to do')
  const forms = [...body.matchAll(/action="(\/feedback-paper\/[^"]+\/slips\/[^"]+)"/g)]
  const [decide = '', type = ''] = forms.map(([, action = '']) => action)
  await staff.submit(batch, decide, { answer: 'leave-out' })
  await staff.submit(batch, type, { comment: 'Dr Mark Shelton was late' })
  await staff.submit(batch, `${batch}/close`)

  const counted = await asOwner(`select answer, mode, count from heed.feedback_count order by 1`)
  expect(counted).toEqual([
    { answer: 'poor', mode: 'handwritten', count: 1 },
    { answer: 'very-good', mode: 'handwritten', count: 1 },
  ])
  const [comment] = await asOwner<{ redacted: string }>(
    `select redacted from heed.feedback_comment`,
  )
  expect(comment?.redacted).toBe('[name removed] was late')
  const left = await asOwner(`select from heed.paper_slip
    where answers_png is not null or comment_png is not null or comment is not null or answer is not null`)
  expect(left).toEqual([])
  expect(await asOwner(`select from heed.paper_file where bytes is not null`)).toEqual([])
})

test('slips that were read before, those of others and foreign pages are refused', async () => {
  const filled = await fillSlips(await print(2), [{ answers: ['good'] }, { answers: ['good'] }])
  await scan(2, ['first.pdf', filled])
  await asOwner(`update heed.paper_print set slips = 1 where slips = 3`)
  const poster = await web().app.inject({ url: '/feedback/willow-bank-surgery/poster.pdf' })
  const batch = await scan(2, ['again.pdf', filled], ['poster.pdf', poster.rawPayload])
  const { body } = await staff.get(batch)
  expect(body.match(/this slip was read before/g)).toHaveLength(2)
  expect(body).toContain('poster.pdf, page 1: no slip of ours was found on this page')
  const close = await staff.submit(batch, `${batch}/close`)
  expect(close.body).toContain('0 slips were read and 2 were counted by hand')
})

test.each([
  ['broken.pdf', '%PDF-1.7 nothing', 'The PDF is broken or needs a password'],
  ['holiday.heic', '\0\0\0\x18ftypheic', 'HEIC format'],
  ['note.txt', 'hello', 'The file must be a PDF, a JPEG or a PNG'],
])('%s is refused with what to do', async (name, text, words) => {
  const batch = await scan(1, [name, Buffer.from(text, 'latin1')])
  expect((await staff.get(batch)).body).toContain(words)
})

test('a job that runs twice reads nothing twice', async () => {
  const batch = await scan(1, [
    'once.pdf',
    await fillSlips(await print(1), [{ answers: ['good'] }]),
  ])
  const files = await asOwner<{ id: string }>(`select file_id as id from heed.paper_file`)
  for (const { id } of files) await readPaper(house().spine, practiceId, id)
  expect((await staff.get(batch)).body).toContain('<b>1</b> slips read')
})
