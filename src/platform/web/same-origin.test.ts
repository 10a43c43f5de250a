import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const publicHost = 'heed.example'

test.each([
  ['same-origin', true],
  ['none', true],
  ['same-site', false],
  ['cross-site', false],
])('follows the browser that says %s, whatever the origin', (site, expected) => {
  const source = { 'sec-fetch-site': site, origin: 'https://heed.example', host: 'heed.example' }
  expect(isSameOrigin(source, publicHost)).toBe(expected)
})

test.each([
  ['https://heed.example', true],
  ['http://10.0.0.5:3000', true],
  ['https://evil.example', false],
  ['https://heed.example.evil.example', false],
  ['null', false],
  [undefined, true],
])('compares the origin %s of an older browser with the hosts', (origin, expected) => {
  expect(isSameOrigin({ origin, host: '10.0.0.5:3000' }, publicHost)).toBe(expected)
})
