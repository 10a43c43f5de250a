import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReader } from '../create-reader.ts'
import type { PracticeDirectory } from '../reading.ts'
import { prepareText } from '../text/prepare-text.ts'
import { BUCKETS, wordBucket } from './hash-features.ts'
import { createModel, type KindCard, type Model } from './model.ts'
import { readWithModel } from './read-with-model.ts'

const card: KindCard = {
  kind: 'crisis',
  scale: 0.5,
  bias: -2,
  slope: 1,
  offset: 0,
  threshold: 0.5,
  veto: 0,
}

/** A model that knows crisis by one word, and is sure against complaint by another. */
function createTinyModel(): Model {
  const weights = new Int8Array(BUCKETS * 2)
  weights[wordBucket('despair') * 2] = 100
  weights[wordBucket('sunshine') * 2 + 1] = -100
  const complaint: KindCard = { ...card, kind: 'complaint', bias: 0, threshold: 2, veto: 0.1 }
  const kinds = [card, complaint]
  const model = createModel(
    { version: 'test', buckets: BUCKETS, itemWeight: 1, kinds },
    weights,
    new Map(),
  )
  if (!model.ok) throw new Error(model.error)
  return model.value
}

const model = createTinyModel()
const practice: PracticeDirectory = { name: 'Trent Meadows', sites: [], staff: [] }
const read = createReader(practice, { model })
const readText = (text: string) => read({ text, channel: 'facebook-comment' })

describe('createModel', () => {
  test('refuses weights of another size or another number of buckets', () => {
    expect(createModel(model.card, new Int8Array(7), new Map())).toMatchObject({ ok: false })
    expect(createModel({ ...model.card, buckets: 8 }, model.weights, new Map())).toMatchObject({
      ok: false,
    })
  })
})

describe('a reader with a model', () => {
  test('quotes the clause that shows it, with a calibrated score', () => {
    const { findings } = readText('Nice day. I look at it all in despair now, so there.')
    expect(findings).toMatchObject([
      { kind: 'crisis', quote: 'I look at it all in despair now', detector: 'model' },
    ])
    expect(findings[0]?.score).toBeGreaterThanOrEqual(card.threshold)
  })

  test('finds danger however much that is harmless stands around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.boolean(), (count, isFirst) => {
        const clean = 'The new car park opens on Monday at nine. '.repeat(count)
        const text = isFirst ? `${clean}All despair now.` : `All despair now. ${clean}`
        const { findings } = readText(text)
        expect(findings.map(({ kind }) => kind)).toContain('crisis')
        for (const { quote, start, end } of findings) {
          expect(text.slice(start ?? 0, end ?? 0)).toBe(quote)
        }
      }),
    )
  })

  test('takes back a finding of the rules that it is sure is wrong', () => {
    const text = 'I waited three hours on the phone'
    expect(readText(text).findings).toMatchObject([{ kind: 'complaint' }])
    expect(readText(`${text} sunshine`).findings).toEqual([])
    const words = prepareText({ text: 'sunshine', channel: 'facebook-comment' })
    expect(readWithModel(model, words).vetoed).toEqual(new Set(['complaint']))
  })

  test('leaves a kind that the rules have found to them', () => {
    const { findings } = readText('I want to kill myself, despair')
    expect(findings.map(({ kind, detector }) => [kind, detector])).toEqual([['crisis', 'phrases']])
  })

  test('names the model as failed where it is missing, and keeps what the rules find', () => {
    const reading = createReader(practice, { model: null })({
      text: 'I want to kill myself',
      channel: 'facebook-comment',
    })
    expect(reading.failed).toEqual(['model'])
    expect(reading.findings).toMatchObject([{ kind: 'crisis' }])
  })

  test('names the model as failed where it breaks while reading', () => {
    const broken = {
      card: model.card,
      classes: model.classes,
      get weights(): Int8Array {
        throw new Error('gone')
      },
    }
    const reading = createReader(practice, { model: broken })({
      text: 'hello',
      channel: 'google-review',
    })
    expect(reading.failed).toEqual(['model'])
  })

  test('reads a text without words', () => {
    expect(readText('').failed).toEqual([])
    expect(readText('🙂').findings).toEqual([])
  })
})
