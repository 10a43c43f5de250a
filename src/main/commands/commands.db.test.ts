import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { useTestDatabase } from '../../../test/setup/test-database.ts'
import { createTimerClock } from '../../channels/simulator/clock/timer-clock.ts'
import { createFacebookSimulator } from '../../channels/simulator/facebook/create-facebook-simulator.ts'
import { createReadyWorld, type ReadyWorld } from '../../channels/simulator/facebook/ready-world.ts'
import { OWNER } from '../../platform/database/embedded-postgres.ts'
import { isPassword } from '../../practice/password.ts'
import { main } from '../heed.ts'

const PROGRAM = fileURLToPath(new URL('../../../bin/heed.js', import.meta.url))
const { asOwner, name } = useTestDatabase()
const simulator = createFacebookSimulator({ clock: createTimerClock(Date.now) })
const folder = mkdtempSync(path.join(tmpdir(), 'heed-commands-'))
let world: ReadyWorld

beforeAll(async () => {
  await simulator.start()
  world = createReadyWorld(simulator)
  const host = encodeURIComponent(inject('databaseSocket'))
  vi.stubEnv('DATABASE_URL', `postgres://${OWNER}@localhost/${name}?host=${host}`)
  vi.stubEnv('HEED_SECRET_KEY', randomBytes(32).toString('base64'))
  vi.stubEnv('HEED_DATA_DIR', folder)
  vi.stubEnv('META_GRAPH_URL', simulator.url)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
  await simulator.stop()
})

/** Runs `heed` with these arguments, here. */
async function heed(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line))
  try {
    await main(args)
    return { status: process.exitCode, out, err }
  } finally {
    process.exitCode = undefined
    log.mockRestore()
    error.mockRestore()
  }
}

function writeFile(text: string): string {
  const file = path.join(folder, 'practice.json')
  writeFileSync(file, text)
  return file
}
const practice = {
  name: 'Willow Bank Surgery',
  sites: [{ name: 'Main', town: 'Burton' }],
  staff: [{ name: 'Dr Mark Shelton', role: 'GP partner', aliases: ['Shelly'] }],
}
const count = async (table: string) => (await asOwner(`select from ${table}`)).length
const connect = (given: Readonly<Record<string, string>> = {}) => {
  const options = {
    page: world.page.id,
    token: world.pageToken.value,
    'app-secret': world.app.secrets[0] ?? '',
    'verify-token': 'verify',
    ...given,
  }
  const pairs = Object.entries(options).flatMap(([option, value]) => [`--${option}`, value])
  return heed('connect', 'facebook', ...pairs.filter((_, index) => pairs[index | 1] !== ''))
}

describe('before there is a practice', () => {
  test.each([
    ['user add', ['--email', 'a@b.example', '--name', 'A', '--role', 'moderator']],
    ['automate hide', ['--kinds', 'all']],
  ])('%s says to load one first', async (command, args) => {
    const { status, err } = await heed(...command.split(' '), ...args)
    expect([status, err]).toEqual([2, ['There is no practice yet. Load one first: heed practice load FILE']]) // prettier-ignore
  })
  test('there is nothing to verify, and the database can be migrated', async () => {
    expect(await heed('audit', 'verify')).toMatchObject({ status: 0 })
    expect(await heed('migrate')).toMatchObject({ status: 0 })
  })
})

test('a practice is made, and loaded again is the same practice with other staff', async () => {
  expect(await heed('practice', 'load', writeFile(JSON.stringify(practice)))).toMatchObject({
    ...{ status: 0, out: ['Willow Bank Surgery: 1 sites, 1 members of staff.'] },
  })
  const renamed = { ...practice, name: 'Willow Bank', staff: [] }
  expect((await heed('practice', 'load', writeFile(JSON.stringify(renamed)))).status).toBe(0)
  expect(await asOwner('select name from practice')).toEqual([{ name: 'Willow Bank' }])
  expect(await count('staff_member')).toBe(0)
  expect(await count('guidance_version')).toBe(1)
})

describe('a person is added', () => {
  const given = ['--email', 'priya@example.org', '--name', 'Priya Nair', '--role']
  const findHash = async () => {
    const rows = await asOwner<{ password_hash: string; role: string }>('select * from person')
    expect(rows).toHaveLength(1)
    return rows[0]
  }
  test('with a password that is made and shown once', async () => {
    const { status, out } = await heed('user', 'add', ...given, 'moderator')
    expect(status).toBe(0)
    const password = /^Password: (\S+)$/.exec(out[1] ?? '')?.[1] ?? ''
    expect(await isPassword(password, (await findHash())?.password_hash ?? '')).toBe(true)
  })
  test('or changed, with a password that is piped in', async () => {
    const args = [PROGRAM, 'user', 'add', ...given, 'manager', '--password-stdin']
    const child = spawn(process.execPath, args)
    child.stdin.end('correct horse\n')
    const status = await new Promise((resolve) => child.once('exit', resolve))
    expect(status).toBe(0)
    const person = await findHash()
    expect(person?.role).toBe('practice-manager')
    expect(await isPassword('correct horse', person?.password_hash ?? '')).toBe(true)
  })
})

