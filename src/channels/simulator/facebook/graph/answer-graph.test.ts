import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { GRAPH_ERRORS, GRAPH_ERROR_NAMES } from '../errors/graph-errors.ts'
import { openSurgery, START_MS } from '../surgery.testing.ts'

const DAY_MS = 24 * 60 * 60 * 1000

test('a token comes in a header or a parameter, and the ledger tells which, never the token', async () => {
  const { call, page, pageToken, simulator } = await openSurgery()
  const byHeader = await call('GET', 'me')
  const byQuery = await call('GET', `me?access_token=${pageToken}`, { token: null })
  expect(byHeader.body).toEqual({ id: page.id, name: 'Willow Bank Surgery' })
  expect(byQuery.body).toEqual(byHeader.body)
  expect(simulator.ledger.requests().map(({ tokenInUrl }) => tokenInUrl)).toEqual([false, true])
  expect(simulator.ledger.requestsWithTokenInUrl()).toHaveLength(1)
  expect(JSON.stringify(simulator.ledger.requests())).not.toContain(pageToken)
})

test('any version will do, and the answer says which it was', async () => {
  const { simulator, pageToken } = await openSurgery()
  for (const version of ['v3.2', 'v26.0', 'v99.9']) {
    const response = await fetch(`${simulator.url}/${version}/me`, {
      headers: { authorization: `Bearer ${pageToken}` },
    })
    expect([response.status, response.headers.get('facebook-api-version')]).toEqual([200, version])
  }
})

test('no token, a broken one and an unknown path are errors of their own', async () => {
  const { call, page } = await openSurgery()
  expect((await call('GET', 'me', { token: null })).body).toMatchObject({ error: { code: 2500 } })
  expect((await call('GET', 'me', { token: 'EAABwrong' })).body).toMatchObject({
    error: { code: 190, type: 'OAuthException' },
  })
  const unknownEdges = [`${page.id}/nonsense`, `${page.id}/feed/more`, `${page.id}/constructor`]
  for (const path of unknownEdges) {
    expect((await call('GET', path)).body).toMatchObject({ error: { code: 2500 } })
  }
})

test('an id of nothing is gone, and a word that is no id is an unknown alias', async () => {
  const { call } = await openSurgery()
  const gone = await call('GET', '555000111222333_777000111222333')
  expect(gone.status).toBe(400)
  expect(gone.body).toMatchObject({
    error: { type: 'GraphMethodException', code: 100, error_subcode: 33 },
  })
  expect((await call('GET', 'surgery')).body).toMatchObject({ error: { code: 803 } })
})

test('a page token sees nothing of another page', async () => {
  const { call, simulator, postId } = await openSurgery()
  const other = simulator.build.createPage({ name: 'Other' })
  const app = simulator.build.createApp({ name: 'Other app' })
  const token = simulator.build.createToken({ type: 'page', appId: app.id, ownerId: other.id })
  const read = await call('GET', postId, { token: token.value })
  expect(read.body).toMatchObject({ error: { code: 100, error_subcode: 33 } })
})

test('a body that can not be read is refused', async () => {
  const { simulator, postId } = await openSurgery()
  const response = await fetch(`${simulator.url}/v25.0/${postId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"is_hidden":',
  })
  expect(response.status).toBe(400)
})

test('the proof of the app secret is checked when it is given, and when the app insists', async () => {
  const { call, simulator, app, page, pageToken } = await openSurgery()
  const prove = (secret = '') => createHmac('sha256', secret).update(pageToken).digest('hex')
  const right = await call('GET', `me?appsecret_proof=${prove(app.secrets[0])}`)
  const wrong = await call('GET', `me?appsecret_proof=${prove('another')}`)
  expect([right.status, wrong.status]).toEqual([200, 400])
  const strict = simulator.build.createApp({ requiresProof: true })
  const token = simulator.build.createToken({ type: 'page', appId: strict.id, ownerId: page.id })
  expect((await call('GET', 'me', { token: token.value })).body).toMatchObject({
    error: { code: 100, type: 'GraphMethodException' },
  })
})

test('after the secret was changed the old one still proves', async () => {
  const { call, simulator, app, pageToken } = await openSurgery()
  const old = app.secrets[0] ?? ''
  simulator.build.rotateSecret(app.id, 'new')
  const proof = createHmac('sha256', old).update(pageToken).digest('hex')
  expect((await call('GET', `me?appsecret_proof=${proof}`)).status).toBe(200)
})

test.each([458, 459, 460, 463, 464, 467, 492])(
  'a revoked token answers 190/%i',
  async (subcode) => {
    const { call, simulator, pageToken } = await openSurgery()
    simulator.build.revokeToken(pageToken, subcode)
    const answer = await call('GET', 'me')
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ error: { code: 190, error_subcode: subcode } })
  },
)

test('a token ends at its time, and data access before that', async () => {
  const { call, clock, simulator, app, page, comment } = await openSurgery()
  const token = simulator.build.createToken({
    type: 'page',
    appId: app.id,
    ownerId: page.id,
    expiresMs: START_MS + 2 * DAY_MS,
    dataAccessExpiresMs: START_MS + DAY_MS,
  }).value
  const id = comment()
  expect((await call('GET', id, { token })).status).toBe(200)
  await clock.advance(DAY_MS)
  expect((await call('GET', id, { token })).body).toMatchObject({ error: { code: 10 } })
  await clock.advance(DAY_MS)
  expect((await call('GET', id, { token })).body).toMatchObject({
    error: { code: 190, error_subcode: 463 },
  })
})

test.each(GRAPH_ERROR_NAMES)('a call can be answered with the error %s', async (name) => {
  const { call, simulator, comment } = await openSurgery()
  const known: { code: number; subcode?: number; status: number } = GRAPH_ERRORS[name]
  simulator.faults.add({ times: 1, outcome: { kind: 'error', error: name } })
  const answer = await call('GET', comment())
  expect(answer.status).toBe(known.status)
  expect(answer.body).toMatchObject({
    error: {
      code: known.code,
      ...(known.subcode !== undefined && { error_subcode: known.subcode }),
    },
  })
  expect(answer.body).toHaveProperty('error.fbtrace_id', expect.stringMatching(/^A/))
  expect(simulator.ledger.requests().at(-1)).toMatchObject({
    errorCode: known.code,
    fault: 'error',
  })
})
