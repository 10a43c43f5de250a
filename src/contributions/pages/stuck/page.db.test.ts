import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { PracticeId } from '../../../base/practice-id.ts'
import {
  deliver,
  makePractice,
  signInAs,
  takeInComment,
} from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let manager: ReturnType<typeof browseAs>
let id: string

beforeAll(async () => {
  practiceId = await makePractice(house())
  const { cookie } = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  manager = browseAs(web().app, cookie)
})

beforeEach(async () => {
  await asOwner(`update heed.step set state = 'cancelled'`)
  await asOwner(`update heed.queue_entry set closed_at = now()`)
  id = await takeInComment(house(), practiceId, {
    author: 'Sam Reed',
    message: 'You are all #obscenity',
    photo: `https://scontent.fbcdn.net/${randomUUID()}`,
  })
})

async function decideHide(state: string) {
  const address = `/contributions/${id}`
  const fields = { decision: 'hide', clause: '4', reasonCode: 'other', reason: '' }
  await manager.submit(address, `${address}/decide`, fields)
  const [step] = await asOwner<{ step_id: string }>(
    `update heed.step set state = $2, trouble = 'The page token is no longer good.',
       settled_at = now() + interval '1 second'
     where contribution_id = $1 returning step_id`,
    [id, state],
  )
  return step?.step_id ?? ''
}

const stepState = async (stepId: string) =>
  (await asOwner(`select state, note from heed.step where step_id = $1`, [stepId]))[0]
const stuck = async () => (await manager.get('/stuck')).body

test('says when nothing is stuck', async () => {
  expect(await stuck()).toContain('Nothing is stuck')
})

test('shows a refused step with why, and tries it again when asked', async () => {
  const stepId = await decideHide('refused')
  const body = await stuck()
  expect(body).toContain('Hide the comment by Sam Reed')
  expect(body).toContain('The page token is no longer good.')
  expect(body).toContain('Stuck (1)')
  const reply = await manager.submit('/stuck', `/steps/${stepId}/try-again`)
  expect(reply.headers.location).toBe('/stuck')
  expect(await stepState(stepId)).toMatchObject({ state: 'requested' })
  const jobs = await asOwner(`select from pgboss.job where data->>'stepId' = $1`, [stepId])
  expect(jobs.length).toBeGreaterThan(0)
})

test('takes a person’s word that an unknown step was done, or is given up', async () => {
  const done = await decideHide('unknown')
  await manager.submit('/stuck', `/steps/${done}/done`, { note: 'Saw it on the page' })
  expect(await stepState(done)).toEqual({ state: 'confirmed', note: 'Saw it on the page' })
  expect(await stuck()).toContain('Nothing is stuck')
})

test('a step that is settled already is a conflict', async () => {
  const stepId = await decideHide('confirmed')
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await stuck())?.[1] ?? ''
  const reply = await manager.post(`/steps/${stepId}/give-up`, { _csrf: csrf, note: 'x' })
  expect(reply.statusCode).toBe(409)
})

test('lets a refused step rest once a person has decided anew', async () => {
  await decideHide('refused')
  await asOwner(
    `update heed.step set settled_at = now() - interval '1 hour' where contribution_id = $1`,
    [id],
  )
  const address = `/contributions/${id}`
  const fields = { decision: 'leave', reasonCode: 'fair-comment' }
  await manager.submit(address, `${address}/decide`, fields)
  expect(await stuck()).toContain('Nothing is stuck')
})

test('shows what waits for a broken connection', async () => {
  await decideHide('requested')
  await asOwner(
    `update heed.connection set state = 'needs-reconnecting', state_reason = 'Expired.'`,
  )
  const body = await stuck()
  expect(body).toContain('Waits for the connection')
  expect(body).toContain('Expired.')
  await asOwner(`update heed.connection set state = 'working', state_reason = null`)
})

