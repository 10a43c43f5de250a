import { expect, test } from 'vitest'
import { openSurgery } from '../surgery.testing.ts'

const MINUTE_MS = 60_000

test('a write can take effect and be answered with an error all the same', async () => {
  const { call, simulator, postId } = await openSurgery()
  simulator.faults.add({
    route: 'POST post/comments',
    times: 1,
    commits: true,
    outcome: { kind: 'error', error: 'invalid-parameter' },
  })
  const answer = await call('POST', `${postId}/comments`, { body: { message: 'Thank you' } })
  expect(answer.status).toBe(400)
  const [write, ...others] = simulator.ledger.writes({ objectId: postId, kind: 'reply' })
  expect(others).toEqual([])
  expect(simulator.world.comments.get(write?.createdId ?? '')?.message).toBe('Thank you')
  expect(simulator.ledger.requests().at(-1)?.fault).toBe('commit-then-error')
})

test('a write can take effect and the connection break before the answer', async () => {
  const { call, simulator, comment } = await openSurgery()
  const id = comment()
  simulator.faults.add({ times: 1, commits: true, outcome: { kind: 'reset' } })
  await expect(call('POST', id, { body: { is_hidden: true } })).rejects.toThrow()
  expect(simulator.world.comments.get(id)?.isHidden).toBe(true)
  expect(simulator.ledger.writes({ objectId: id })).toHaveLength(1)
})

test('without commit a broken connection means that nothing happened', async () => {
  const { call, simulator, comment } = await openSurgery()
  const id = comment()
  simulator.faults.add({ times: 1, outcome: { kind: 'reset' } })
  await expect(call('POST', id, { body: { is_hidden: true } })).rejects.toThrow()
  expect(simulator.world.comments.get(id)?.isHidden).toBe(false)
  expect(simulator.ledger.writes({ objectId: id })).toEqual([])
})

test('answers can be HTML, empty or cut off', async () => {
  const { call, simulator } = await openSurgery()
  for (const kind of ['html', 'empty', 'truncated'] as const) {
    simulator.faults.add({ times: 1, outcome: { kind } })
  }
  const html = await call('GET', 'me')
  expect([html.status, html.headers.get('content-type')]).toEqual([500, 'text/html'])
  const empty = await call('GET', 'me')
  expect([empty.status, empty.text]).toEqual([502, ''])
  expect((await call('GET', 'me')).body).toBeUndefined()
})

test('a slow answer comes when its time has come', async () => {
  const { call, clock, simulator, comment } = await openSurgery()
  const id = comment()
  simulator.faults.add({ times: 1, outcome: { kind: 'slow', delayMs: MINUTE_MS } })
  const slow = call('GET', id)
  await expect.poll(() => clock.waiting()).toBeGreaterThan(0)
  expect(simulator.ledger.requests()).toEqual([])
  await clock.advance(MINUTE_MS)
  expect((await slow).status).toBe(200)
})

test('a hanging answer never comes, and the ledger knows the call', async () => {
  const { simulator, pageToken } = await openSurgery()
  simulator.faults.add({ times: 1, outcome: { kind: 'hang' } })
  const hanging = fetch(`${simulator.url}/v25.0/me`, {
    headers: { authorization: `Bearer ${pageToken}` },
    signal: AbortSignal.timeout(200),
  })
  await expect(hanging).rejects.toThrow()
  expect(simulator.ledger.requests()).toMatchObject([{ route: 'GET page', status: undefined }])
})

test('usage rises in the headers, then calls are refused, and each one lengthens the wait', async () => {
  const { call, clock, simulator, page } = await openSurgery({ settings: { callBudget: 4 } })
  const usageOf = ({ headers }: { headers: Headers }) => {
    const header = headers.get('x-business-use-case-usage') ?? '{}'
    const usage = JSON.parse(header) as Record<string, [Record<string, unknown>]>
    return usage[page.id]?.[0]
  }
  const answers = []
  for (let number = 0; number < 4; number++) answers.push(await call('GET', 'me'))
  expect(answers.map((answer) => usageOf(answer)?.['call_count'])).toEqual([25, 50, 75, 100])
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const parked = await call('GET', 'me')
  expect(parked.body).toMatchObject({ error: { code: 80001 } })
  expect(usageOf(parked)).toMatchObject({ type: 'pages', estimated_time_to_regain_access: 65 })
  expect(usageOf(await call('GET', 'me'))?.['estimated_time_to_regain_access']).toBe(70)
  expect(simulator.ledger.requestsWhileParked()).toHaveLength(2)
  await clock.advance(69 * MINUTE_MS)
  expect((await call('GET', 'me')).status).toBe(400)
  await clock.advance(6 * MINUTE_MS)
  expect((await call('GET', 'me')).status).toBe(200)
})

test('a throttle error is meant: calls are refused until its time is over', async () => {
  const { call, clock, simulator } = await openSurgery()
  simulator.faults.add({ times: 1, outcome: { kind: 'error', error: 'page-throttled' } })
  await call('GET', 'me')
  expect(simulator.ledger.requestsWhileParked()).toEqual([])
  expect((await call('GET', 'me')).body).toMatchObject({ error: { code: 80001 } })
  expect(simulator.ledger.requestsWhileParked()).toHaveLength(1)
  await clock.advance(65 * MINUTE_MS)
  expect((await call('GET', 'me')).status).toBe(200)
})

test('one seed, one story', async () => {
  const story = async () => {
    const { call, simulator } = await openSurgery({ seed: 11 })
    simulator.faults.add({ probability: 0.5, outcome: { kind: 'error', error: 'unknown' } })
    const statuses = []
    for (let number = 0; number < 20; number++) statuses.push((await call('GET', 'me')).status)
    return statuses
  }
  const first = await story()
  expect(new Set(first)).toEqual(new Set([200, 500]))
  expect(await story()).toEqual(first)
})
