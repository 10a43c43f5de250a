import { expect, test } from 'vitest'
import { likenessOf } from './likeness.ts'

test.each([
  ['They are CLOSING the surgery!!!', 'they are closing the surgery'],
  ['Share this: 0800 123', 'share this 0800123'],
])('takes %j and %j for copies', (one, other) => {
  expect(likenessOf(one)).toBe(likenessOf(other))
})

test('tells other words apart, also where only the end differs', () => {
  const begin = 'The same beginning of a long text, which goes on. '.repeat(5)
  expect(likenessOf(`${begin}No.`)).not.toBe(likenessOf(`${begin}Yes.`))
  expect(likenessOf('The phones are broken')).not.toBe(likenessOf('The phones are working'))
})

test.each(['Thank you', '👍👍👍', ''])('takes nothing for a copy of %j', (text) => {
  expect(likenessOf(text)).toBeUndefined()
})
