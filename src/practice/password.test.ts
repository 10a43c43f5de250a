import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('a password is kept as argon2id with a salt of its own, and never itself', async () => {
  const [one, other] = await Promise.all([
    hashPassword('correct horse'),
    hashPassword('correct horse'),
  ])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(other).not.toBe(one)
  expect(one).not.toContain('correct')
})

test('only the very password opens it', async () => {
  const hash = await hashPassword('correct horse')
  expect(await isPassword('correct horse', hash)).toBe(true)
  for (const wrong of ['correct hors', 'Correct horse', 'correct horse ', '']) {
    expect(await isPassword(wrong, hash)).toBe(false)
  }
})

test('the same password typed on another keyboard opens it', async () => {
  const composed = 'caf\u00e9 au lait'
  expect(await isPassword('cafe\u0301 au lait', await hashPassword(composed))).toBe(true)
})

test.each(['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2i$v=19$m=19456,t=2,p=1$AA$AA'])(
  'what is no argon2id hash opens nothing: %j',
  async (hash) => {
    expect(await isPassword(hash, hash)).toBe(false)
  },
)
