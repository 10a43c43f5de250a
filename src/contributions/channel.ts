import type { Result } from '../base/result.ts'
import type { ChannelKind } from '../guidance/finding-kinds.ts'
import type { Change, NetworkState } from './rules/change.ts'
import type { NetworkFailure, StepKind } from './rules/step.ts'

/** A page or account that the practice connected, with what is needed to act on it. */
export interface Connection {
  readonly connectionId: string
  readonly accountId: string
  /** Opened from its seal. Its shape is the channel's own. */
  readonly credentials: unknown
}

/** A contribution, by where it stands and its id there. */
export interface ContributionRef {
  readonly externalId: string
  readonly channel: ChannelKind
}

/** One contribution as the network shows it now. */
export interface Snapshot {
  readonly text: string
  readonly networkState: Extract<NetworkState, 'visible' | 'hidden'>
  readonly canHide: boolean | undefined
  readonly canRemove: boolean | undefined
  readonly canReplyPrivately: boolean | undefined
  readonly authorId: string | undefined
  readonly authorName: string | undefined
  readonly postedAt: Date | undefined
  readonly permalink: string | undefined
  readonly mediaUrls: readonly string[]
}

/** What a step needs to be carried out. */
export interface OutgoingStep extends ContributionRef {
  readonly kind: Exclude<StepKind, 'report'>
  /** For `send-private-message`: the whole text. */
  readonly message: string | null
  /** When the first attempt was made: nothing of ours can be older. */
  readonly since: Date
}

export interface MediaFile {
  readonly bytes: Buffer
  readonly contentType: string
}

/**
 * A network, as the spine knows it. Each lives in its own room under channels/; every call has a
 * deadline and never throws for what a network does: it answers a failure by its class.
 */
export interface Channel {
  readonly network: string
  /** Reads one delivery's changes for one account, in order. A change of unknown shape is `unreadable`, never thrown. */
  readonly readDelivery: (body: Buffer, accountIds: ReadonlySet<string>) => DeliveryReading
  readonly read: (
    connection: Connection,
    ref: ContributionRef,
  ) => Promise<Result<Snapshot, NetworkFailure>>
  readonly readPost: (
    connection: Connection,
    externalId: string,
  ) => Promise<Result<{ text: string | undefined; postedAt: Date | undefined }, NetworkFailure>>
  /** Whether the account itself answers: tells one object that is gone from a connection that is broken. */
  readonly isReachable: (connection: Connection) => Promise<boolean>
  readonly perform: (
    connection: Connection,
    step: OutgoingStep,
  ) => Promise<Result<undefined, NetworkFailure>>
  /** Looks whether a step took effect. */
  readonly check: (
    connection: Connection,
    step: OutgoingStep,
  ) => Promise<Result<'done' | 'not-done' | 'unsure', NetworkFailure>>
  readonly fetchMedia: (url: string) => Promise<Result<MediaFile, NetworkFailure>>
  /** Where a person sees it on the network's own pages. */
  readonly linkTo: (externalId: string) => string
}

export interface DeliveryReading {
  readonly changes: readonly AccountChange[]
  /** Accounts named that are not connected. */
  readonly unknownAccounts: readonly string[]
}

export interface AccountChange {
  readonly accountId: string
  readonly change: Change
}
