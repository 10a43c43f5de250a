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
  /** Older than the connection. */
  readonly isHistory: boolean
}

/** Begins a draft: of a contribution kept before, or of one never seen. */
export function beginDraft(
  arrived: ArrivedChange,
  found: { readonly contributionId: string; readonly kept: Kept } | undefined,
  isHistory = false,
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
    isHistory,
  }
}

/** Merges one change into the draft. */
export function mergeIntoDraft(draft: Draft, { change, deliveryId }: ArrivedChange): Draft {
  const told = change.kind === 'said' || change.kind === 'read' ? change : undefined
  const words = hashWords(told?.text)
  const merge = mergeChange(draft.kept, change, words?.textSha256.toString('hex'))
  const { networkState, currentVersion, newVersion: version } = merge
  const fresh = words && version ? [{ ...words, version, deliveryId }] : []
  const versions = addVersions(draft.kept.versions, fresh)
  return {
    ...draft,
    ...addDetails(draft, change),
    kept: { ...draft.kept, networkState, currentVersion, versions },
    newVersions: [...draft.newVersions, ...fresh],
    reread: draft.reread || merge.reread,
  }
}

function hashWords(text: string | undefined) {
  return text === undefined ? undefined : { text, textSha256: sha256(text) }
}

function addVersions(versions: Kept['versions'], fresh: readonly NewVersion[]): Kept['versions'] {
  const added = fresh.map(
    ({ textSha256, version }) => [textSha256.toString('hex'), version] as const,
  )
  return added.length === 0 ? versions : new Map([...versions, ...added])
}

const DETAILS = [
  ...(['channel', 'postId', 'parentId', 'authorId', 'authorName'] as const),
  ...(['permalink', 'postedAt', 'rating', 'recommends'] as const),
]

/** What is told later completes what was told before, and takes nothing away. */
function addDetails(
  { details, mediaUrls }: Draft,
  told: Details & Partial<Pick<Draft, 'mediaUrls'>>,
): Pick<Draft, 'details' | 'mediaUrls'> {
  const known = DETAILS.map((name) => [name, details[name] ?? told[name]] as const)
  return {
    mediaUrls: [...new Set([...mediaUrls, ...(told.mediaUrls ?? [])])],
    details: Object.fromEntries(known),
  }
}

export function hasNewWords(draft: Draft): boolean {
  return draft.kept.currentVersion !== draft.before.currentVersion
}

/** Something of it has to be written. */
export function isNews(draft: Draft): boolean {
  return (
    draft.isNew ||
    hasNewWords(draft) ||
    draft.newVersions.length > 0 ||
    draft.mediaUrls.length > 0 ||
    stateChanged(draft) !== undefined
  )
}

export function stateChanged(draft: Draft): NetworkState | undefined {
  return draft.kept.networkState === draft.before.networkState ? undefined : draft.kept.networkState
}
