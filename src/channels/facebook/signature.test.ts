import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signBytes } from '../../../test/builders/facebook-delivery.ts'
import { isSameSecret, isSignedBy } from './signature.ts'

const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some))
const body = Buffer.from(String.raw`{"message":"caf\u00e9 \ud83d\ude21 https:\/\/x"}`)

describe('a signature', () => {
  test('holds for the very bytes, whatever they are', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (some, secret) => {
        expect(isSignedBy(secret, some, signBytes(secret, some))).toBe(true)
      }),
    )
  })
  test('does not hold for the same JSON written anew', () => {
    const anew = Buffer.from(JSON.stringify(JSON.parse(body.toString())))
    expect(isSignedBy('s', anew, signBytes('s', body))).toBe(false)
  })
  test('does not hold once any bit of the body has changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: body.length - 1 }), fc.nat({ max: 7 }), (place, bit) => {
        const forged = Buffer.from(body)
        forged[place] = (forged[place] ?? 0) ^ (1 << bit)
        expect(isSignedBy('s', forged, signBytes('s', body))).toBe(false)
      }),
    )
  })
  test('of another secret does not hold', () => {
    expect(isSignedBy('s', body, signBytes('t', body))).toBe(false)
  })
  test('is read in capitals too', () => {
    const digest = signBytes('s', body).slice('sha256='.length).toUpperCase()
    expect(isSignedBy('s', body, `sha256=${digest}`)).toBe(true)
  })
  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['a digest without its name', signBytes('s', body).slice('sha256='.length)],
    ['too short', signBytes('s', body).slice(0, -2)],
    ['too long', `${signBytes('s', body)}00`],
    ['no digits', `sha256=${'z'.repeat(64)}`],
    ['SHA-1', `sha1=${createHmac('sha1', 's').update(body).digest('hex')}`],
  ])('that is %s does not hold', (_, header) => {
    expect(isSignedBy('s', body, header)).toBe(false)
  })
})

test('two secrets are the same only when they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(isSameSecret(one, other)).toBe(one === other)
      expect(isSameSecret(one, one)).toBe(true)
    }),
  )
})
