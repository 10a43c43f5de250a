import { expect, test } from 'vitest'
import { englishHolidays } from '../../../base/english-holidays.ts'
import { readHolidays, writeHolidays } from './read-days.ts'

test.each([...englishHolidays])('what is written out for %i reads back the same', (year, days) => {
  expect(readHolidays(year, writeHolidays(days))).toEqual({ ok: true, value: days })
})

test.each([
  ['31 April A day', 'Write “31 April A day”'],
  ['1 January', 'Write “1 January”'],
  ['January 1 New Year', 'Write “January 1 New Year”'],
  ['1 May A\n1 May B', '1 May 2029 stands there twice'],
  ['  \n', 'Enter at least one'],
])('%j is refused in words', (text, words) => {
  const read = readHolidays(2029, text)
  expect(read.ok ? '' : read.error).toContain(words)
})
