import { describe, expect, test } from 'vitest'
import { GRAPH_ERRORS } from '../simulator/facebook/errors/graph-errors.ts'
import { readParkMs, sortGraphFailure } from './graph-failure.ts'

const errorOf = (code: number, subcode?: number) => ({
  error: {
    ...{ message: 'In Facebook’s words', type: 'OAuthException', code, fbtrace_id: 'A' },
    ...(subcode !== undefined && { error_subcode: subcode }),
  },
})

/** Code, subcode, what a read that failed so is, and a write. */
const table = [
  [1, undefined, 'transient', 'ambiguous'],
  [2, undefined, 'transient', 'ambiguous'],
  [3, undefined, 'permission', 'permission'],
  [4, undefined, 'throttle', 'throttle'],
  [10, undefined, 'permission', 'permission'],
  [10, 2018278, 'permission', 'permission'],
  [17, undefined, 'throttle', 'throttle'],
  [32, undefined, 'throttle', 'throttle'],
  [33, undefined, 'gone', 'gone'],
  [100, 33, 'gone', 'gone'],
  [100, undefined, 'invalid', 'invalid'],
  [100, 1363024, 'invalid', 'invalid'],
  [102, undefined, 'auth', 'auth'],
  [190, undefined, 'auth', 'auth'],
  ...[458, 459, 460, 463, 464, 467, 492].map((sub) => [190, sub, 'auth', 'auth'] as const),
  [200, undefined, 'permission', 'permission'],
  [210, undefined, 'permission', 'permission'],
  [283, undefined, 'permission', 'permission'],
  [299, undefined, 'permission', 'permission'],
  [300, undefined, 'invalid', 'invalid'],
  [341, undefined, 'throttle', 'throttle'],
  [368, 1390008, 'blocked', 'blocked'],
  [506, undefined, 'invalid', 'invalid'],
  [551, undefined, 'invalid', 'invalid'],
  [613, undefined, 'throttle', 'throttle'],
  [803, undefined, 'gone', 'gone'],
  [2500, undefined, 'invalid', 'invalid'],
  [10900, undefined, 'invalid', 'invalid'],
  [10903, undefined, 'invalid', 'invalid'],
  [80001, undefined, 'throttle', 'throttle'],
  [80002, undefined, 'throttle', 'throttle'],
  [80006, undefined, 'throttle', 'throttle'],
] as const

test.each(table)('code %s/%s is %s of a read and %s of a write', (code, subcode, read, write) => {
  const named = subcode === undefined ? String(code) : `${code}/${subcode}`
  expect(sortGraphFailure(errorOf(code, subcode), false, undefined)).toMatchObject({
    ...{ kind: read, code: named },
  })
  expect(sortGraphFailure(errorOf(code, subcode), true, undefined)).toMatchObject({
    ...{ kind: write, code: named },
  })
})

test('every error that the simulated network knows is in the table', () => {
  const known = new Set<number>(table.map(([code]) => code))
  const missing = Object.values(GRAPH_ERRORS).filter(({ code }) => !known.has(code))
  expect(missing.map(({ code }) => code)).toEqual([2200])
})

test('no failure repeats what Facebook said, which can quote a patient', () => {
  for (const [code, subcode] of table) {
    expect(sortGraphFailure(errorOf(code, subcode), true, 1).message).not.toContain('words')
  }
})

describe('an answer that is no error of Facebook’s', () => {
  test.each([
    ['nothing', undefined],
    ['text', 'Sorry'],
    ['an error without a code', { error: { message: 'x' } }],
    ['a code in words', { error: { code: 'many' } }],
  ])('as %s, may pass; of a write it may have happened', (_, body) => {
    expect(sortGraphFailure(body, false, undefined)).toMatchObject({ kind: 'transient' })
    expect(sortGraphFailure(body, true, undefined)).toMatchObject({ kind: 'ambiguous' })
  })
})

describe('how long to stay away', () => {
  test('is what the header says, or an hour', () => {
    expect(sortGraphFailure(errorOf(80001), true, 5000)).toMatchObject({ retryAfterMs: 5000 })
    expect(sortGraphFailure(errorOf(4), true, undefined)).toMatchObject({ retryAfterMs: 3_600_000 })
  })
  test('is the longest wait that the header names, in minutes', () => {
    const header = JSON.stringify({
      '1': [{ type: 'pages', estimated_time_to_regain_access: 7 }, { type: 'messenger' }],
      '2': [{ type: 'pages', estimated_time_to_regain_access: 19 }],
    })
    expect(readParkMs(header)).toBe(19 * 60_000)
  })
  test.each([
    ['missing', null],
    ['no JSON', '{'],
    ['of another shape', '{"1":{"type":"pages"}}'],
    ['without a wait', '{"1":[{"type":"pages","estimated_time_to_regain_access":0}]}'],
    ['empty', '{}'],
  ])('is not known from a header that is %s', (_, header) => {
    expect(readParkMs(header)).toBeUndefined()
  })
})
