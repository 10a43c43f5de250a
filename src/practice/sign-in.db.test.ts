import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { somePracticeId, useTestDatabase } from '../../test/setup/test-database.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { createAuditLog } from '../audit/audit-log.ts'
import { createFailedTries } from './failed-tries.ts'
import { hashPassword, isPassword } from './password.ts'
import { saveLeftAt, savePerson } from './people.ts'
import { createSessions } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { saveDirectory } from './store.ts'

const { database, asOwner } = useTestDatabase()
const MINUTE_MS = 60_000
let nowMs = Date.UTC(2026, 7, 6, 9)
const clock = { now: () => new Date(nowMs) }
const sessions = createSessions(database.inPractice, clock)
const [mine, theirs] = [somePracticeId(), somePracticeId()]
let people = 0

beforeAll(async () => {
  for (const practiceId of [mine, theirs]) {
    const directory = { name: practiceId, sites: [], staff: [] }
    await database.inPractice(practiceId, (tx) => saveDirectory(tx, directory, clock.now()))
  }
})

async function addPerson(practiceId: PracticeId, password: string | null, email = someEmail()) {
  const person = { personId: randomUUID(), email, name: 'Priya Nair', role: 'moderator' as const }
  const passwordHash = password === null ? null : await hashPassword(password)
  await database.inPractice(practiceId, (tx) =>
    savePerson(tx, { ...person, passwordHash }, clock.now()),
  )
  return person
}
const someEmail = () => `Person.${(people += 1)}@Example.org`
const { call, inPractice } = database
let checks = 0
const deps = {
  ...{ call, inPractice, clock, recordAudit: createAuditLog(clock) },
  failedTries: createFailedTries(call, clock),
  isPassword: (password: string, hash: string) => {
    checks += 1
    return isPassword(password, hash)
  },
}
const enter = (email: string, password: string) =>
  signIn(deps, { email, password, browser: 'Firefox' })
async function enterWrongly(email: string, times: number) {
  const outcomes: unknown[] = []
  for (let time = 0; time < times; time += 1) outcomes.push(await enter(email, 'wrong password'))
  return outcomes
}
const wrong = { ok: false, error: 'wrong' }
const paused = { ok: false, error: 'paused' }

describe('signing in', () => {
  test('opens a session that knows the person and the practice', async () => {
    const { email, personId } = await addPerson(mine, 'correct horse')
    const entered = await enter(email, 'correct horse')
    expect(await sessions.find(entered.ok ? entered.value.cookie : '')).toMatchObject({
      ...{ practiceId: mine, person: { personId, role: 'moderator' } },
    })
  })
  test('takes no account of capitals and spaces around the e-mail', async () => {
    const { email } = await addPerson(mine, 'correct horse')
    expect(await enter(` ${email.toUpperCase()} `, 'correct horse')).toMatchObject({ ok: true })
  })
  test('finds the practice of whose password it is, where one e-mail stands in two', async () => {
    const { email } = await addPerson(mine, 'my password one')
    await addPerson(theirs, 'their password', email)
    const entered = await enter(email, 'their password')
    expect(entered.ok && entered.value.cookie.startsWith(theirs)).toBe(true)
  })
  test('with a wrong password, or as nobody, is answered alike', async () => {
    const { email } = await addPerson(mine, 'correct horse')
    expect(await enter(email, 'wrong password')).toEqual(wrong)
    expect(await enter(someEmail(), 'wrong password')).toEqual(wrong)
  })
  test('costs the same for who is known, unknown or invited: one password is derived', async () => {
    const { email } = await addPerson(mine, 'correct horse')
    const invited = await addPerson(mine, null)
    for (const one of [email, someEmail(), invited.email]) {
      checks = 0
      expect(await enter(one, 'wrong password')).toEqual(wrong)
      expect(checks).toBe(1)
    }
  })
  test('is not open to who was invited and chose no password, or has left', async () => {
    const invited = await addPerson(mine, null)
    for (const guess of ['', 'nobody', 'null']) {
      expect(await enter(invited.email, guess)).toEqual(wrong)
    }
    const { email, personId } = await addPerson(mine, 'correct horse')
    const entered = await enter(email, 'correct horse')
    await inPractice(mine, (tx) => saveLeftAt(tx, personId, clock.now()))
    expect(await sessions.find(entered.ok ? entered.value.cookie : '')).toBeUndefined()
    expect(await enter(email, 'correct horse')).toEqual(wrong)
  })
  test('gives a decider a week to set up a second factor, and then nothing else', async () => {
    const { email } = await addPerson(mine, 'correct horse')
    const first = await enter(email, 'correct horse')
    expect(first.ok && first.value.plan).toMatchObject({ stage: 'open', isOffered: true })
    nowMs += 7 * 24 * 60 * MINUTE_MS
    const later = await enter(email, 'correct horse')
    expect(later.ok && later.value.plan.stage).toBe('enrolment')
    const found = await sessions.find(later.ok ? later.value.cookie : '')
    expect(found?.stage).toBe('enrolment')
  })
})