test('shows words that nobody has read after a minute, and has them read again', async () => {
  await asOwner(`update heed.contribution set judged_version = null where contribution_id = $1`, [
    id,
  ])
  expect(await stuck()).toContain('Nothing is stuck')
  await asOwner(
    `update heed.contribution_version set captured_at = now() - interval '2 minutes' where contribution_id = $1`,
    [id],
  )
  expect(await stuck()).toContain('Not read')
  await manager.submit('/stuck', `/contributions/${id}/read-again`)
  const jobs = await asOwner(
    `select from pgboss.job where name = 'judge-contribution' and data->>'contributionId' = $1`,
    [id],
  )
  expect(jobs.length).toBeGreaterThan(0)
  await asOwner(`update heed.contribution set judged_version = 1`)
})

test('shows a detector that failed while the work is open, but not a picture that none reads', async () => {
  expect(await stuck()).toContain('Nothing is stuck')
  await asOwner(`update heed.judgement set failed = '{names}' where contribution_id = $1`, [id])
  expect(await stuck()).toContain('The reading of names could not read it.')
  await asOwner(`update heed.queue_entry set closed_at = now()`)
  expect(await stuck()).toContain('Nothing is stuck')
})

test('shows a picture that could not be kept, and fetches it again', async () => {
  await asOwner(
    `update heed.media set state = 'failed', failure = 'It was gone.' where contribution_id = $1`,
    [id],
  )
  const body = await stuck()
  expect(body).toContain('It was gone.')
  const action = /action="(\/media\/[^"]+)"/.exec(body)?.[1] ?? ''
  await manager.submit('/stuck', action)
  expect(await stuck()).toContain('Nothing is stuck')
})

test('shows a delivery from an unknown page until it is put aside, and keeps its bytes', async () => {
  const entry = { id: 'page-9', time: Date.now(), changes: [] }
  await deliver(house(), practiceId, entry)
  const body = await stuck()
  expect(body).toContain('page page-9')
  const read = /action="(\/deliveries\/[^"]+\/read-again)"/.exec(body)?.[1] ?? ''
  await manager.submit('/stuck', read)
  // Read once more, and still of no use.
  await deliver(house(), practiceId, { ...entry, time: 0 })
  const again = /action="(\/deliveries\/[^"]+\/put-aside)"/g
  for (const [, aside = ''] of (await stuck()).matchAll(again)) {
    await manager.submit('/stuck', aside, { note: 'Not ours' })
  }
  expect(await stuck()).toContain('Nothing is stuck')
  const kept = await asOwner(`select from heed.delivery where put_aside_at is not null`)
  expect(kept).toHaveLength(2)
})

test('shows work that failed to its last try to its own practice, and gives it another round', async () => {
  const jobFor = async (practice: string) => {
    const data = JSON.stringify({ practiceId: practice, contributionId: id })
    const [job] = await asOwner<{ id: string }>(
      `insert into pgboss.job (name, data, source_name) values ('dead-letter', $1, 'judge-contribution') returning id`,
      [data],
    )
    return job?.id ?? ''
  }
  const [mine, theirs] = [await jobFor(practiceId), await jobFor(randomUUID())]
  const body = await stuck()
  expect(body).toContain('Reading a contribution')
  expect(body).not.toContain(theirs)
  await manager.submit('/stuck', `/jobs/${mine}/try-again`)
  const left = await asOwner<{ id: string }>(`select id from pgboss.job where name = 'dead-letter'`)
  expect(left.map((job) => job.id)).toEqual([theirs])
  expect(await stuck()).toContain('Nothing is stuck')
})

test('shows a clinician what is stuck, without the buttons', async () => {
  await decideHide('refused')
  const { cookie } = await signInAs(house(), practiceId, 'clinician', 'Dr Shelton')
  const { body } = await browseAs(web().app, cookie).get('/stuck')
  expect(body).toContain('Hide the comment by Sam Reed')
  expect(body).not.toContain('/steps/')
})
