import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePractice, signInAs } from '../../../../test/builders/practice-with-page.ts'
import { browseAs } from '../../../../test/builders/staff-browser.ts'
import { useTestHouse } from '../../../../test/setup/test-house.ts'
import type { PracticeId } from '../../../base/practice-id.ts'

/** A real provider of the protocol. Who signs in there is whoever the test says, with these claims. */
const listener: Server = createServer()
let issuer = ''
let practiceId: PracticeId
let account = { sub: '', email: '', email_verified: true }
let amr: string[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'heed',
        client_secret: 'heed-secret-of-the-test-that-is-long',
        redirect_uris: ['http://heed.test/sign-in/provider/callback'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    findAccount: () => ({ accountId: account.sub, claims: () => ({ ...account }) }),
    interactions: { url: (_ctx, { uid }) => `/enter/${uid}` },
    features: { devInteractions: { enabled: false } },
  })
  const answer = provider.callback()
  listener.on('request', (request, response) => {
    if (request.url?.startsWith('/enter/') !== true) return void answer(request, response)
    void (async () => {
      const { grantId } = await provider.interactionDetails(request, response)
      const grant =
        (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
        new provider.Grant({ accountId: account.sub, clientId: 'heed' })
      grant.addOIDCScope('openid email profile')
      const result = {
        login: { accountId: account.sub, amr },
        consent: { grantId: await grant.save() },
      }
      await provider.interactionFinished(request, response, result)
    })()
  })
})
afterAll(() => {
  listener.closeAllConnections()
  listener.close()
})

const { house, web, asOwner, events } = useTestHouse(() => ({
  HEED_PUBLIC_URL: 'http://heed.test',
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'heed',
  OIDC_CLIENT_SECRET: 'heed-secret-of-the-test-that-is-long',
  OIDC_NAME: 'NHS Test',
}))

beforeAll(async () => {
  practiceId = await makePractice(house())
})

/** Goes to the provider and back as a browser does, and says where Heed was asked to take it. */
async function visitProvider(next = '/stuck') {
  const start = await web().app.inject({ url: `/sign-in/provider?next=${next}` })
  const journey = String(start.headers['set-cookie']).split(';')[0] ?? ''
  const jar = new Map<string, string>()
  let address = String(start.headers.location)
  while (!address.startsWith('http://heed.test/')) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(address, { redirect: 'manual', headers: { cookie } })
    for (const set of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    address = new URL(reply.headers.get('location') ?? '', address).href
  }
  return { start, journey, answer: address.replace('http://heed.test', '') }
}

const come = ({ answer, journey }: { answer: string; journey: string }) =>
  web().app.inject({ url: answer, headers: { cookie: journey } })
const sessionOf = (reply: { headers: { 'set-cookie'?: unknown } }) =>
  (/heed-session=[^;]+/.exec(String(reply.headers['set-cookie'])) ?? [''])[0]

test('the sign-in page offers it, and takes along where one wanted', async () => {
  const { body } = await web().app.inject({ url: '/sign-in?next=%2Fstuck' })
  expect(body).toContain('<a href="/sign-in/provider?next=%2Fstuck">Sign in with NHS Test</a>')
})

test('whoever the provider knows by a verified email is in, and is known again by name alone', async () => {
  const { email } = await signInAs(house(), practiceId, 'receptionist', 'Sandra Cole')
  account = { sub: 'u1', email: email.toUpperCase(), email_verified: true }
  const first = await come(await visitProvider())
  expect([first.statusCode, first.headers.location]).toEqual([303, '/stuck'])
  expect((await browseAs(web().app, sessionOf(first)).get('/account')).body).toContain(
    'Sandra Cole',
  )
  account = { sub: 'u1', email: 'another@example.org', email_verified: false }
  expect((await come(await visitProvider())).statusCode).toBe(303)
  const linked = await asOwner('select 1 from heed.audit_entry where action = $1', [
    'provider-linked',
  ])
  expect(linked).toHaveLength(1)
})

test.each([
  ['an email that is not verified', false, undefined],
  ['an email of nobody', true, 'nobody@example.org'],
])('%s opens nothing', async (_, email_verified, given) => {
  const { email } = await signInAs(house(), practiceId, 'moderator', 'Alex Moor')
  account = { sub: `no-${String(email_verified)}`, email: given ?? email, email_verified }
  const reply = await come(await visitProvider())
  expect(reply.statusCode).toBe(403)
  expect(reply.body).toContain('You have no account here')
  expect(sessionOf(reply)).toBe('')
})

test('an email that was passed on to somebody else does not open the first one’s account', async () => {
  const { email } = await signInAs(house(), practiceId, 'receptionist', 'Sandra Cole')
  account = { sub: 'before', email, email_verified: true }
  expect((await come(await visitProvider())).statusCode).toBe(303)
  account = { sub: 'after', email, email_verified: true }
  expect((await come(await visitProvider())).statusCode).toBe(403)
})

test('a decider who proved two things there is not asked for a second factor here', async () => {
  const { email } = await signInAs(house(), practiceId, 'practice-manager', 'Priya Nair')
  account = { sub: 'u2', email, email_verified: true }
  amr = []
  expect((await come(await visitProvider())).headers.location).toMatch('/account/second-factor')
  amr = ['mfa']
  expect((await come(await visitProvider())).headers.location).toBe('/stuck')
})

test('an answer without the journey that began here, or of another one, opens nothing', async () => {
  const mine = await visitProvider()
  const theirs = await visitProvider()
  const mixed = [
    { answer: mine.answer, journey: '' },
    { answer: mine.answer, journey: theirs.journey },
    { answer: '/sign-in/provider/callback?error=access_denied', journey: mine.journey },
    { answer: '/sign-in/provider/callback', journey: mine.journey },
  ]
  for (const one of mixed) {
    const reply = await come(one)
    expect([reply.statusCode, sessionOf(reply)]).toEqual([403, ''])
    expect(reply.body).toContain('You are not signed in')
  }
})

test('the journey’s cookie is unreadable, short-lived and sent to nobody else', async () => {
  const { start } = await visitProvider()
  const set = String(start.headers['set-cookie'])
  expect(set).toMatch(/Max-Age=600; Path=\/sign-in\/provider; HttpOnly; SameSite=Lax/)
  const { journey } = await visitProvider()
  expect(Buffer.from(journey.split('=')[1] ?? '', 'base64url').toString()).not.toContain('stuck')
  expect(JSON.stringify(events)).not.toContain('code=')
})
