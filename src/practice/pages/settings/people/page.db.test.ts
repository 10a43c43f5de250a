import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../../test/setup/test-house.ts'
import type { PracticeId } from '../../../../base/practice-id.ts'

const { house, web, asOwner } = useTestHouse()
const PEOPLE = '/settings/people'
let practiceId: PracticeId
let manager: ReturnType<typeof browseAs>
let managerId: string

beforeAll(async () => {
  practiceId = await makePractice(house())
  const signedIn = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  manager = browseAs(web().app, signedIn.cookie)
  managerId = signedIn.personId
})

const visitor = () => browseAs(web().app, '')
const invitation = { name: 'Jo Hall', email: 'jo@example.org', role: 'receptionist' }

async function invite(fields: Readonly<Record<string, string>> = {}) {
  const reply = await manager.submit(`${PEOPLE}/invite`, `${PEOPLE}/invite`, {
    ...invitation,
    ...fields,
  })
  return { reply, path: /href="http:\/\/[^/]+(\/invitation\/[^"]+)"/.exec(reply.body)?.[1] ?? '' }
}
const personIdOf = async (email: string) => {
  const rows = await asOwner<{ id: string }>(
    'select person_id as id from heed.person where email = $1',
    [email],
  )
  return rows[0]?.id ?? ''
}

test('somebody who is invited chooses a password and is in, and the link works once', async () => {
  const { path } = await invite()
  expect((await visitor().get(path)).body).toContain('Jo Hall, you will sign in')
  const weak = await visitor().post(path, { password: 'jo hall jo hall' })
  expect([weak.statusCode, weak.body.includes('harder to guess')]).toEqual([422, true])
  const joined = await visitor().post(path, { password: 'tuesday lampshade goat' })
  expect(joined.statusCode).toBe(303)
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  expect((await browseAs(web().app, cookie).get('/account')).body).toContain('Receptionist')
  for (const reply of [await visitor().get(path), await visitor().post(path, { password: 'x' })]) {
    expect([reply.statusCode, reply.body.includes('can no longer be used')]).toEqual([410, true])
  }
})

test('a link ends after a week, and when a newer one is made', async () => {
  const first = await invite({ email: 'late@example.org' })
  const personId = await personIdOf('late@example.org')
  const again = await manager.submit(`${PEOPLE}/${personId}`, `${PEOPLE}/${personId}/invite`)
  expect((await visitor().get(first.path)).statusCode).toBe(410)
  const path = /href="http:\/\/[^/]+(\/invitation\/[^"]+)"/.exec(again.body)?.[1] ?? ''
  expect((await visitor().get(path)).statusCode).toBe(200)
  await asOwner(`update heed.invitation set expires_at = now() where person_id = $1`, [personId])
  expect((await visitor().get(path)).statusCode).toBe(410)
})

test.each(['/invitation/x', '/invitation/0.0', `/invitation/${'0'.repeat(36)}.x`])(
  '%s invites nobody',
  async (path) => {
    expect((await visitor().get(path)).statusCode).toBe(410)
  },
)

test('says what is missing or taken, and keeps what was typed', async () => {
  const { reply: empty } = await invite({ name: ' ', email: 'jo', role: '' })
  expect(empty.statusCode).toBe(422)
  for (const said of ['Enter a name', 'Enter an email address in the right', 'Choose a role']) {
    expect(empty.body).toContain(said)
  }
  expect(empty.body).toContain('value="jo"')
  await invite({ email: 'taken@example.org' })
  const { reply: taken } = await invite({ email: 'Taken@example.org', name: 'Somebody Else' })
  expect(taken.body).toContain('Somebody with this email address is in the list')
  expect(taken.body).toContain('value="Somebody Else"')
})

test('a new role counts at once, where the person is signed in already', async () => {
  const { personId, cookie } = await signInAs(house(), practiceId, 'receptionist', 'Sam Lee')
  const sam = browseAs(web().app, cookie)
  expect((await sam.get('/queue')).statusCode).toBe(403)
  const page = `${PEOPLE}/${personId}`
  await manager.submit(page, page, { name: 'Sam Lee', role: 'moderator' })
  expect((await sam.get('/queue')).statusCode).toBe(200)
})

test('whoever’s access ends is out at once, and comes in no more', async () => {
  const { personId, cookie, email } = await signInAs(house(), practiceId, 'moderator', 'Al Dean')
  await manager.submit(`${PEOPLE}/${personId}`, `${PEOPLE}/${personId}/end`)
  expect((await browseAs(web().app, cookie).get('/queue')).statusCode).toBe(303)
  const again = await visitor().post('/sign-in', { email, password: 'correct horse' })
  expect(again.statusCode).toBe(401)
  expect((await manager.get(PEOPLE)).body).toContain('Has left')
})

test('somebody always stays who can let others in', async () => {
  const page = `${PEOPLE}/${managerId}`
  const reply = await manager.submit(page, page, { name: 'Priya Nair', role: 'moderator' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Make somebody else practice manager or deputy manager first')
  const { cookie } = await signInAs(house(), practiceId, 'deputy-manager', 'Deb Uty')
  expect((await browseAs(web().app, cookie).submit(page, `${page}/end`)).statusCode).toBe(303)
})
