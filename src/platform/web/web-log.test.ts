import { expect, test } from 'vitest'
import { describeError } from './web-log.ts'

test('keeps an error’s name, code and places and drops its message, also one of several lines', () => {
  const error = Object.assign(new TypeError('Mrs Patel\nwrote\n this'), { code: '22P02' })
  const described = describeError(error)
  expect(described.error).toBe('TypeError 22P02')
  expect(described.stack[0]).toMatch(/^at /)
  expect(JSON.stringify(described)).not.toMatch(/Patel|wrote/)
})

test('names the kind of what is thrown and is no error', () => {
  expect(describeError('Mrs Patel')).toEqual({ error: 'string', stack: [] })
})
