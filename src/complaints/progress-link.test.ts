import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PracticeId } from '../base/practice-id.ts'
import { createProgressLinks } from './progress-link.ts'

const links = createProgressLinks(Buffer.alloc(32, 1))
const others = createProgressLinks(Buffer.alloc(32, 2))
const practice = fc.uuid().map((id) => id as PracticeId)

test('a link leads to its complaint, for its own practice and key alone', () => {
  fc.assert(
    fc.property(practice, practice, fc.uuid(), (practiceId, other, caseId) => {
      fc.pre(practiceId !== other)
      const token = links.make(practiceId, caseId)
      expect(links.read(practiceId, token)).toBe(caseId)
      expect(links.read(other, token)).toBeUndefined()
      expect(others.read(practiceId, token)).toBeUndefined()
    }),
  )
})

test('no link can be guessed from another, or changed by a letter', () => {
  fc.assert(
    fc.property(practice, fc.uuid(), fc.nat(52), (practiceId, caseId, at) => {
      const token = links.make(practiceId, caseId)
      const letter = token[at] === 'A' ? 'B' : 'A'
      const changed = token.slice(0, at) + letter + token.slice(at + 1)
      expect(links.read(practiceId, changed)).toBeUndefined()
    }),
  )
  expect(links.read('x' as PracticeId, '')).toBeUndefined()
})
