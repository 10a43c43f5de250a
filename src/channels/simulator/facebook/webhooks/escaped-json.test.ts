import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareNumber, writeEscapedJson } from './escaped-json.ts'

test('escapes slashes, and everything beyond ASCII in lower case', () => {
  const body = writeEscapedJson({ message: 'Café Å \u{1f621} https://x' })
  expect(body.toString()).toBe(String.raw`{"message":"Caf\u00e9 \u00c5 \ud83d\ude21 https:\/\/x"}`)
})

test('whatever the words, the bytes are ASCII and read back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (message) => {
      const body = writeEscapedJson({ message })
      expect(body.every((byte) => byte < 128)).toBe(true)
      expect(JSON.parse(body.toString())).toEqual({ message })
    }),
  )
})

test('a bare number keeps every digit', () => {
  const body = writeEscapedJson({ id: bareNumber('24681357902468135'), other: '1' })
  expect(body.toString()).toBe('{"id":24681357902468135,"other":"1"}')
})
