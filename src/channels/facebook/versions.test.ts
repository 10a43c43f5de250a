import { expect, test } from 'vitest'
import { warnOfVersion } from './versions.ts'

test.each([
  ['2028-03-30', undefined],
  ['2028-03-31', /ends in 120 days/],
  ['2028-07-30', /has ended/],
] as const)('pitfall 18: on %s version 25 is warned of so: %s', (day, words) => {
  const warning = warnOfVersion('v25.0', new Date(`${day}T00:00:00Z`))
  if (words === undefined) expect(warning).toBeUndefined()
  else expect(warning).toMatch(words)
})

test('a version that is newer than this program is left alone', () => {
  expect(warnOfVersion('v99.0', new Date())).toBeUndefined()
})
