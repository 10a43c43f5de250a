import type { GraphErrorName } from './errors/graph-errors.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * What Meta does not document, or what people who know it disagree on. Each has the likeliest
 * value, and a test can play the other.
 */
export interface FacebookSettings {
  /** How long after the person last signed in an app may read their data. */
  readonly dataAccessMs: number
  readonly dataAccessOverError: GraphErrorName
  readonly missingTokenError: GraphErrorName
  readonly unknownAliasError: GraphErrorName
  readonly cannotHideError: GraphErrorName
  readonly repeatedPrivateReplyError: GraphErrorName
  readonly latePrivateReplyError: GraphErrorName
  readonly refusedPrivateReplyError: GraphErrorName
  /** One private reply within this time of the comment or post. */
  readonly privateReplyWindowMs: number
  readonly longestPrivateReplyBytes: number
  readonly longestComment: number
  readonly longestPost: number
  /** The same words again within this time are refused with 506. */
  readonly duplicatePostWindowMs: number
  readonly scheduleMinMs: number
  readonly scheduleMaxMs: number
  readonly usualPageSize: number
  readonly largestPageSize: number
  readonly cursorLifeMs: number
  /** A page of nothing with more behind it: its chance for each list call. */
  readonly emptyPageChance: number
  /** Host in `paging.next`; empty is the simulator's own address. */
  readonly pagingHost: string
  readonly mediaLifeMs: number
  readonly permalinkHost: string
  readonly unblockAnswer: 'success' | 'map'
  /** Calls a token's owner may make in the window; infinite sends no usage headers. */
  readonly callBudget: number
  readonly usageWindowMs: number
  readonly parkMs: number
  /** What every call made while parked adds. */
  readonly parkExtensionMs: number
  readonly pageEventsNeedLiveApp: boolean
  /** The app's and page's own writes come back as events. */
  readonly echoesOwnWrites: boolean
  /** Whether `created_time` of hide and unhide events is the comment's or the action's. */
  readonly hideEventTime: 'comment' | 'action'
  /** Whether a retry sends the very bytes, or writes `entry.time` anew. */
  readonly retriesSameBytes: boolean
  /** When each further attempt is made, counted from the first. */
  readonly retryAtMs: readonly number[]
  /** Real time, since the receiver lives in it. */
  readonly deliveryTimeoutMs: number
  readonly deliveriesAtOnce: number
  /** Updates in one delivery at most; the network's own limit is 1000. */
  readonly largestBatch: number
  /** How long updates wait for company. */
  readonly batchWindowMs: number
  /** After this long without one accepted delivery the page is unsubscribed, silently. */
  readonly unsubscribesAfterMs: number
}

export const FACEBOOK_SETTINGS: FacebookSettings = {
  dataAccessMs: 90 * DAY_MS,
  dataAccessOverError: 'permission',
  missingTokenError: 'no-token',
  unknownAliasError: 'unknown-alias',
  cannotHideError: 'invalid-parameter',
  repeatedPrivateReplyError: 'already-replied',
  latePrivateReplyError: 'outside-window',
  refusedPrivateReplyError: 'reply-not-allowed',
  privateReplyWindowMs: 7 * DAY_MS,
  longestPrivateReplyBytes: 2000,
  longestComment: 8000,
  longestPost: 63_206,
  duplicatePostWindowMs: 10 * MINUTE_MS,
  scheduleMinMs: 10 * MINUTE_MS,
  scheduleMaxMs: 75 * DAY_MS,
  usualPageSize: 25,
  largestPageSize: 100,
  cursorLifeMs: HOUR_MS,
  emptyPageChance: 0,
  pagingHost: '',
  mediaLifeMs: 14 * DAY_MS,
  permalinkHost: 'https://www.facebook.com',
  unblockAnswer: 'success',
  callBudget: Infinity,
  usageWindowMs: DAY_MS,
  parkMs: HOUR_MS,
  parkExtensionMs: 5 * MINUTE_MS,
  pageEventsNeedLiveApp: true,
  echoesOwnWrites: true,
  hideEventTime: 'comment',
  retriesSameBytes: true,
  retryAtMs: [
    0,
    MINUTE_MS,
    5 * MINUTE_MS,
    30 * MINUTE_MS,
    ...[2, 6, 12, 18, 24, 30, 36].map((hours) => hours * HOUR_MS),
  ],
  deliveryTimeoutMs: 10 * SECOND_MS,
  deliveriesAtOnce: 32,
  largestBatch: 1,
  batchWindowMs: 0,
  unsubscribesAfterMs: Infinity,
}
