import { beforeAll, expect, test } from 'vitest'
import {
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import type { PracticeId } from '../../../base/practice-id.ts'
import { findGuidance } from '../../../practice/store.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let priya: ReturnType<typeof browseAs>

const DRAFT = '/settings/guidance/draft'
const HARASSMENT = `${DRAFT}/kinds/harassment`
const leave = { decision: 'leave', reasonCode: 'fair-comment', clause: '', reason: '', message: '' }
const mild = {
  ...{ label: 'Harassment', explanation: 'It insults somebody.', hides: 'no', queue: 'routine' },
  ...{ clauses: '4', page: 'report', review: 'report', message: 'report' },
}
const live = () => house().spine.inPractice(practiceId, findGuidance)

beforeAll(async () => {
  practiceId = await makePractice(house())
  const manager = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  priya = browseAs(web().app, manager.cookie)
  for (const name of ['One', 'Two', 'Three']) {
    const id = await takeInComment(house(), practiceId, {
      author: name,
      message: 'Fool #harassment',
    })
    const address = `/contributions/${id}`
    if (name !== 'Three') await priya.submit(address, `${address}/decide`, leave)
  }
  await takeInComment(house(), practiceId, { message: 'Thanks' })
})

test('a draft says what it changes and what it would have decided otherwise, and counts for nothing yet', async () => {
  await priya.submit('/settings/guidance', DRAFT)
  expect((await priya.get(DRAFT)).body).toContain('none would have been decided otherwise')
  expect((await priya.submit(HARASSMENT, HARASSMENT, mild)).statusCode).toBe(303)
  const { body } = await priya.get(DRAFT)
  expect(body).toContain(
    'Of the last 4 contributions, 3 would have been decided otherwise. People had decided 2 of them, and had decided so in 2.',
  )
  expect(body).toContain('<del>yes</del> <ins>no</ins>')
  expect((await live()).table.harassment.hides).toBe(true)
})

test('refuses what would let a machine decide about somebody at risk, and keeps what was entered', async () => {
  const address = `${DRAFT}/kinds/crisis`
  const fields = { ...mild, label: 'At risk', machineMayHide: 'yes', hides: 'yes', queue: 'urgent' }
  const reply = await priya.submit(address, address, fields)
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Only a person can decide to hide for defamation or crisis')
  expect(reply.body).toContain('value="At risk"')
})

test('in its shadow it is compared with what arrives, and does nothing', async () => {
  await priya.submit(DRAFT, `${DRAFT}/shadow`)
  expect((await priya.get(DRAFT)).body).toContain('Of 0 contributions since then')
  await takeInComment(house(), practiceId, { author: 'Four', message: 'Fool #harassment' })
  expect((await priya.get(DRAFT)).body).toContain(
    'Of 1 contributions since then, 1 would have been decided otherwise.',
  )
})

test('it counts once it is published, with a note, and its versions can be compared', async () => {
  expect((await priya.submit(DRAFT, `${DRAFT}/publish`)).statusCode).toBe(422)
  await priya.submit(DRAFT, `${DRAFT}/publish`, { note: 'Banter is no harassment' })
  expect((await live()).table.harassment.hides).toBe(false)
  const { body } = await priya.get('/settings/guidance')
  expect(body).toContain('Banter is no harassment')
  const second = (await priya.get('/settings/guidance/versions/2')).body
  expect(second).toContain('Changed from version 1')
  expect(second).toContain('Hidden from the page')
  const judged = await takeInComment(house(), practiceId, { message: 'You fool #harassment' })
  const [row] = await asOwner<{ version: number }>(
    'select guidance_version as version from heed.judgement where contribution_id = $1',
    [judged],
  )
  expect(row?.version).toBe(2)
})

test('is never published over a version that somebody published meanwhile', async () => {
  await priya.submit('/settings/guidance', DRAFT)
  await priya.submit(HARASSMENT, HARASSMENT, { ...mild, queue: 'priority' })
  await asOwner(`insert into heed.guidance_version (practice_id, version, content, created_at)
    select practice_id, 3, jsonb_set(content, '{version}', '3'), now() from heed.guidance_version
    where version = 2`)
  const reply = await priya.submit(DRAFT, `${DRAFT}/publish`, { note: 'Mine' })
  expect(reply.body).toContain('Another version was published')
  expect((await live()).table.harassment.queue).toBe('routine')
})

test('says how often people decided against each rule', async () => {
  const { body } = await priya.get('/settings/guidance')
  expect(body).toMatch(/Harassment[^]*?<td>2<\/td>/)
})
