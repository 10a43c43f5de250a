import type { ChannelKind } from '../../guidance/finding-kinds.ts'

/** What a network shows of a contribution now. `unavailable`: gone, or no longer visible to us. */
export type NetworkState = 'visible' | 'hidden' | 'removed' | 'unavailable'

/** Who wrote it, where and when. Undefined: not told. */
export interface Details {
  readonly channel?: ChannelKind | undefined
  readonly postId?: string | undefined
  readonly parentId?: string | undefined
  readonly authorId?: string | undefined
  readonly authorName?: string | undefined
  readonly permalink?: string | undefined
  readonly postedAt?: Date | undefined
  /** Stars of a review, 1 to 5. */
  readonly rating?: number | undefined
  readonly recommends?: boolean | undefined
}

/** What a network told of one contribution, whichever network it is. */
export type ContributionChange =
  | ({
      /** Its words, first written (`added`) or changed since. */
      readonly kind: 'said'
      readonly externalId: string
      readonly channel: ChannelKind
      readonly added: boolean
      /** Undefined when the network did not say. */
      readonly text: string | undefined
      readonly mediaUrls: readonly string[]
    } & Details)
  | ({
      /** What it shows now, because we asked: nothing older stands against it. */
      readonly kind: 'read'
      readonly externalId: string
      readonly text: string
      readonly networkState: 'visible' | 'hidden'
      readonly mediaUrls: readonly string[]
      /** When we asked. What was told since is newer. */
      readonly asOf: Date
    } & Details)
  | {
      /** Something changed that only asking the network can tell. */
      readonly kind: 'stirred'
      readonly externalId: string
      readonly channel: ChannelKind
      readonly to: NetworkState | undefined
      readonly mayBeOwn: boolean
    }
  | {
      readonly kind: 'removed'
      readonly externalId: string
      readonly channel: ChannelKind
      /** The practice did it, perhaps to its own words, which are no contribution. */
      readonly mayBeOwn: boolean
    }

/** What one part of a delivery tells. */
export type Change =
  | ContributionChange
  /** The practice's own post, kept as the context of what is said under it. */
  | {
      readonly kind: 'own-post'
      readonly externalId: string
      readonly text: string | undefined
      readonly postedAt: Date | undefined
    }
  /** Something happened that the network does not name: look around. */
  | { readonly kind: 'look-around' }
  /** Of no interest: a reaction, our own reply. */
  | { readonly kind: 'ignored' }
  /** A shape that is not known: kept with its delivery, and shown. */
  | { readonly kind: 'unreadable' }

/** A contribution as it was kept before. */
export interface Kept {
  readonly networkState: NetworkState
  /** Undefined: never seen. */
  readonly networkStateAt: Date | undefined
  readonly currentVersion: number
  /** When its newest words came. */
  readonly wordsAt: Date | undefined
  /** Version by the SHA-256 of its text, in hex. */
  readonly versions: ReadonlyMap<string, number>
  /** A step of ours is under way, whose own read-back will tell the state. */
  readonly stepUnderWay: boolean
}

/** What one change makes of a contribution. */
export interface Merge {
  readonly networkState: NetworkState
  readonly currentVersion: number
  /** The text to keep as this version, if it is one that was not kept yet. */
  readonly newVersion: number | undefined
  /** Ask the network what it shows: the change was a hint, or came out of order. */
  readonly reread: boolean
}

export const UNSEEN: Kept = {
  networkState: 'visible',
  networkStateAt: undefined,
  currentVersion: 0,
  wordsAt: undefined,
  versions: new Map(),
  stepUnderWay: false,
}

/**
 * Merges one change into what is kept. Networks promise no order: an addition never brings back what
 * was removed, a late addition never replaces an edit, and every text that ever came is a version.
 * @param textSha256 - of the change's text, in hex, when it has one
 */
export function mergeChange(
  kept: Kept,
  change: ContributionChange,
  textSha256: string | undefined,
): Merge {
  const same: Merge = {
    networkState: kept.networkState,
    currentVersion: kept.currentVersion,
    newVersion: undefined,
    reread: false,
  }
  switch (change.kind) {
    case 'removed':
      return { ...same, networkState: 'removed' }
    case 'stirred': {
      const isNews = change.to === undefined || change.to !== kept.networkState
      return { ...same, reread: isNews && isOnPage(kept) && !kept.stepUnderWay }
    }
    case 'said':
      return textSha256 === undefined
        ? { ...same, reread: isOnPage(kept) }
        : { ...same, ...mergeText(kept, change.added, textSha256) }
    case 'read':
      return mergeSnapshot(kept, change, textSha256 ?? '')
  }
}

function isOnPage(kept: Kept): boolean {
  return kept.networkState !== 'removed'
}

/**
 * What the network shows stands, also against a removal that it told of before; but not against what
 * it told of since it was asked.
 */
function mergeSnapshot(
  kept: Kept,
  { networkState: shown, asOf }: Extract<ContributionChange, { kind: 'read' }>,
  textSha256: string,
): Merge {
  const isNewer = (at: Date | undefined) => at !== undefined && at > asOf
  const networkState = isNewer(kept.networkStateAt) ? kept.networkState : shown
  const known = kept.versions.get(textSha256)
  const newVersion = known === undefined ? kept.versions.size + 1 : undefined
  const shownVersion = newVersion ?? known ?? kept.currentVersion
  const currentVersion = isNewer(kept.wordsAt) ? kept.currentVersion : shownVersion
  return { networkState, currentVersion, newVersion, reread: false }
}

function mergeText(kept: Kept, added: boolean, textSha256: string): Partial<Merge> {
  const known = kept.versions.get(textSha256)
  if (known !== undefined) {
    // A repeat, or an edit back to an earlier text: only the network knows which.
    return { reread: !added && known !== kept.currentVersion && isOnPage(kept) }
  }
  const newVersion = kept.versions.size + 1
  const isLate = added && kept.currentVersion > 0
  const currentVersion = isLate ? kept.currentVersion : newVersion
  return {
    newVersion,
    currentVersion,
    reread: kept.currentVersion > 0 && isOnPage(kept),
  }
}