describe('a page is connected', () => {
  test('once Facebook has said that token, secret and page belong together', async () => {
    const { status, out, err } = await connect()
    expect([status, out]).toEqual([0, [`Connected the page "${world.page.name}".`]])
    // Nobody listens at the address that Facebook would have to call.
    expect(err).toEqual([expect.stringContaining('Warning: Facebook does not send')])
    const [row] = await asOwner<{ credentials: Buffer }>('select credentials from connection')
    expect(row?.credentials.includes(world.pageToken.value)).toBe(false)
  })
  test('with a warning, and no failure, when permissions are missing', async () => {
    const token = simulator.build.createToken({
      ...{ type: 'page', appId: world.app.id, ownerId: world.page.id },
      scopes: ['pages_read_engagement', 'pages_manage_metadata'],
    })
    const { status, err } = await connect({ token: token.value })
    expect(status).toBe(0)
    expect(err).toContainEqual(expect.stringContaining('Warning: The token lacks permissions: '))
    expect(await count('connection')).toBe(1)
  })
  test.each([
    ['a wrong token', { token: 'EAABwrong' }, 'does not accept the page token'],
    ['a wrong secret', { 'app-secret': 'wrong' }, 'app secret is wrong'],
    ['a page that is none', { page: '404' }, 'does not show page 404'],
  ])('not with %s', async (_, given, said) => {
    const { status, err } = await connect(given)
    expect([status, err]).toEqual([2, [expect.stringContaining(said)]])
  })
})

describe('what may hide without a person', () => {
  const findKinds = async () => {
    const [row] = await asOwner<{ automatic_hide: string[] }>('select automatic_hide from practice')
    return row?.automatic_hide
  }
  test('is a list, all that are permitted, or none', async () => {
    await heed('automate', 'hide', '--kinds', 'harassment, hate')
    expect(await findKinds()).toEqual(['harassment', 'hate'])
    await heed('automate', 'hide', '--kinds', 'all')
    expect(await findKinds()).toEqual(expect.arrayContaining(['harassment', 'patient-identity']))
    for (const kind of ['defamation', 'crisis', 'complaint', 'misinformation']) {
      expect(await findKinds()).not.toContain(kind)
    }
    await heed('automate', 'hide', '--kinds', 'none')
    expect(await findKinds()).toEqual([])
  })
})

describe('wrong use is one line and exit status 2, and changes nothing:', () => {
  const user = ['--email', 'x@example.org', '--name', 'X', '--role', 'moderator']
  test.each<[string, readonly string[], RegExp]>([
    ['no command', [], /There is no command/],
    ['an unknown command', ['fly'], /There is no command "fly"/],
    ['half a command', ['practice'], /There is no command "practice"/],
    ['no file', ['practice', 'load'], /Use: heed practice load FILE/],
    ['a missing file', ['practice', 'load', '/nowhere.json'], /nowhere\.json cannot be read/],
    ['an unknown option', ['user', 'add', '--admin', ...user], /admin/],
    ['no e-mail', ['user', 'add', ...user.slice(2)], /--email is missing/],
    [
      'no e-mail address',
      ['user', 'add', '--email', 'priya', ...user.slice(2)],
      /"priya" is not an email/,
    ],
    ['an unknown role', ['user', 'add', ...user.slice(0, 5), 'king'], /"king" is not a role/],
    ['another practice', ['user', 'add', ...user, '--practice', 'Elm'], /no practice named "Elm"/],
    ['no kinds', ['automate', 'hide'], /--kinds is missing/],
    ['an unknown kind', ['automate', 'hide', '--kinds', 'rude'], /Not a kind of finding: rude/],
    [
      'a kind that only a person may hide',
      ['automate', 'hide', '--kinds', 'hate,crisis'],
      /Only a person may hide for: crisis/,
    ],
    ['a page without a token', ['connect', 'facebook', '--page', '1'], /--token is missing/],
  ])('%s', async (_, args, said) => {
    const before = await count('audit_entry')
    const { status, out, err } = await heed(...args)
    expect([status, out, err.length]).toEqual([2, [], 1])
    expect(err[0]).toMatch(said)
    expect(err[0]).not.toContain('\n')
    expect(await count('audit_entry')).toBe(before)
  })

  test.each([
    ['no JSON', '{', 'is not JSON'],
    ['no name', JSON.stringify({ ...practice, name: ' ' }), 'name: must not be empty'],
    ['no site', JSON.stringify({ ...practice, sites: [] }), 'sites: must name at least one'],
    [
      'staff without a role',
      JSON.stringify({ ...practice, staff: [{ name: 'A' }] }),
      'staff.0.role',
    ],
  ])('a practice file with %s', async (_, text, said) => {
    const { status, err } = await heed('practice', 'load', writeFile(text))
    expect([status, err]).toEqual([2, [expect.stringContaining(said)]])
  })

  test('a wrong environment', async () => {
    vi.stubEnv('PORT', 'eighty')
    const { status, err } = await heed('migrate')
    vi.stubEnv('PORT', '')
    expect([status, err]).toEqual([2, [expect.stringMatching(/^PORT: /)]])
  })
})

describe('the audit log', () => {
  test('is whole after everything that commands did', async () => {
    const { status, out } = await heed('audit', 'verify')
    expect([status, out]).toEqual([
      0,
      [expect.stringMatching(/^Willow Bank: \d+ entries, whole\.$/)],
    ])
  })
  test('that was tampered with is named with its first broken entry, and exit status 1', async () => {
    await asOwner('alter table audit_entry disable trigger user')
    await asOwner(`update audit_entry set action = 'forged' where sequence = 2`)
    const { status, out } = await heed('audit', 'verify')
    expect([status, out]).toEqual([1, ['Willow Bank: broken at entry 2.']])
  })
})
