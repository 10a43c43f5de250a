import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findAnswerProblems, findReplyProblems, type OwnDetails } from './reply-rules.ts'

const own: OwnDetails = {
  names: ['Trent Meadows Medical Practice', 'Stretton Medical Centre'],
  phones: ['01283 500 100'],
  emails: ['manager@surgery.example'],
  sites: ['https://surgery.example'],
}
const examples = readFileSync(
  new URL('../../../test/replies/example-replies.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => /^(safe|stop)\t/.test(line))
  .map((line) => line.split('\t') as [string, string])
const stopsIn = (text: string) =>
  findReplyProblems(text, own).filter(({ severity }) => severity === 'stop')

describe('of the example replies', () => {
  test('there are at least 200', () => {
    expect(examples.length).toBeGreaterThanOrEqual(200)
  })

  test('no unsafe one passes', () => {
    const passed = examples.filter(([kind, text]) => kind === 'stop' && stopsIn(text).length === 0)
    expect(passed.map(([, text]) => text)).toEqual([])
  })

  test('few safe ones are stopped', () => {
    const safe = examples.filter(([kind]) => kind === 'safe')
    const stopped = safe.filter(([, text]) => stopsIn(text).length > 0)
    expect(stopped.length / safe.length).toBeLessThan(0.05)
  })
})

test('§11.9.3: "Sorry about your appointment on Tuesday" is stopped for the appointment and the date', () => {
  const quotes = stopsIn('Sorry about your appointment on Tuesday').map(({ quote }) => quote)
  expect(quotes).toEqual(expect.arrayContaining(['your appointment on', 'on Tuesday']))
})

test('every stop says which words and why', () => {
  for (const [, text] of examples) {
    for (const { quote, start, reason } of stopsIn(text)) {
      if (quote === null) continue
      expect(text.slice(start ?? -1, (start ?? -1) + quote.length)).toBe(quote)
      expect(reason).not.toBe('')
    }
  }
})

test('the practice’s own phone, email and website may be named, and no other', () => {
  const about = (text: string) => stopsIn(text).map(({ quote }) => quote)
  expect(about('Call 01283 500100, write to manager@surgery.example.')).toEqual([])
  expect(about('See https://surgery.example/complaints')).toEqual([])
  expect(about('See https://bad.example/complaints')).toEqual(['https://bad.example/complaints'])
})

test('more than Google takes is stopped', () => {
  expect(stopsIn('é'.repeat(2049)).map(({ reason }) => reason)).toEqual([
    'Google takes 4096 bytes at most, and this has 4098',
  ])
})

describe('a reply to a review', () => {
  const writtenAt = new Date('2026-08-06T09:00:00Z')
  const later = new Date('2026-08-06T10:00:00Z')
  const reasons = (rating: number, text: string, now = later) =>
    findAnswerProblems(text, { rating, holdsComplaint: false, writtenAt }, now).map(
      ({ severity, reason }) => `${severity}: ${reason}`,
    )

  test('names the complaints procedure when the review is unhappy', () => {
    expect(reasons(2, 'Thank you.')).toEqual([expect.stringContaining('complaints procedure')])
    expect(reasons(2, 'See how to make a complaint: …')).toEqual([])
    expect(reasons(3, 'Thank you.')).toEqual([])
  })

  test('is warned of within the first hour', () => {
    const soon = new Date('2026-08-06T09:59:59Z')
    expect(reasons(5, 'Thank you.', soon)).toEqual([expect.stringContaining('less than an hour')])
  })
})
