import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someDay } from '../../base/local-day.ts'
import type { Values } from '../../cases/rules/field.ts'
import { areCovered, type Disclosure } from './consent-covers.ts'

const consent: Values = {
  ...{ subject: 'Margaret Poole', discloser: 'others\npractice', audience: 'public' },
  ...{
    channels: 'facebook\nwebsite',
    startDate: '2026-08-01',
    endDate: '2026-12-31',
    images: 'no',
  },
}
const disclosure: Disclosure = {
  ...{ by: 'others', channel: 'facebook', hasImages: false },
  ...{ on: someDay('2026-08-06'), quotes: ['Margaret Poole'] },
}

describe('a consent covers', () => {
  test.each([['Margaret Poole'], ['margaret'], ['Margaret’s'], ['Poole, Margaret']])(
    'its subject, named as %s',
    (quote) => {
      expect(areCovered([consent], { ...disclosure, quotes: [quote] })).toBe(true)
    },
  )
  test('its first and its last day', () => {
    for (const day of ['2026-08-01', '2026-12-31']) {
      expect(areCovered([consent], { ...disclosure, on: someDay(day) })).toBe(true)
    }
  })
})

describe('a consent does not cover', () => {
  test.each<[string, Partial<Disclosure>]>([
    ['another channel', { channel: 'google' }],
    ['another discloser', { by: 'person' }],
    ['pictures, where only words were agreed', { hasImages: true }],
    ['the day before it begins', { on: someDay('2026-07-31') }],
    ['the day after it ends', { on: someDay('2027-01-01') }],
    ['somebody else', { quotes: ['Margaret Sharp'] }],
    ['somebody else beside its subject', { quotes: ['Margaret Poole', 'John Sharp'] }],
    ['nobody in particular', { quotes: [] }],
    ['an initial', { quotes: ['M'] }],
  ])('%s', (_what, change) => {
    expect(areCovered([consent], { ...disclosure, ...change })).toBe(false)
  })
  test('anybody, when it was given for named people only', () => {
    expect(areCovered([{ ...consent, audience: 'named' }], disclosure)).toBe(false)
  })
})

test('without a consent nobody is covered, whatever is named', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (quotes) => {
      expect(areCovered([], { ...disclosure, quotes })).toBe(false)
    }),
  )
})
