import type { Result } from '../base/result.ts'
import type { ChannelKind } from '../guidance/finding-kinds.ts'
import type { Capabilities } from './rules/capabilities.ts'
import type { Change, NetworkState } from './rules/change.ts'
import type { AlarmKind } from './rules/alarm.ts'
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

/** The practice's public answer, as the network shows it. */
export interface PublicReply {
  readonly text: string
  readonly state: 'published' | 'pending' | 'rejected'
  /** Why it was rejected, in the network's words. */
  readonly violation: string | undefined
  readonly writtenAt: Date | undefined
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
  /** Stars, 1 to 5. */
  readonly rating?: number | undefined
  readonly recommends?: boolean | undefined
  /** Null: the network shows none. Undefined: it does not tell. */
  readonly reply?: PublicReply | null | undefined
}

/** What a step needs to be carried out. */
export interface OutgoingStep extends ContributionRef {
  /** The same in every attempt: what a network can know a repeat by. */
  readonly stepId: string
  readonly kind: StepKind
  /** For `send-private-message` and `reply`: the whole text. */
  readonly message: string | null
  /** For `block` and `unblock`. */
  readonly authorId: string | null
  /** When the first attempt was made: nothing of ours can be older. */
  readonly since: Date
}

export interface MediaFile {
  readonly bytes: Buffer
  readonly contentType: string
}

/** One contribution in a list, told as completely as when it is read alone. */
export interface ListedItem extends Snapshot, ContributionRef {
  readonly postId: string | undefined
  readonly parentId: string | undefined
}

export interface OwnPost {
  readonly externalId: string
  readonly text: string | undefined
  readonly postedAt: Date | undefined
}

/** One list of a network, whole or in part. */
export interface Listing {
  readonly items: readonly ListedItem[]
  readonly posts: readonly OwnPost[]
  /** When the look began: what happened since may not be in it. */
  readonly asOf: Date
  /** The list is complete for this: what is kept of it and not among the items is no longer there. */
  readonly whole?: { readonly channel: ChannelKind; readonly postId?: string } | undefined
}

export interface ListRequest {
  /** `recent`: what people write on now. `all`: everything there ever was, replies included. */
  readonly depth: 'recent' | 'all'
  /** When the look began: the `asOf` of its listings. */
  readonly now: Date
  /** Older posts that people wrote on lately. */
  readonly livelyPosts: readonly string[]
}

/** What a probe found out about a connection. */
export interface Health {
  readonly troubles: readonly { readonly kind: AlarmKind; readonly message: string }[]
  /** Undefined: it does not end, or the network does not say. */
  readonly tokenExpiresAt: Date | undefined
  readonly dataAccessExpiresAt: Date | undefined
}

/** A post of the practice on its way out. */
export interface OutgoingPost {
  /** The same in every attempt. */
  readonly operationId: string
  readonly text: string
  readonly link?: string | undefined
  readonly pictures: readonly (MediaFile & { readonly description: string })[]
  /** Undefined: at once. */
  readonly publishAt?: Date | undefined
  /** When the first attempt was made. */
  readonly since: Date
}

/** How the practice's own posts go out, where a network takes them from programs. */
export interface Publishing {
  /** @returns the post's id. Never repeat it after an `ambiguous` failure without `find`. */
  readonly publish: (
    connection: Connection,
    post: OutgoingPost,
  ) => Promise<Result<string, NetworkFailure>>
  /** Looks whether the post is there already, published or waiting for its time. */
  readonly find: (
    connection: Connection,
    post: OutgoingPost,
  ) => Promise<Result<string | undefined, NetworkFailure>>
  /** Cancels a scheduled post, or takes a published one away. What is gone already is a success. */
  readonly withdraw: (
    connection: Connection,
    externalId: string,
  ) => Promise<Result<undefined, NetworkFailure>>
}

/**
 * A network, as the spine knows it. Each lives in its own room under channels/; every call has a
 * deadline and never throws for what a network does: it answers a failure by its class.
 */
export interface Channel {
  readonly network: string
  readonly capabilities: Capabilities
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
  /** Lists what is there, part by part. Ends with the first part that fails. */
  readonly list: (
    connection: Connection,
    request: ListRequest,
  ) => AsyncIterable<Result<Listing, NetworkFailure>>
  /** Reads back a known object and checks all that the connection rests on; mends what it can. */
  readonly probe: (connection: Connection) => Promise<Result<Health, NetworkFailure>>
  /** Only for steps that the capabilities name as `api`. */
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
  /** Where a person sees it on the network's own pages, when its id tells. */
  readonly linkTo: (externalId: string) => string | undefined
  readonly publishing?: Publishing
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
