import { TOTP, Secret } from 'otpauth'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../test/builders/practice-with-page.ts'
import { browseAs } from '../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../test/setup/test-house.ts'
import type { PracticeId } from '../base/practice-id.ts'

const { house, web, asOwner } = useTestHouse()
let practiceId: PracticeId
const FACTOR = '/account/second-factor'
const STEP = '/sign-in/second-factor'

beforeAll(async () => {
  practiceId = await makePractice(house())
})

const visitor = (cookie = '') => browseAs(web().app, cookie)
const cookieOf = (reply: { readonly headers: { readonly 'set-cookie'?: unknown } }) =>
  String(reply.headers['set-cookie']).split(';')[0] ?? ''
const enter = (email: string) => visitor().post('/sign-in', { email, password: 'correct horse' })

/** A person with an authenticator app, whose codes are those of any step from now. */
async function enrol() {
  const { email, cookie, personId } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  const browser = visitor(cookie)
  const { body } = await browser.get(FACTOR)
  const secret = (/heed-key">([^<]+)</.exec(body)?.[1] ?? '').replaceAll(' ', '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const codeIn = (steps: number) => totp.generate({ timestamp: Date.now() + steps * 30_000 })
  const reply = await browser.submit(FACTOR, FACTOR, { code: codeIn(0) })
  const recoveryCodes = [...reply.body.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code)
  return { email, cookie, personId, codeIn, reply, recoveryCodes }
}

/** The first step, and what comes back from the second. */
async function passBoth(email: string, fields: Readonly<Record<string, string>>) {
  const first = await enter(email)
  const held = cookieOf(first)
  return { first, held, second: await visitor(held).submit(STEP, STEP, fields) }
}

describe('setting up an app', () => {
  test('draws a code that the app reads, and gives ten recovery codes once', async () => {
    const { recoveryCodes, reply, cookie } = await enrol()
    expect(reply.statusCode).toBe(200)
    expect(new Set(recoveryCodes).size).toBe(10)
    const { body } = await visitor(cookie).get(FACTOR)
    expect(body).toContain('Your app is set up')
    expect(body).toContain('You have 10 left')
    expect(body).not.toContain(recoveryCodes[0])
  })
  test('is not done with a wrong code, and the code on the page stays the same', async () => {
    const { cookie } = await signInAs(house(), practiceId, 'moderator', 'Jo Hall')
    const drawn = async () =>
      /heed-key">([^<]+)</.exec((await visitor(cookie).get(FACTOR)).body)?.[1]
    const before = await drawn()
    const reply = await visitor(cookie).submit(FACTOR, FACTOR, { code: '000000' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Enter the 6 digits that your app shows now')
    expect(await drawn()).toBe(before)
  })
  test('keeps the secret sealed', async () => {
    const { personId } = await enrol()
    const [row] = await asOwner<{ secret: Buffer }>(
      'select secret from heed.totp where person_id = $1',
      [personId],
    )
    expect(row?.secret.toString('latin1')).not.toMatch(/[A-Z2-7]{20}/)
  })
})

describe('the second step', () => {
  test('is asked for after the password, and opens what the password alone does not', async () => {
    const { email, codeIn } = await enrol()
    const { first, held, second } = await passBoth(email, { code: codeIn(1) })
    expect(first.headers.location).toBe(STEP)
    expect([second.statusCode, second.headers.location]).toEqual([303, '/'])
    expect((await visitor(held).get('/queue')).headers.location).toMatch(/^\/sign-in/)
    expect((await visitor(cookieOf(second)).get('/queue')).statusCode).toBe(200)
  })
  test('leads on to where the person wanted', async () => {
    const { email, codeIn } = await enrol()
    const fields = { email, password: 'correct horse', next: '/stuck' }
    const held = cookieOf(await visitor().post('/sign-in', fields))
    const page = `${STEP}?next=%2Fstuck`
    const second = await visitor(held).submit(page, STEP, { code: codeIn(1) })
    expect(second.headers.location).toBe('/stuck')
  })
  test('gives the session a new cookie: one that was set or seen before opens nothing', async () => {
    const { email, codeIn } = await enrol()
    const { held, second } = await passBoth(email, { code: codeIn(1) })
    expect(cookieOf(second)).not.toBe(held)
    expect((await visitor(held).get('/account')).headers.location).toMatch(/^\/sign-in/)
  })
  test('takes no code twice, and none from before', async () => {
    const { email, codeIn } = await enrol()
    expect((await passBoth(email, { code: codeIn(1) })).second.statusCode).toBe(303)
    for (const steps of [1, 0]) {
      const { second } = await passBoth(email, { code: codeIn(steps) })
      expect(second.statusCode).toBe(422)
      expect(second.body).toContain('Each code works once')
    }
  })
  test('takes a recovery code once, however it was written down', async () => {
    const { email, recoveryCodes } = await enrol()
    const recovery = (recoveryCodes[3] ?? '').toUpperCase().replaceAll('-', ' ')
    expect((await passBoth(email, { recovery })).second.statusCode).toBe(303)
    expect((await passBoth(email, { recovery })).second.statusCode).toBe(422)
  })
  test('pauses after five wrong codes, for the right one too', async () => {
    const { email, codeIn } = await enrol()
    for (let tries = 0; tries < 5; tries++) await passBoth(email, { code: '000000' })
    const { second } = await passBoth(email, { code: codeIn(1) })
    expect(second.body).toContain('Wait 15 minutes')
  })
  test('is nobody else’s: a session without a password before it is sent back', async () => {
    expect((await visitor().get(STEP)).headers.location).toBe('/sign-in')
    const { cookie } = await signInAs(house(), practiceId, 'auditor', 'Al Dean')
    expect((await visitor(cookie).get(STEP)).headers.location).toBe('/sign-in')
  })
})

test('a decider who has set up none in time gets no further than setting it up', async () => {
  const { email, personId } = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  const first = await enter(email)
  expect(first.headers.location).toBe(FACTOR)
  expect((await visitor(cookieOf(first)).get('/queue')).statusCode).toBe(200)
  await asOwner('update heed.person set second_factor_due_at = now() where person_id = $1', [
    personId,
  ])
  const held = cookieOf(await enter(email))
  expect((await visitor(held).get('/queue')).headers.location).toMatch(FACTOR)
  const { body } = await visitor(held).get(FACTOR)
  const secret = (/heed-key">([^<]+)</.exec(body)?.[1] ?? '').replaceAll(' ', '')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  const done = await visitor(held).submit(FACTOR, FACTOR, { code })
  expect((await visitor(cookieOf(done)).get('/queue')).statusCode).toBe(200)
  expect((await visitor(held).get('/account')).headers.location).toMatch(/^\/sign-in/)
})

test('whoever only reads or enters is not asked for one', async () => {
  const { email } = await signInAs(house(), practiceId, 'receptionist', 'Sandra Cole')
  expect((await enter(email)).headers.location).toBe('/')
})

test('every step is in the log, and no secret is', async () => {
  const { email, personId, codeIn } = await enrol()
  await passBoth(email, { code: codeIn(1) })
  const rows = await asOwner<{ action: string; content: string }>(
    'select action, content from heed.audit_entry where subject = $1 order by sequence',
    [`person:${personId}`],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    ...['second-factor-added', 'passed-first-factor', 'signed-in'],
  ])
  expect(JSON.stringify(rows)).not.toContain(codeIn(1))
})
