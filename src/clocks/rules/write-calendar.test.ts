import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someDay } from '../../base/local-day.ts'
import { type CalendarEntry, writeCalendar } from './write-calendar.ts'

const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'one@heed.example',
  day: someDay('2026-12-31'),
  summary: 'CMP-1: Acknowledge the complaint',
  description: 'Regulation 13(3)',
  href: 'https://heed.example/cases/complaints/1',
  changedAt: new Date('2026-11-28T09:00:00.123Z'),
  ...over,
})

test('a deadline is a whole day, in the form that calendars read', () => {
  const lines = writeCalendar('Heed', [entry()]).split('\r\n')
  for (const line of [
    'UID:one@heed.example',
    'DTSTAMP:20261128T090000Z',
    'DTSTART;VALUE=DATE:20261231',
    'SUMMARY:CMP-1: Acknowledge the complaint',
    'DESCRIPTION:Regulation 13(3)\\nDue by the end of 31 December 2026.',
  ]) {
    expect(lines).toContain(line)
  }
  expect(lines.at(-1)).toBe('')
})

test('no text breaks the calendar or makes a line of its own, and unfolding gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (summary) => {
      fc.pre(!/[\r\n]/.test(summary))
      const written = writeCalendar('Heed', [entry({ summary })])
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76)
      const unfolded = written.replaceAll('\r\n ', '').split('\r\n')
      const [, escaped = ''] =
        unfolded.find((line) => line.startsWith('SUMMARY:'))?.split(/:(.*)/s) ?? []
      expect(escaped.replaceAll(/\\([\\;,])/g, '$1')).toBe(summary)
    }),
  )
})
