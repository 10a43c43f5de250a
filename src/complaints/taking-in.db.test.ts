import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { useComplaints } from '../../test/builders/complaints.ts'
import { takeInComment } from '../../test/builders/practice-with-page.ts'
import { findPapers } from '../cases/store/papers.ts'
import { decideContribution } from '../contributions/decide-contribution.ts'
import type { ScanAnswer } from '../platform/files/virus-scanner.ts'
import { checkUpload } from './check-upload.ts'
import { followDeleteRequest } from './follow-social.ts'

const complaints = useComplaints()
const { house, asOwner, people, staff, visitor, complain, receive, stateOf } = complaints
const { runningClocks, messagesOf, inPractice } = complaints
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')

describe('complaining on the web', () => {
  test('needs no account, and gives a reference and a link that nobody can guess', async () => {
    expect((await visitor().get('/complaints')).body).toContain(
      'Complaining does not affect your care',
    )
    expect((await visitor().get('/complaints/new')).body).toContain('What happened?')
    const reply = await complain()
    const location = String(reply.headers.location)
    const page = await visitor().get(location)
    expect(page.body).toMatch(/CMP-[0-9A-F]{4}-[0-9A-F]{4}/)
    expect(page.body).not.toContain('Nobody answered')
    expect(page.headers['set-cookie']).toBeUndefined()
    const guessed = location.replace(/(progress\/.)./, '$1_')
    expect((await visitor().get(guessed)).statusCode).toBe(404)
  })

  test('keeps what was typed, and says what is missing at each field', async () => {
    const reply = await complain({
      fields: { about: '', name: '', email: '', wanted: 'A call back' },
    })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Answer “What happened?”')
    expect(reply.body).toContain('Enter your full name')
    expect(reply.body).toContain('Enter an email address, phone number or postal address')
    expect(reply.body).toContain('A call back')
  })

  test('the same form sent twice is one complaint', async () => {
    const formId = randomUUID()
    const first = await complain({ fields: { formId } })
    const second = await complain({ fields: { formId } })
    expect(second.headers.location).toBe(first.headers.location)
  })

  test('starts the clocks, and e-mails the link without a word of the complaint', async () => {
    const caseId = await receive()
    expect(await runningClocks(caseId)).toEqual([
      'complaint-acknowledgement',
      'complaint-six-months',
    ])
    const [message] = await messagesOf(caseId)
    expect(message?.address).toBe('jo@example.org')
    expect(message?.body).toContain('/complaints/progress/')
    expect(message?.body).not.toContain('phone')
  })

  test.each([
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'must be a JPG'],
    ['page.pdf', Buffer.from('<html></html>'), 'must be a JPG'],
    ['empty.pdf', Buffer.alloc(0), 'is empty'],
  ])('refuses %s by its bytes', async (name, bytes, words) => {
    const reply = await complain({ files: [[name, bytes]] })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(words)
  })
})

describe('a file that came with a complaint', () => {
  async function receiveFile() {
    const caseId = await receive({ files: [['letter.pdf', PDF]] })
    const rows = await asOwner<{ upload_id: string }>(
      'select upload_id from heed.complaint_upload where case_id = $1',
      [caseId],
    )
    return { caseId, uploadId: rows[0]?.upload_id ?? '' }
  }
  const check = (uploadId: string, answer: ScanAnswer | undefined) =>
    checkUpload(
      {
        ...house(),
        inPractice: house().store.database.inPractice,
        enqueue: house().queue.enqueue,
        scan: answer === undefined ? undefined : () => Promise.resolve(answer),
      },
      people().practiceId,
      uploadId,
    )
  const papersOf = (caseId: string) => inPractice((tx) => findPapers(tx, caseId))

  test('is held while the scanner is away, and opens when it is clean', async () => {
    const { caseId, uploadId } = await receiveFile()
    await check(uploadId, 'away')
    expect(await papersOf(caseId)).toHaveLength(0)
    const page = await staff(people().manager).get(`/cases/complaints/${caseId}`)
    expect(page.body).toContain('held until it is checked for viruses')
    await check(uploadId, 'clean')
    await check(uploadId, 'clean')
    expect((await papersOf(caseId)).map(({ name }) => name)).toEqual(['letter.pdf'])
  })

  test('that is infected is destroyed, and the complaint stays', async () => {
    const { caseId, uploadId } = await receiveFile()
    await check(uploadId, 'infected')
    expect(await papersOf(caseId)).toHaveLength(0)
    const rows = await asOwner<{ bytes: Buffer | null }>('select bytes from heed.complaint_upload where upload_id = $1', [uploadId]) // prettier-ignore
    expect(rows[0]?.bytes).toBeNull()
    expect(await stateOf(caseId)).toBe('received')
  })
})

