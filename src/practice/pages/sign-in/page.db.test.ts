import { beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'

const { house, web } = useTestHouse(() => ({ HEED_PUBLIC_URL: 'https://heed.example' }))
let email: string
let cookie: string

beforeAll(async () => {
  const practiceId = await makePractice(house())
  ;({ email, cookie } = await signInAs(house(), practiceId, 'auditor', 'Alex Moor'))
})

const visitor = (sent = '') => browseAs(web().app, sent)
const correct = () => ({ email, password: 'correct horse' })

test('signs in with a cookie that no script and no other site can use, and goes where one wanted', async () => {
  const reply = await visitor().post('/sign-in', { ...correct(), next: '/stuck?x=1' })
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/stuck?x=1'])
  const set = String(reply.headers['set-cookie'])
  expect(set).toMatch(/^heed-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect((await visitor(set.split(';')[0]).get('/queue')).statusCode).toBe(200)
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
  'never leads on to %s',
  async (next) => {
    const reply = await visitor().post('/sign-in', { ...correct(), next })
    expect(reply.headers.location).toBe('/')
  },
)

test('keeps what was typed and where one wanted to go when the password is wrong', async () => {
  const wrong = { email: email.toUpperCase(), password: 'wrong', next: '/decided' }
  const reply = await visitor().post('/sign-in', wrong)
  expect(reply.statusCode).toBe(401)
  expect(reply.body).toContain(`value="${email.toUpperCase()}"`)
  expect(reply.body).toContain('name="next" value="/decided"')
  expect(reply.body).toContain('The email address or the password is not right')
  expect(reply.headers['set-cookie']).toBeUndefined()
})

test('says what is missing', async () => {
  const reply = await visitor().post('/sign-in', {})
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('Enter your email address')
  expect(reply.body).toContain('Enter your password')
})

test('pauses an email address after five wrong passwords, even for the right one', async () => {
  const nobody = { email: 'nobody@example.org', password: 'wrong' }
  for (let tries = 0; tries < 5; tries++) await visitor().post('/sign-in', nobody)
  const reply = await visitor().post('/sign-in', nobody)
  expect(reply.statusCode).toBe(429)
  expect(reply.body).toContain('Wait 15 minutes')
})

test('lets somebody sign in whose old session has ended', async () => {
  const ended = `heed-session=${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.old`
  const reply = await visitor(ended).post('/sign-in', correct())
  expect(reply.statusCode).toBe(303)
})

test('leads from the start page to the queue or to signing in', async () => {
  expect((await visitor().get('/')).headers.location).toBe('/sign-in')
  expect((await visitor(cookie).get('/')).headers.location).toBe('/queue')
  expect((await visitor(cookie).get('/sign-in?next=/stuck')).headers.location).toBe('/stuck')
})

test('ends the session for good when signing out', async () => {
  const signedIn = await visitor().post('/sign-in', correct())
  const own = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
  const reply = await visitor(own).submit('/queue', '/sign-out')
  expect(reply.headers.location).toBe('/sign-in')
  expect((await visitor(own).get('/queue')).statusCode).toBe(303)
})
