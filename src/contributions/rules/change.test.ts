import { describe, expect, test } from 'vitest'
import { type ContributionChange, type Kept, mergeChange, UNSEEN } from './change.ts'

const externalId = '777'
const channel = 'facebook-comment'
const said = (added: boolean, text: string | undefined): ContributionChange => ({
  ...{ kind: 'said', externalId, channel, added, text },
  mediaUrls: [],
})
const [earlier, later] = [new Date(1000), new Date(2000)]
const read = (networkState: 'visible' | 'hidden', asOf = later): ContributionChange => ({
  ...{ kind: 'read', externalId, text: '', networkState, asOf },
  mediaUrls: [],
})
const kept = (given: Partial<Kept> = {}): Kept => ({
  networkState: 'visible',
  networkStateAt: earlier,
  currentVersion: 1,
  wordsAt: earlier,
  versions: new Map([['first', 1]]),
  stepUnderWay: false,
  ...given,
})
const edited = kept({ currentVersion: 2, versions: new Map([['first', 1], ['second', 2]]) }) // prettier-ignore

describe('words', () => {
  test('first seen are version 1, and need no look', () => {
    expect(mergeChange(UNSEEN, said(true, ''), 'first')).toEqual({
      ...{ networkState: 'visible', currentVersion: 1, newVersion: 1, reread: false },
    })
  })
  test('first seen as an edit are version 1', () => {
    expect(mergeChange(UNSEEN, said(false, ''), 'first')).toMatchObject({ newVersion: 1 })
  })
  test('that came already are no version, and need no look', () => {
    expect(mergeChange(kept(), said(true, ''), 'first')).toMatchObject({
      ...{ currentVersion: 1, newVersion: undefined, reread: false },
    })
  })
  test('that an edit brings are the newest version, and are looked at', () => {
    expect(mergeChange(kept(), said(false, ''), 'second')).toMatchObject({
      ...{ currentVersion: 2, newVersion: 2, reread: true },
    })
  })
  test('that come late as first written are kept, and replace no edit', () => {
    expect(mergeChange(kept(), said(true, ''), 'earlier')).toMatchObject({
      ...{ currentVersion: 1, newVersion: 2, reread: true },
    })
  })
  test('that an edit brings back are looked at, since a repeat looks the same', () => {
    expect(mergeChange(edited, said(false, ''), 'first')).toMatchObject({
      ...{ currentVersion: 2, newVersion: undefined, reread: true },
    })
  })
  test('that the network did not tell are asked for', () => {
    expect(mergeChange(UNSEEN, said(false, undefined), undefined)).toMatchObject({
      ...{ currentVersion: 0, newVersion: undefined, reread: true },
    })
  })
  test('of what was removed are kept, and nothing is asked', () => {
    const removed = kept({ networkState: 'removed' })
    expect(mergeChange(removed, said(false, ''), 'second')).toEqual({
      ...{ networkState: 'removed', currentVersion: 2, newVersion: 2, reread: false },
    })
  })
})

describe('a hint', () => {
  const hint = (to: 'hidden' | 'visible' | undefined): ContributionChange => ({
    ...{ kind: 'stirred', externalId, channel, to, mayBeOwn: false },
  })
  test.each([
    ['that tells of another state is looked at', hint('hidden'), kept(), true],
    ['that tells what is known is not', hint('visible'), kept(), false],
    ['that tells nothing is looked at', hint(undefined), kept(), true],
    ['about what was removed is not', hint('visible'), kept({ networkState: 'removed' }), false],
    ['while our own step goes out is not', hint('hidden'), kept({ stepUnderWay: true }), false],
  ])('%s', (_, change, before, reread) => {
    expect(mergeChange(before, change, undefined)).toEqual({
      networkState: before.networkState,
      ...{ currentVersion: 1, newVersion: undefined, reread },
    })
  })
})

describe('a look at the network', () => {
  test('stands against every hint, and against a removal', () => {
    const removed = kept({ networkState: 'removed' })
    expect(mergeChange(removed, read('hidden'), 'first')).toEqual({
      ...{ networkState: 'hidden', currentVersion: 1, newVersion: undefined, reread: false },
    })
  })
  test('makes an earlier version the current one again', () => {
    expect(mergeChange(edited, read('visible'), 'first')).toMatchObject({
      ...{ currentVersion: 1, newVersion: undefined },
    })
  })
  test('keeps words that no webhook told', () => {
    expect(mergeChange(edited, read('visible'), 'third')).toMatchObject({
      ...{ currentVersion: 3, newVersion: 3 },
    })
  })
})

test('a removal leaves a tombstone with everything that was kept', () => {
  const removal = { kind: 'removed', externalId, channel, mayBeOwn: false } as const
  expect(mergeChange(edited, removal, undefined)).toEqual({
    ...{ networkState: 'removed', currentVersion: 2, newVersion: undefined, reread: false },
  })
})

describe('what was asked for before', () => {
  test('a state was told does not undo it', () => {
    const removed = kept({ networkState: 'removed', networkStateAt: later })
    expect(mergeChange(removed, read('visible', earlier), 'first').networkState).toBe('removed')
  })
  test('newer words came is kept as a version and is not what stands', () => {
    const rewritten = { ...edited, wordsAt: later }
    expect(mergeChange(rewritten, read('visible', earlier), 'third')).toMatchObject({
      ...{ newVersion: 3, currentVersion: 2 },
    })
  })
})
