import { beforeAll, expect, test } from 'vitest'
import {
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import type { PracticeId } from '../../../base/practice-id.ts'
import { dayOf } from '../../../base/local-day.ts'
import { saveAutomaticHide } from '../../../practice/store.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let manager: ReturnType<typeof browseAs>
const month = dayOf(new Date()).slice(0, 7)
const PAGE = `/reports?month=${month}`

beforeAll(async () => {
  practiceId = await makePractice(house())
  const { cookie } = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  manager = browseAs(web().app, cookie)
  await house().spine.inPractice(practiceId, (tx) => saveAutomaticHide(tx, ['obscenity']))
  const decide = async (id: string, fields: Readonly<Record<string, string>>) => {
    const address = `/contributions/${id}`
    const more = { clause: '4', reasonCode: 'other', reason: 'Why' }
    expect(
      (await manager.submit(address, `${address}/decide`, { ...more, ...fields })).statusCode,
    ).toBe(303)
  }
  const rude = await takeInComment(house(), practiceId, { message: 'You #obscenity' })
  await takeInComment(house(), practiceId, { message: 'Another #obscenity' })
  const unhappy = await takeInComment(house(), practiceId, { message: 'No answer #complaint' })
  await decide(unhappy, { decision: 'leave' })
  // The network has hidden it, and a person shows it again.
  await asOwner(`update heed.step set state = 'confirmed'`)
  await asOwner(
    `update heed.contribution set network_state = 'hidden' where contribution_id = $1`,
    [rude],
  )
  await decide(rude, { decision: 'restore' })
})

/** The rows of a part of the page, as label and number. */
async function rowsOf(title: string) {
  const { body } = await manager.get(PAGE)
  const part = body.split('<h2').find((one) => one.includes(`>${title}</h2>`)) ?? ''
  return [...part.matchAll(/<th scope="row">([^<]+)<svg[^]*?numeric">([^<]+)</g)].map(
    ([, label, value]) => [label, value],
  )
}

test('counts what came, what was found, and what was decided by whom', async () => {
  expect(await rowsOf('What arrived')).toEqual([['Facebook: comment', '3']])
  expect(await rowsOf('What was found, by kind')).toEqual([
    ['Obscene language', '2'],
    ['Complaint', '1'],
  ])
  expect(await rowsOf('What people decided')).toEqual([
    ['Left as it was', '1'],
    ['Shown again', '1'],
  ])
  expect(await rowsOf('What Heed did by itself')).toEqual([
    ['Hidden automatically', '2'],
    ['Shown again by a person', '1'],
  ])
  expect((await manager.get(PAGE)).body).toContain('3 arrived, the most on')
})

test('a month without anything says so', async () => {
  const { body } = await manager.get('/reports?month=2020-01')
  expect(body).toContain('Report for January 2020')
  expect(body).toContain('Nothing arrived.')
})

test('leaves as CSV and as PDF', async () => {
  const csv = await manager.get(`/reports/report.csv?month=${month}`)
  expect(csv.headers['content-disposition']).toBe(`attachment; filename="report-${month}.csv"`)
  expect(csv.body).toContain(`${month},What arrived,Facebook: comment,3,`)
  const pdf = await manager.get(`/reports/report.pdf?month=${month}`)
  expect(pdf.headers['content-type']).toBe('application/pdf')
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

test('an extract for the public withholds small numbers, and taking one is recorded', async () => {
  await asOwner(`update heed.contribution set captured_at = captured_at - interval '1 month'`)
  const foi = (await manager.get('/reports/extract/foi')).body.split('\r\n')[1]?.split(',')
  const cqc = (await manager.get('/reports/extract/cqc')).body.split('\r\n')[1]?.split(',')
  expect([foi?.[1], cqc?.[1]]).toEqual(['fewer than 5', '3'])
  const taken = await asOwner(`select 1 from heed.audit_entry where action = 'extract-taken'`)
  expect(taken).toHaveLength(2)
  const { cookie } = await signInAs(house(), practiceId, 'auditor', 'Al Dean')
  const auditor = browseAs(web().app, cookie)
  expect((await auditor.get('/reports/extract/foi')).statusCode).toBe(403)
  expect((await auditor.get(PAGE)).body).not.toContain('extract/foi')
})
