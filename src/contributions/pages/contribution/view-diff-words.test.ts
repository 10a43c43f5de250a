import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords, type DiffPiece } from './view-diff-words.ts'

const without = (kind: DiffPiece['kind'], pieces: readonly DiffPiece[]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map((piece) => piece.text)
    .join('')

const words = fc
  .array(fc.constantFrom('the', 'nurse', 'was', 'kind', ' ', '\n'))
  .map((w) => w.join(' '))

test('gives both texts back, whatever they are', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = diffWords(before, after)
      expect([without('added', pieces), without('removed', pieces)]).toEqual([before, after])
    }),
  )
})

test('shows only the word that was changed', () => {
  expect(diffWords('The nurse Beth was rude', 'The nurse was rude to me')).toEqual([
    { kind: 'same', text: 'The nurse ' },
    { kind: 'removed', text: 'Beth ' },
    { kind: 'same', text: 'was rude' },
    { kind: 'added', text: ' to me' },
  ])
})

test('shows two long different texts as replaced', () => {
  const long = (word: string) => Array.from({ length: 800 }, (_, i) => `${word}${i}`).join(' ')
  expect(diffWords(long('a'), long('b')).map((piece) => piece.kind)).toEqual(['removed', 'added'])
})
