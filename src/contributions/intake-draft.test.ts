import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ArrivedChange,
  beginDraft,
  type Draft,
  hasNewWords,
  mergeIntoDraft,
} from './intake-draft.ts'
import type { ContributionChange } from './rules/change.ts'

const externalId = '777'
const channel = 'facebook-comment'

const someText = fc.constantFrom('One', 'Two', 'Three', '')
const someWords = fc
  .record({ added: fc.boolean(), text: fc.option(someText, { nil: undefined }) })
  .map((told): ContributionChange => {
    return { kind: 'said', externalId, channel, mediaUrls: [], ...told }
  })
const someHint = fc
  .constantFrom('hidden', 'visible', undefined)
  .map((to): ContributionChange => ({ kind: 'stirred', externalId, channel, to, mayBeOwn: false }))
const someRemoval = fc
  .boolean()
  .map((mayBeOwn): ContributionChange => ({ kind: 'removed', externalId, channel, mayBeOwn }))
const onPage = fc.array(fc.oneof(someWords, someHint), { minLength: 1, maxLength: 8 })
const withRemoval = fc
  .tuple(onPage, someRemoval)
  .map(([changes, removal]): readonly ContributionChange[] => [...changes, removal])

const arrive = (change: ContributionChange): ArrivedChange => ({
  ...{ change, connectionId: 'c', network: 'facebook', deliveryId: 'd' },
})

function takeIn(changes: readonly ContributionChange[]): Draft {
  const [first, ...rest] = changes.map(arrive)
  if (first === undefined) throw new Error('nothing arrived')
  return rest.reduce(mergeIntoDraft, mergeIntoDraft(beginDraft(first, undefined), first))
}

/** The same changes in another order, some of them more than once. */
const shuffled = (changes: readonly ContributionChange[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...changes], { minLength: changes.length }),
      fc.array(fc.constantFrom(...changes), { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 4 }),
    )
    .map(([order, repeats, places]) =>
      repeats.reduce((all, repeat, index) => {
        const place = (places[index] ?? 0) % (all.length + 1)
        return [...all.slice(0, place), repeat, ...all.slice(place)]
      }, order),
    )

const textsOf = (draft: Draft) => draft.newVersions.map(({ text }) => text).sort()

const withShuffled = (some: fc.Arbitrary<readonly ContributionChange[]>) =>
  some.chain((changes) => fc.tuple(fc.constant(changes), shuffled(changes)))

test('any order and repetition keeps the same words, each once', () => {
  fc.assert(
    fc.property(withShuffled(fc.oneof(onPage, withRemoval)), ([changes, others]) => {
      const draft = takeIn(others)
      expect(textsOf(draft)).toEqual(textsOf(takeIn(changes)))
      expect(new Set(textsOf(draft)).size).toBe(draft.newVersions.length)
      const numbers = draft.newVersions.map(({ version }) => version)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }),
  )
})

test('nothing that is told before or after a removal brings it back', () => {
  fc.assert(
    fc.property(withShuffled(withRemoval), ([, others]) => {
      expect(takeIn(others).kept.networkState).toBe('removed')
    }),
  )
})

test('words that were first written never stand over words that an edit brought', () => {
  fc.assert(
    fc.property(withShuffled(onPage), ([, others]) => {
      const draft = takeIn(others)
      const current = draft.newVersions.find(({ version }) => version === draft.kept.currentVersion)
      const told = others.flatMap((change) => (change.kind === 'said' ? [change] : []))
      const textsOfAll = (added: boolean) =>
        new Set(told.flatMap((one) => (one.added === added ? (one.text ?? []) : [])))
      const edits = textsOfAll(false)
      if (textsOfAll(true).size > 1 || edits.size === 0) return
      expect(edits).toContain(current?.text)
    }),
  )
})

test('where two texts were told and it still stands, the network is asked which one it shows', () => {
  fc.assert(
    fc.property(onPage, (changes) => {
      const draft = takeIn(changes)
      expect(draft.reread || draft.newVersions.length <= 1).toBe(true)
    }),
  )
})

test('taking the same changes in again makes no new version and no news', () => {
  fc.assert(
    fc.property(fc.oneof(onPage, withRemoval), (changes) => {
      const { contributionId, kept } = takeIn(changes)
      const [first, ...rest] = changes.map(arrive)
      if (first === undefined) throw new Error('nothing arrived')
      const begun = mergeIntoDraft(beginDraft(first, { contributionId, kept }), first)
      const again = rest.reduce(mergeIntoDraft, begun)
      expect(again.newVersions).toEqual([])
      expect(hasNewWords(again)).toBe(false)
      expect(again.kept.networkState).toBe(kept.networkState)
    }),
  )
})

test('who wrote it is completed by what is told later, and never taken away', () => {
  const words = {
    kind: 'said',
    externalId,
    channel,
    added: true,
    text: 'One',
    mediaUrls: [],
  } as const
  const draft = takeIn([
    { ...words, authorId: '1', mediaUrls: ['a'] },
    { ...words, authorName: 'Jo', mediaUrls: ['a', 'b'] },
    { ...words, authorId: '2', authorName: undefined },
  ])
  expect(draft.details).toMatchObject({ authorId: '1', authorName: 'Jo' })
  expect(draft.mediaUrls).toEqual(['a', 'b'])
})

test('where it stands is known from a hint or a removal alone', () => {
  for (const kind of ['stirred', 'removed'] as const) {
    const told = { externalId, channel: 'facebook-post', mayBeOwn: false, to: 'hidden' } as const
    expect(takeIn([{ kind, ...told }]).details.channel).toBe('facebook-post')
  }
})
