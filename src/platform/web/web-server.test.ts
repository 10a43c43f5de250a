import { expect, test } from 'vitest'
import { withRawBody } from './raw-body.ts'
import type { WebEvent } from './web-log.ts'
import { createWebServer } from './web-server.tsx'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const signedIn = { ...form, cookie: 'session=s1' }

async function startServer({ publicUrl = 'http://localhost:3000', healthy = true } = {}) {
  const events: WebEvent[] = []
  const app = await createWebServer({
    publicUrl: new URL(publicUrl),
    csrfKey: Buffer.alloc(32, 7),
    log: (event) => events.push(event),
    sessionIdOf: (request) => request.cookies['session'],
    frameOf: () => ({ practiceName: 'Test Surgery', navigation: [], footer: [] }),
    isHealthy: () => (healthy ? Promise.resolve(true) : Promise.reject(new Error('away'))),
  })
  app.get('/token', (request) => request.makeCsrfToken())
  app.post('/change', (request, reply) => reply.redirect('/done', 303))
  app.get('/widget', { config: { frameAncestors: 'https://surgery.example' } }, () => 'widget')
  app.get('/fails', () => {
    throw new Error('Mrs Patel wrote this')
  })
  await app.register(
    withRawBody((scope) => {
      scope.post('/facebook', ({ body }) =>
        Buffer.isBuffer(body) ? body.toString('base64') : 'none',
      )
    }),
    { prefix: '/webhooks' },
  )
  return { app, events }
}

test('answers a change with the session’s own token by a redirect', async () => {
  const { app } = await startServer()
  const token = (await app.inject({ url: '/token', headers: signedIn })).body
  const payload = new URLSearchParams({ _csrf: token }).toString()
  const reply = await app.inject({ method: 'POST', url: '/change', headers: signedIn, payload })
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/done'])
})

test.each([
  ['without a token', signedIn],
  ['from another site', { ...form, 'sec-fetch-site': 'cross-site' }],
  ['from another origin', { ...form, origin: 'https://evil.example' }],
])('refuses a change %s, with a page', async (_case, headers) => {
  const { app } = await startServer()
  const reply = await app.inject({ method: 'POST', url: '/change', headers, payload: 'a=1' })
  expect(reply.statusCode).toBe(403)
  expect(reply.body).toContain('<h1 class="nhsuk-heading-l">You cannot do this</h1>')
})

test('allows a form of our own page before anybody has signed in', async () => {
  const { app } = await startServer()
  const headers = { ...form, 'sec-fetch-site': 'same-origin' }
  const reply = await app.inject({ method: 'POST', url: '/change', headers, payload: 'a=1' })
  expect(reply.statusCode).toBe(303)
})

test('hands a webhook the very bytes that were sent', async () => {
  const { app } = await startServer()
  const payload = Buffer.from('{ "a":  "caf\\u00e9 é" }\n')
  const headers = { 'content-type': 'application/json' }
  const reply = await app.inject({ method: 'POST', url: '/webhooks/facebook', headers, payload })
  expect(reply.body).toBe(payload.toString('base64'))
})

test('refuses more than 4 MB on a webhook and takes exactly 4 MB', async () => {
  const { app } = await startServer()
  const send = async (bytes: number) => {
    const headers = { 'content-type': 'application/json' }
    const payload = Buffer.alloc(bytes, 'x')
    const url = '/webhooks/facebook'
    return (await app.inject({ method: 'POST', url, headers, payload })).statusCode
  }
  expect([await send(4 * 1024 * 1024), await send(4 * 1024 * 1024 + 1)]).toEqual([200, 413])
})

test('shows a page for an unknown address and for a failure, and repeats no message', async () => {
  const { app, events } = await startServer()
  const unknown = await app.inject('/nowhere?q=Mrs+Patel')
  const failed = await app.inject('/fails')
  expect([unknown.statusCode, failed.statusCode]).toEqual([404, 500])
  expect(unknown.body).toContain('Page not found')
  expect(failed.body).toContain(String(failed.headers['x-request-id']))
  expect(failed.body + JSON.stringify(events)).not.toContain('Patel')
  expect(events).toContainEqual(expect.objectContaining({ kind: 'failure', error: 'Error' }))
  expect(events).toContainEqual(expect.objectContaining({ route: '(no route)', status: 404 }))
})

test('says whether it is healthy', async () => {
  const well = await (await startServer()).app.inject('/health')
  const ill = await (await startServer({ healthy: false })).app.inject('/health')
  expect([well.statusCode, well.json()]).toEqual([200, { status: 'ok' }])
  expect(ill.statusCode).toBe(503)
})

test('serves what its pages name, compressed, for ever and from no outside host', async () => {
  const { app } = await startServer()
  const page = (await app.inject('/nowhere')).body
  const addresses = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, a]) => a ?? '')
  expect(addresses.length).toBeGreaterThan(3)
  for (const url of addresses) {
    const headers = { 'accept-encoding': 'gzip' }
    const reply = await app.inject({ url, headers })
    expect([url, reply.statusCode, reply.headers['content-encoding']]).toEqual([url, 200, 'gzip'])
    expect((await app.inject(url)).body).not.toMatch(/https?:\/\/assets/)
    const again = { 'if-none-match': String(reply.headers.etag) }
    expect((await app.inject({ url, headers: again })).statusCode).toBe(304)
  }
  const css = addresses.find((address) => address.includes('nhsuk-frontend')) ?? ''
  expect((await app.inject(css)).headers['cache-control']).toContain('immutable')
})

test('forbids inline code, outside hosts, framing and keeping, and asks for https where it is used', async () => {
  const { headers } = await (
    await startServer({ publicUrl: 'https://heed.example' })
  ).app.inject('/')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['strict-transport-security']).toContain('max-age')
  const plain = await (await startServer()).app.inject('/')
  expect(plain.headers['strict-transport-security']).toBeUndefined()
})

test('lets another site frame only the page that says so', async () => {
  const { app } = await startServer()
  const policyOf = async (url: string) => (await app.inject(url)).headers['content-security-policy']
  expect(await policyOf('/widget')).toContain('frame-ancestors https://surgery.example')
  expect(await policyOf('/token')).toContain("frame-ancestors 'none'")
})

test('answers an address that cannot be read with a page under the same policy', async () => {
  const { app } = await startServer()
  const reply = await app.inject('/%zz')
  expect(reply.statusCode).toBe(400)
  expect(reply.body).toContain('We could not read that request')
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'")
})
