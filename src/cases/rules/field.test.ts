import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks, choice, day, line, moment, must } from './ask.ts'
import { readFields } from './field.ts'

const fields = [
  line('name', 'Their name', must),
  day('on', 'On which day?'),
  moment('at', 'When was it?'),
  choice('kind', 'What kind', { a: 'A', b: 'B' }),
  checks('where', 'Where', { page: 'Page', post: 'Post' }),
]

describe('what is typed', () => {
  test('is read by its kind: days from three numbers, times as London’s clocks show', () => {
    const typed = { name: ' Jo ', 'on-day': '6', 'on-month': '8', 'on-year': '2026' }
    const rest = { at: '2026-08-06T02:10', kind: 'a', where: ['page', 'post'] }
    expect(readFields(fields, { ...typed, ...rest })).toEqual({
      values: {
        ...{ name: 'Jo', on: '2026-08-06', at: '2026-08-06T01:10:00.000Z' },
        ...{ kind: 'a', where: 'page\npost' },
      },
      faults: [],
    })
  })

  test.each([
    [{ name: '' }, 'name', 'Enter their name'],
    [{ 'on-day': '31', 'on-month': '4', 'on-year': '2026' }, 'on', 'On which day: enter a day that exists'], // prettier-ignore
    [{ kind: 'c' }, 'kind', 'What kind: choose from the list'],
    [{ at: 'yesterday' }, 'at', 'When was it: enter a date and time'],
  ])('that cannot be kept is named: %o', (typed, field, message) => {
    const { faults } = readFields(fields, { name: 'Jo', ...typed })
    expect(faults).toEqual([{ field, message }])
  })

  test('is kept as typed when something is wrong with it', () => {
    expect(readFields(fields, { kind: 'c' }).values['kind']).toBe('c')
  })

  test('never breaks the reading, whatever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (body) => {
        expect(Object.keys(readFields(fields, body).values)).toHaveLength(fields.length)
      }),
    )
  })
})
