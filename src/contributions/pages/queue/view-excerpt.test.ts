import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptAroundFinding } from './view-excerpt.ts'

const long = 'The car park was full again. '.repeat(30)

test('shows a short text whole with its marks unmoved', () => {
  const marks = [{ start: 4, end: 7, label: 'Threat' }]
  expect(excerptAroundFinding('The car park', marks)).toEqual({ text: 'The car park', marks })
})

test('shows the beginning of a long text in which nothing was found', () => {
  const { text } = excerptAroundFinding(long, [])
  expect(text.startsWith('The car park')).toBe(true)
  expect(text.endsWith('…')).toBe(true)
  expect(text.length).toBeLessThan(300)
})

test('starts at a word before a finding that stands far down', () => {
  const words = 'Ring Mrs Patel on 07911 123456'
  const start = long.length
  const marks = [{ start, end: start + words.length, label: 'Identifies a patient' }]
  const { text } = excerptAroundFinding(long + words, marks)
  expect(text).toMatch(/^… \w/)
  expect(text).toContain(words)
})

test('keeps every visible mark on the very words it was on', () => {
  const offsets = fc.tuple(fc.nat(899), fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(fc.array(offsets, { minLength: 1, maxLength: 5 }), (pairs) => {
      const marks = pairs.map(([start, length]) => ({ start, end: start + length, label: 'x' }))
      const text = `${long}${long}`
      const excerpt = excerptAroundFinding(text, marks)
      for (const mark of excerpt.marks) {
        expect(text).toContain(excerpt.text.slice(mark.start, mark.end))
        expect(mark.end).toBeGreaterThan(mark.start)
      }
      expect(excerpt.marks.length).toBeGreaterThan(0)
    }),
  )
})

test('cuts no emoji in half', () => {
  const { text } = excerptAroundFinding(`a${'👋'.repeat(300)}`, [
    { start: 401, end: 403, label: 'Threat' },
  ])
  expect(text.isWellFormed()).toBe(true)
})