describe('after five failures', () => {
  test.each([
    ['a known e-mail', true],
    ['an unknown one', false],
  ])('%s pauses, for the right password too', async (_, isKnown) => {
    const email = isKnown ? (await addPerson(mine, 'correct horse')).email : someEmail()
    expect(await enterWrongly(email, 6)).toEqual([
      ...Array.from({ length: 5 }, () => wrong),
      paused,
    ])
    expect(await enter(email, 'correct horse')).toEqual(paused)
    expect(await enter(email.toLowerCase(), 'correct horse')).toEqual(paused)
  })
  test('it takes 15 minutes, and others are not held up', async () => {
    const { email } = await addPerson(mine, 'correct horse')
    const other = await addPerson(mine, 'correct horse')
    await enterWrongly(email, 5)
    expect(await enter(other.email, 'correct horse')).toMatchObject({ ok: true })
    nowMs += 15 * MINUTE_MS - 1
    expect(await enter(email, 'correct horse')).toEqual(paused)
    nowMs += 1
    expect(await enter(email, 'correct horse')).toMatchObject({ ok: true })
  })
  test('a success in between begins the count anew', async () => {
    const { email } = await addPerson(mine, 'correct horse')
    await enterWrongly(email, 4)
    await enter(email, 'correct horse')
    expect(await enterWrongly(email, 4)).toEqual(Array.from({ length: 4 }, () => wrong))
    expect(await enter(email, 'correct horse')).toMatchObject({ ok: true })
  })
})

describe('a session', () => {
  const open = async () => sessions.open(mine, (await addPerson(mine, 'correct horse')).personId)

  test('is stored without what would open it', async () => {
    const cookie = await open()
    const token = cookie.split('.')[1] ?? ''
    const stored = await asOwner<{ token_hash: Buffer }>('select token_hash from session')
    const hashes = stored.map((row) => row.token_hash.toString('hex'))
    expect(hashes).toContain(createHash('sha256').update(token).digest('hex'))
    expect(JSON.stringify(hashes)).not.toContain(Buffer.from(token).toString('hex'))
  })
  test('ends after two hours without use', async () => {
    const cookie = await open()
    nowMs += 119 * MINUTE_MS
    expect(await sessions.find(cookie)).toBeDefined()
    nowMs += 119 * MINUTE_MS
    expect(await sessions.find(cookie)).toBeDefined()
    nowMs += 120 * MINUTE_MS
    expect(await sessions.find(cookie)).toBeUndefined()
  })
  test('ends after twelve hours, however busy', async () => {
    const cookie = await open()
    for (let hour = 0; hour < 11; hour += 1) {
      nowMs += 60 * MINUTE_MS
      expect(await sessions.find(cookie)).toBeDefined()
    }
    nowMs += 60 * MINUTE_MS
    expect(await sessions.find(cookie)).toBeUndefined()
  })
  test('ends when it is closed', async () => {
    const cookie = await open()
    await sessions.close(cookie)
    expect(await sessions.find(cookie)).toBeUndefined()
  })
  test('opens no other practice', async () => {
    const [, token = ''] = (await open()).split('.')
    expect(await sessions.find(`${theirs}.${token}`)).toBeUndefined()
  })
  test.each([
    '',
    'x',
    '.',
    `${randomUUID()}.`,
    `' or 1=1 --.x`,
    `${randomUUID()}.${'x'.repeat(43)}`,
  ])('is not found by a made-up cookie: %j', async (cookie) => {
    expect(await sessions.find(cookie)).toBeUndefined()
    await expect(sessions.close(cookie)).resolves.toBeUndefined()
  })
})
