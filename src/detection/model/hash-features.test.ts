import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareText } from '../text/prepare-text.ts'
import {
  BUCKETS,
  createWordHasher,
  hashItem,
  MAX_WORD_FEATURES,
  wordBucket,
} from './hash-features.ts'
import { parseWordClasses } from './word-classes.ts'

const prepare = (text: string) => prepareText({ text, channel: 'facebook-comment' })
const classes = parseWordClasses('nan grandad\nwaiting\nroom\n')

function bucketsOf(text: string, index: number): readonly number[] {
  const out = new Int32Array(MAX_WORD_FEATURES)
  return [...out.subarray(0, createWordHasher(prepare(text), classes)(index, out))]
}

describe('createWordHasher', () => {
  test('gives the same buckets however a word is written', () => {
    expect(bucketsOf('WAITING', 0)).toEqual(bucketsOf('waiting', 0))
    expect(bucketsOf('don’t', 0)).toEqual(bucketsOf('dont', 0))
  })

  test('takes one digit for another, and no word for another', () => {
    expect(wordBucket('45')).toBe(wordBucket('38'))
    expect(wordBucket('wait')).not.toBe(wordBucket('wail'))
  })

  test('sees the next word, but not across a full stop', () => {
    const alone = bucketsOf('waiting.', 0)
    expect(bucketsOf('waiting. Room', 0)).toEqual(alone)
    expect(bucketsOf('waiting room', 0).length).toBeGreaterThan(alone.length)
  })

  test('knows one word of a class by another', () => {
    const shared = (one: string, other: string) => {
      const buckets = new Set(bucketsOf(one, 0))
      return bucketsOf(other, 0).filter((bucket) => buckets.has(bucket)).length
    }
    expect(shared('nan room', 'grandad room')).toBeGreaterThan(shared('nan room', 'plumber room'))
  })

  test('tells a question from a statement', () => {
    expect(bucketsOf('waiting?', 0)).not.toEqual(bucketsOf('waiting.', 0))
  })

  test('keeps to its buckets and its room, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const out = new Int32Array(MAX_WORD_FEATURES).fill(-1)
        const prepared = prepare(text)
        const hashWord = createWordHasher(prepared, classes)
        prepared.words.forEach((_, index) => {
          const count = hashWord(index, out)
          expect(count).toBeGreaterThan(0)
          expect(count).toBeLessThanOrEqual(MAX_WORD_FEATURES)
          const isBucket = (bucket: number) => bucket >= 0 && bucket < BUCKETS
          expect(out.subarray(0, count).every(isBucket)).toBe(true)
        })
      }),
      { numRuns: 40 },
    )
  })
})

test('hashItem tells channels apart', () => {
  const item = { text: 'hello', context: 'Flu clinic on Saturday' }
  expect(hashItem(prepareText({ ...item, channel: 'google-review' }))).not.toEqual(
    hashItem(prepareText({ ...item, channel: 'facebook-comment' })),
  )
})
