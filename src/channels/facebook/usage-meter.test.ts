import { describe, expect, test } from 'vitest'
import { callGraph } from './graph-client.ts'
import { appOwner, createUsageMeter } from './usage-meter.ts'

const MINUTE_MS = 60_000
const PAGE = '100200300400500'

function open() {
  let nowMs = 0
  const meter = createUsageMeter(() => nowMs)
  return { meter, pass: (spanMs: number) => (nowMs += spanMs) }
}
const used = (percent: number, regainMinutes = 0) => {
  const counts = { call_count: percent, total_time: 1, total_cputime: 1 }
  const usage = { type: 'pages', ...counts, estimated_time_to_regain_access: regainMinutes }
  return new Headers({ 'x-business-use-case-usage': JSON.stringify({ [PAGE]: [usage] }) })
}

describe('pitfall 17: usage is obeyed before the limit', () => {
  test.each([
    [69, { needed: false, look: false, 'full-look': false }],
    [70, { needed: false, look: false, 'full-look': true }],
    [90, { needed: false, look: true, 'full-look': true }],
    [100, { needed: true, look: true, 'full-look': true }],
  ] as const)('at %i %%: %j wait', (percent, waits) => {
    const { meter } = open()
    meter.note(PAGE, used(percent))
    for (const urgency of ['needed', 'look', 'full-look'] as const) {
      expect(meter.waitMs([PAGE], urgency) > 0).toBe(waits[urgency])
    }
  })
  test('for as many minutes as Facebook says, and then no more', () => {
    const { meter, pass } = open()
    meter.note(PAGE, used(100, 7))
    expect(meter.waitMs([PAGE], 'needed')).toBe(7 * MINUTE_MS)
    pass(7 * MINUTE_MS)
    expect(meter.waitMs([PAGE], 'needed')).toBe(0)
  })
  test('apart for each page and app', () => {
    const { meter } = open()
    meter.park(appOwner('1'), MINUTE_MS)
    expect(meter.waitMs([PAGE], 'needed')).toBe(0)
    expect(meter.waitMs([PAGE, appOwner('1')], 'needed')).toBe(MINUTE_MS)
  })
  test('in the older headers too, and an unreadable one is passed over', () => {
    const { meter } = open()
    const counts = JSON.stringify({ call_count: 95, total_time: 1, total_cputime: 1 })
    meter.note(PAGE, new Headers({ 'x-page-usage': counts, 'x-app-usage': '?' }))
    expect(meter.waitMs([PAGE], 'look')).toBeGreaterThan(0)
  })
})

test('no call leaves while a token or its app is to be left alone', async () => {
  const { meter } = open()
  let calls = 0
  const throttled = { error: { code: 4, message: '(#4) Application request limit reached' } }
  const settings = {
    ...{ baseUrl: 'https://graph.example', version: 'v25.0', usage: meter },
    fetch: () => {
      calls++
      return Promise.resolve(Response.json(throttled, { status: 403 }))
    },
  }
  const read = (pageId: string) =>
    callGraph(settings, { method: 'GET', path: '/1', token: 't', pageId, appId: '9' })
  expect(await read('1')).toMatchObject({ error: { kind: 'throttle', code: '4' } })
  expect(await read('2')).toMatchObject({ error: { kind: 'throttle', code: 'held-back' } })
  expect(calls).toBe(1)
})