const revisionOf = async (contributionId: string) => {
  const rows = await asOwner<{ revision: number }>('select revision from heed.contribution where contribution_id = $1', [contributionId]) // prettier-ignore
  return rows[0]?.revision ?? -1
}

describe('a complaint on the practice’s page', () => {
  const SOCIAL = '/cases/complaints/social'
  const choose = (contributionId: string, fields: Readonly<Record<string, string>>) =>
    staff(people().manager).submit(SOCIAL, `${SOCIAL}/${contributionId}`, fields)

  test('waits for a choice with a reason, which is kept and stops its clock', async () => {
    const contributionId = await takeInComment(house(), people().practiceId, {
      message: '#complaint the phones',
    })
    expect((await staff(people().manager).get(SOCIAL)).body).toContain('the phones')
    const bare = await choose(contributionId, { choice: 'signpost-only', reason: '' })
    expect(bare.statusCode).toBe(422)
    await choose(contributionId, { choice: 'signpost-only', reason: 'General grumble' })
    const rows = await asOwner('select choice, reason from heed.possible_complaint where contribution_id = $1', [contributionId]) // prettier-ignore
    expect(rows).toEqual([{ choice: 'signpost-only', reason: 'General grumble' }])
    const clocks = await asOwner<{ stopped: boolean }>('select stopped_at is not null as stopped from heed.clock where about = $1', [`possible-complaint:${contributionId}`]) // prettier-ignore
    expect(clocks).toEqual([{ stopped: true }])
  })

  test('becomes a complaint, received on the day it was seen and linked to the words', async () => {
    const contributionId = await takeInComment(house(), people().practiceId, {
      message: '#complaint my care',
    })
    const reply = await choose(contributionId, {
      choice: 'treat-as-complaint',
      reason: 'It is about care',
    })
    const page = await staff(people().manager).get(String(reply.headers.location))
    expect(page.body).toContain('#complaint my care')
  })

  test('that also asks for data is not settled by a signpost', async () => {
    const message = '#complaint what do you hold on me #rights-request'
    const contributionId = await takeInComment(house(), people().practiceId, { message })
    const reply = await choose(contributionId, { choice: 'signpost-only', reason: 'x' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('A signpost is not enough here')
  })

  test('whose author was asked to delete it is followed until it is gone or the days are over', async () => {
    const contributionId = await takeInComment(house(), people().practiceId, {
      message: '#complaint delete me',
    })
    const decided = await decideContribution(house().spine, people().practiceId, {
      ...{ contributionId, action: 'ask-to-delete', clause: 'complaints' },
      ...{ reasonCode: 'complaint-procedure', reason: 'Not for the page' },
      ...{ personId: people().manager.personId, role: 'complaints-manager' },
      expectedRevision: await revisionOf(contributionId),
      message: 'We cannot discuss anyone’s care here. Please delete this.',
    })
    expect(decided).toMatchObject({ ok: true })
    const deps = { ...house(), inPractice: house().store.database.inPractice, enqueue: house().queue.enqueue } // prettier-ignore
    const stateNow = async () => {
      await followDeleteRequest(deps, people().practiceId, contributionId)
      const rows = await asOwner<{ state: string }>('select state from heed.delete_request where contribution_id = $1', [contributionId]) // prettier-ignore
      return rows[0]?.state
    }
    expect(await stateNow()).toBe('requested')
    await asOwner(`update heed.delete_request set follow_up_at = now() where contribution_id = $1`, [contributionId]) // prettier-ignore
    expect(await stateNow()).toBe('not-deleted')
    await asOwner(`update heed.contribution set network_state = 'removed' where contribution_id = $1`, [contributionId]) // prettier-ignore
    expect(await stateNow()).toBe('deleted')
  })
})

test('the calendar of deadlines opens by its address alone, and shows what its owner may know', async () => {
  const reply = await staff(people().manager).submit(
    '/today/deadlines',
    '/today/deadlines/calendar',
  )
  const [, path = ''] = /(\/calendar\/[\w.-]+\.ics)/.exec(reply.body) ?? []
  const calendar = await visitor().get(path)
  expect(calendar.body).toContain('BEGIN:VCALENDAR')
  expect(calendar.body).toContain('Acknowledge the complaint')
  expect(calendar.body).not.toContain('Jo Bloggs')
  expect((await visitor().get(path.replace(/.\.ics$/, '_.ics'))).statusCode).toBe(404)
})
