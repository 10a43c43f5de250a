import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCsrfToken, makeCsrfToken } from './csrf-token.ts'

const key = Buffer.alloc(32, 1)

test('takes every token of its own session and key, whatever the nonce', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[\w-]+$/), (sessionId, nonce) => {
      const secret = { key, sessionId }
      expect(isCsrfToken(secret, makeCsrfToken(secret, nonce))).toBe(true)
    }),
  )
})

test('refuses a token of another session, another key, or with another nonce', () => {
  const secret = { key, sessionId: 'mine' }
  const token = makeCsrfToken(secret, 'n1')
  expect(isCsrfToken({ key, sessionId: 'yours' }, token)).toBe(false)
  expect(isCsrfToken({ key: Buffer.alloc(32, 2), sessionId: 'mine' }, token)).toBe(false)
  expect(isCsrfToken(secret, token.replace('n1', 'n2'))).toBe(false)
})

test.each([undefined, null, 7, [], '', '.', 'n1', 'n1.', 'n1.zz.zz'])('refuses %j', (token) => {
  expect(isCsrfToken({ key, sessionId: 'mine' }, token)).toBe(false)
})
