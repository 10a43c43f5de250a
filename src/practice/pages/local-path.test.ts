import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each(['/queue', '/queue?queue=urgent&after=2.5', '/contributions/a%20b'])(
  'keeps %s',
  (path) => {
    expect(localPath(path)).toBe(path)
  },
)

test.each([
  undefined,
  ['/queue'],
  'queue',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
])('refuses %j', (address) => {
  expect(localPath(address)).toBeUndefined()
})

test('never leads to another host, whatever is asked', () => {
  const odd = fc.string({ unit: fc.constantFrom('/', '\\', '.', '\t', '@', ':', 'e', '%', '?') })
  fc.assert(
    fc.property(odd, (address) => {
      const path = localPath(address)
      if (path === undefined) return
      expect(new URL(path, 'https://heed.example').host).toBe('heed.example')
    }),
  )
})
