import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareText } from '../text/prepare-text.ts'
import { BUCKETS, hashItem, hashWord, MAX_WORD_FEATURES, wordBucket } from './hash-features.ts'

const prepare = (text: string) => prepareText({ text, channel: 'facebook-comment' })

function bucketsOf(text: string, index: number): readonly number[] {
  const out = new Int32Array(MAX_WORD_FEATURES)
  return [...out.subarray(0, hashWord(prepare(text), index, out))]
}

describe('hashWord', () => {
  test('gives the same buckets however a word is written', () => {
    expect(bucketsOf('WAITING', 0)).toEqual(bucketsOf('waiting', 0))
    expect(bucketsOf('don’t', 0)).toEqual(bucketsOf('dont', 0))
  })

  test('takes one digit for another, and no word for another', () => {
    expect(wordBucket('45')).toBe(wordBucket('38'))
    expect(wordBucket('wait')).not.toBe(wordBucket('wail'))
  })

  test('sees the next word, but not across a full stop', () => {
    const alone = bucketsOf('waiting', 0)
    expect(bucketsOf('waiting. Room', 0)).toEqual(alone)
    expect(bucketsOf('waiting room', 0)).toHaveLength(alone.length + 1)
  })

  test('keeps to its buckets and its room, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const out = new Int32Array(MAX_WORD_FEATURES).fill(-1)
        const prepared = prepare(text)
        prepared.words.forEach((_, index) => {
          const count = hashWord(prepared, index, out)
          expect(count).toBeGreaterThan(0)
          expect(count).toBeLessThanOrEqual(MAX_WORD_FEATURES)
          for (const bucket of out.subarray(0, count)) {
            expect(bucket).toBeGreaterThanOrEqual(0)
            expect(bucket).toBeLessThan(BUCKETS)
          }
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
