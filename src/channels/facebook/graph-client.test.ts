import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { callGraph, type GraphCall } from './graph-client.ts'

const hide: GraphCall = {
  ...{ method: 'POST', path: '/777', body: { is_hidden: true }, token: 'the-token' },
}
const read: GraphCall = { method: 'GET', path: '/777', token: 'the-token' }

async function call(request: GraphCall, answer: () => Response) {
  const asked: { url: URL; init: RequestInit | undefined }[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push({ url: new URL(new Request(input).url), init })
    return Promise.resolve().then(answer)
  }
  const settings = { baseUrl: 'https://graph.example/', version: 'v25.0', fetch }
  return { answer: await callGraph(settings, request), asked: asked[0] }
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status })

test('asks with the token in a header and never in the address', async () => {
  const { asked } = await call({ ...read, query: { fields: 'id' } }, json({ id: '1' }))
  expect(asked?.url.href).toBe('https://graph.example/v25.0/777?fields=id')
  expect(new Headers(asked?.init?.headers).get('authorization')).toBe('Bearer the-token')
  expect(asked?.init?.redirect).toBe('error')
})

test('proves that it knows the app’s secret', async () => {
  const { asked } = await call({ ...read, appSecret: 'secret' }, json({ id: '1' }))
  const proof = createHmac('sha256', 'secret').update('the-token').digest('hex')
  expect(asked?.url.searchParams.get('appsecret_proof')).toBe(proof)
})

test('keeps ids exact that come as bare numbers', async () => {
  const { answer } = await call(read, () => new Response('{"id":17841405726653027}'))
  expect(answer).toEqual({ ok: true, value: { id: '17841405726653027' } })
})

describe.each([
  ['a read', read, 'transient'],
  ['a write', hide, 'ambiguous'],
] as const)('%s', (_, request, kind) => {
  test.each<[string, () => Response]>([
    ['HTML', () => new Response('<!DOCTYPE html>', { status: 500 })],
    ['HTML with a good status', () => new Response('<!DOCTYPE html>')],
    ['nothing', () => new Response('', { status: 502 })],
    ['half an answer', () => new Response('{"success":')],
    ['more than 5 MB', () => new Response(`"${'x'.repeat(5_000_001)}"`)],
  ])(`that is answered with %s is ${kind}`, async (_what, answer) => {
    expect((await call(request, answer)).answer).toMatchObject({ ok: false, error: { kind } })
  })
  test(`that gets no answer is ${kind}`, async () => {
    const broken = () => {
      throw new TypeError('fetch failed')
    }
    expect((await call(request, broken)).answer).toMatchObject({
      ...{ ok: false, error: { kind, code: 'no-answer' } },
    })
  })
  test('that is answered with an error has failed, whatever the status', async () => {
    const error = { error: { code: 190, error_subcode: 460 } }
    for (const status of [200, 400, 403, 500]) {
      expect((await call(request, json(error, status))).answer).toMatchObject({
        ...{ ok: false, error: { kind: 'auth', code: '190/460' } },
      })
    }
  })
})

test('stays away for as long as the usage header says', async () => {
  const headers = {
    'x-business-use-case-usage': '{"1":[{"type":"pages","estimated_time_to_regain_access":3}]}',
  }
  const { answer } = await call(hide, () =>
    Response.json({ error: { code: 80001 } }, { status: 400, headers }),
  )
  expect(answer).toMatchObject({ error: { kind: 'throttle', retryAfterMs: 180_000 } })
})
