import { expect, test } from 'vitest'
import { LONGEST_MESSAGE_BYTES, writeAskToDelete, writeReport } from './private-message.ts'

const message = writeAskToDelete('Willow Bank Surgery', 'https://heed.example')

test('the request to delete names every way to be heard, whatever was written', () => {
  expect(message).toContain('https://heed.example/complaints')
  expect(message).toContain('https://heed.example/feedback')
  expect(message).toContain('Google')
  expect(message).toContain('https://heed.example/guidance')
})

test('it says nothing about who is a patient, and does not take up a complaint', () => {
  expect(message).toMatch(/does not say that anybody is or is not a patient/)
  expect(message).not.toMatch(/sorry|apolog|your complaint|your appointment|your care/i)
})

test('it fits into one message of Facebook’s, with the longest name a practice can have', () => {
  const longest = writeAskToDelete('é'.repeat(200), 'https://heed.example')
  expect(Buffer.byteLength(longest)).toBeLessThanOrEqual(LONGEST_MESSAGE_BYTES)
})

test('a report names the clause, where there is one', () => {
  expect(writeReport('comment', 'Do not post anything abusive')).toContain('abusive')
  expect(writeReport('comment', undefined)).not.toContain('guidance')
})
