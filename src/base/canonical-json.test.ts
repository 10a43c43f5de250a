import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical-json.ts'

const someJson = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json)

test('writes JSON that says the same', () => {
  fc.assert(
    fc.property(someJson, (value) => {
      // JSON itself knows no negative zero.
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('writes the same text in whatever order the members stand, at every depth', () => {
  fc.assert(
    fc.property(someJson, (value) => {
      expect(canonicalJson(turnAround(value))).toBe(canonicalJson(value))
    }),
  )
})

test('leaves lists in their order, and no space anywhere', () => {
  expect(canonicalJson({ b: [2, 1, 'a b'], a: { d: null, c: true } })).toBe(
    '{"a":{"c":true,"d":null},"b":[2,1,"a b"]}',
  )
})

function turnAround(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(turnAround)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]) => [key, turnAround(member)] as const)
  return Object.fromEntries(members.reverse())
}
