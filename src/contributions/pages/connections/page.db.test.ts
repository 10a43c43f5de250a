import { beforeAll, expect, test } from 'vitest'
import type { PracticeId } from '../../../base/practice-id.ts'
import { makePractice, signInAs } from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import { raiseAlarms } from '../../store/alarms.ts'
import { stopConnection } from '../../store/connections.ts'
import { CONNECTIONS } from './route.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
let manager: ReturnType<typeof browseAs>

beforeAll(async () => {
  practiceId = await makePractice(house())
  const { cookie } = await signInAs(house(), practiceId, 'practice-manager', 'Kim Manager')
  manager = browseAs(web().app, cookie)
})

const findConnectionId = async () => {
  const [row] = await asOwner<{ connection_id: string }>('select connection_id from connection')
  return row?.connection_id ?? ''
}

test('calls nothing sound that was not checked lately', async () => {
  await asOwner('update connection set probed_at = null')
  expect((await manager.get(CONNECTIONS)).body).toContain('Not checked yet')
  await asOwner('update connection set probed_at = now()')
  expect((await manager.get(CONNECTIONS)).body).toContain('Working')
})

test('shows what is wrong, also in the menu of every page, until writing is resumed', async () => {
  const connectionId = await findConnectionId()
  const message = 'Facebook has blocked the page from doing this for now.'
  await house().store.database.inPractice(practiceId, async (tx) => {
    await stopConnection(tx, connectionId, 'blocked', message)
    await raiseAlarms(tx, connectionId, [{ kind: 'writes-stopped', message }], new Date())
  })
  const { body } = await manager.get(CONNECTIONS)
  expect(body).toContain('Writing stopped')
  expect(body).toContain(message)
  expect(body).toMatch(/Connections \(1\)/)
  const answer = await manager.submit(CONNECTIONS, `${CONNECTIONS}/${connectionId}/resume`)
  expect(answer.statusCode).toBe(303)
  const after = (await manager.get(CONNECTIONS)).body
  expect(after).not.toContain(message)
  expect(after).not.toContain('Resume writing')
})

test('is looked at at once when a person asks', async () => {
  const address = `${CONNECTIONS}/${await findConnectionId()}/look`
  expect((await manager.submit(CONNECTIONS, address)).statusCode).toBe(303)
})

test('is closed to who does not manage connections', async () => {
  const { cookie } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  expect((await browseAs(web().app, cookie).get(CONNECTIONS)).statusCode).toBe(403)
})
