import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs, takeInComment } from '../../test/builders/practice-with-page.ts'
import { browseAs } from '../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../test/setup/test-house.ts'
import type { PracticeId } from '../base/practice-id.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let alex: ReturnType<typeof browseAs>
let priya: ReturnType<typeof browseAs>

const remove = {
  ...{ decision: 'remove', clause: '4', reasonCode: 'breaches-clause', reason: 'Obscene' },
  message: '',
}

beforeAll(async () => {
  practiceId = await makePractice(house())
  alex = browseAs(web().app, (await signInAs(house(), practiceId, 'moderator', 'Alex Moor')).cookie)
  const manager = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  priya = browseAs(web().app, manager.cookie)
  const fields = { undoSeconds: '120', secondPerson: 'remove' }
  await priya.submit('/settings/deciding', '/settings/deciding', fields)
})

const takeIn = async () => {
  const id = await takeInComment(house(), practiceId, { message: 'You #obscenity' })
  return `/contributions/${id}`
}
const stepsOf = (address: string) =>
  asOwner('select kind from heed.step where contribution_id = $1', [address.split('/').at(-1)])

test('what needs a second person waits, does nothing, and cannot be confirmed by who asked', async () => {
  const address = await takeIn()
  await alex.submit(address, `${address}/decide`, remove)
  const { body } = await alex.get(address)
  expect(body).toContain('This waits for a second person')
  expect(body).not.toContain(`${address}/proposal/confirm`)
  const { body: page } = await priya.get(address)
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  const csrf = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const seen = { _csrf: csrf, expectedVersion: hidden('expectedVersion') }
  expect((await alex.post(`${address}/proposal/confirm`, seen)).statusCode).toBe(409)
  expect(await stepsOf(address)).toEqual([])
  expect((await alex.get('/queue')).body).toContain(address)
})

test('a second person confirms it, and both names stay with the decision', async () => {
  const address = await takeIn()
  await alex.submit(address, `${address}/decide`, remove)
  expect((await priya.get('/today')).body).toContain('wait for you to confirm')
  expect((await priya.get(address)).body).toContain('Confirm: remove it')
  await priya.submit(address, `${address}/proposal/confirm`)
  expect(await stepsOf(address)).toEqual([{ kind: 'remove' }])
  const [decision] = await asOwner<{ by: string; confirmed: string }>(
    `select p.name as by, s.name as confirmed from heed.decision d
      join heed.person p on p.person_id = d.decided_by join heed.person s on s.person_id = d.confirmed_by
      where d.contribution_id = $1`,
    [address.split('/').at(-1)],
  )
  expect(decision).toEqual({ by: 'Alex Moor', confirmed: 'Priya Nair' })
})

test('a second person declines it, and another decision takes its place', async () => {
  const address = await takeIn()
  await alex.submit(address, `${address}/decide`, remove)
  await priya.submit(address, `${address}/proposal/decline`)
  const { body } = await priya.get(address)
  expect(body).toContain('Declined by a second person')
  expect(body).not.toContain('asks for a second person')
  const leave = { ...remove, decision: 'leave', reasonCode: 'fair-comment' }
  expect((await priya.submit(address, `${address}/decide`, leave)).statusCode).toBe(303)
})

test('what was edited meanwhile is not confirmed unseen', async () => {
  const address = await takeIn()
  await alex.submit(address, `${address}/decide`, remove)
  const { body } = await priya.get(address)
  const form = body.slice(body.indexOf(`${address}/proposal/confirm`))
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(form)?.[1] ?? ''
  const id = address.split('/').at(-1)
  await asOwner('update heed.contribution set revision = revision + 1 where contribution_id = $1', [
    id,
  ])
  const seen = { _csrf: value('_csrf'), expectedVersion: value('expectedVersion') }
  expect((await priya.post(`${address}/proposal/confirm`, seen)).statusCode).toBe(409)
  expect(await stepsOf(address)).toEqual([])
})

test('a finding is called wrong with one press, taken back with another, and kept for training', async () => {
  const address = await takeIn()
  const { body } = await alex.get(address)
  const disagree = /action="([^"]+\/disagree)"/.exec(body)?.[1] ?? ''
  await alex.submit(address, disagree)
  expect((await alex.get(address)).body).toContain('Called wrong</strong> by Alex Moor')
  await alex.submit(address, disagree)
  expect((await alex.get(address)).body).not.toContain('Called wrong')
})

test('colleagues read each other’s notes, and how often somebody read what is hard to read', async () => {
  const address = await takeIn()
  await alex.submit(address, `${address}/notes`, { text: 'I know the <family>' })
  expect((await priya.get(address)).body).toContain('I know the &lt;family&gt;')
  const support = (await priya.get('/support')).body
  expect(support).toMatch(/Alex Moor<\/th><td>6<\/td><td>6/)
  expect((await alex.get('/support')).body).not.toContain('Who has had to read how much')
})
