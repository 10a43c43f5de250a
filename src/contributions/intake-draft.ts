import { v7 as newId } from 'uuid'
import { sha256 } from '../audit/audit-log.ts'
import {
  type ContributionChange,
  type Details,
  type Kept,
  mergeChange,
  type NetworkState,
  UNSEEN,
} from './rules/change.ts'

/** One contribution's change, with where it came in. */
export interface ArrivedChange {
  readonly change: ContributionChange
  readonly connectionId: string
  readonly network: string
  /** Undefined when the network was asked, rather than told us. */
  readonly deliveryId: string | undefined
}

export interface NewVersion {
  readonly version: number
  readonly text: string
  readonly textSha256: Buffer
  readonly deliveryId: string | undefined
}

/** A contribution while a batch of changes is merged into it, before anything is written. */
export interface Draft {
  readonly contributionId: string
  readonly externalId: string
  readonly connectionId: string
  readonly network: string
  readonly isNew: boolean
  readonly before: Kept
  readonly kept: Kept
  readonly details: Details
  readonly newVersions: readonly NewVersion[]
  readonly mediaUrls: readonly string[]
  readonly reread: boolean
}

/** Begins a draft: of a contribution kept before, or of one never seen. */
export function beginDraft(
  arrived: ArrivedChange,
  found: { readonly contributionId: string; readonly kept: Kept } | undefined,
): Draft {
  const kept = found?.kept ?? UNSEEN
  return {
    contributionId: found?.contributionId ?? newId(),
    externalId: arrived.change.externalId,
    connectionId: arrived.connectionId,
    network: arrived.network,
    isNew: found === undefined,
    before: kept,
    kept,
    details: {},
    newVersions: [],
    mediaUrls: [],
    reread: false,
  }
}

/** Merges one change into the draft. */
export function mergeIntoDraft(draft: Draft, { change, deliveryId }: ArrivedChange): Draft {
  const tells = change.kind === 'said' || change.kind === 'read'
  const text = tells ? change.text : undefined
  const textSha256 = text === undefined ? undefined : sha256(text)
  const hash = textSha256?.toString('hex')
  const merge = mergeChange(draft.kept, change, hash)
  const versions = new Map(draft.kept.versions)
  const newVersions = [...draft.newVersions]
  if (merge.newVersion !== undefined && text !== undefined && textSha256 && hash) {
    versions.set(hash, merge.newVersion)
    newVersions.push({ version: merge.newVersion, text, textSha256, deliveryId })
  }
  return {
    ...draft,
    kept: {
      ...draft.kept,
      networkState: merge.networkState,
      currentVersion: merge.currentVersion,
      versions,
    },
    newVersions,
    details: tells ? addDetails(draft.details, change) : draft.details,
    mediaUrls: tells ? [...new Set([...draft.mediaUrls, ...change.mediaUrls])] : draft.mediaUrls,
    reread: draft.reread || merge.reread,
  }
}

/** What is told later completes what was told before, and takes nothing away. */
function addDetails(details: Details, said: Details): Details {
  return {
    channel: details.channel ?? said.channel,
    postId: details.postId ?? said.postId,
    parentId: details.parentId ?? said.parentId,
    authorId: details.authorId ?? said.authorId,
    authorName: details.authorName ?? said.authorName,
    permalink: details.permalink ?? said.permalink,
    postedAt: details.postedAt ?? said.postedAt,
  }
}

export function hasNewWords(draft: Draft): boolean {
  return draft.kept.currentVersion !== draft.before.currentVersion
}

export function stateChanged(draft: Draft): NetworkState | undefined {
  return draft.kept.networkState === draft.before.networkState ? undefined : draft.kept.networkState
}
