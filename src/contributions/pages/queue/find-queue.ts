import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { findPeople } from '../../../practice/people.ts'
import { findGuidance } from '../../../practice/store.ts'
import type { QueueFilter } from '../../rules/queue-filter.ts'
import { findOpenEntry } from '../../store/claims.ts'
import { findConnections } from '../../store/connections.ts'
import {
  countCopies,
  countMedia,
  countOpenEntries,
  findFailedDetectors,
  findLastDecision,
  findNewestSteps,
  findOpenEntries,
  findStandingFindings,
  type QueueSlice,
} from '../../store/queue-page.ts'
import { findViews } from '../../store/saved-views.ts'
import { findStorms } from '../../store/storms.ts'
import { findTroubledDeliveries } from '../../store/stuck-page.ts'
import { type AskedFilter, toQueueFilter } from './read-filter.ts'

export type QueueFacts = Awaited<ReturnType<typeof findQueue>>

const JUST_NOW_MS = 60_000
/** The longest undo window that a practice can set. */
const LONGEST_UNDO_MS = 3600_000

interface Looking {
  readonly personId: string
  readonly now: Date
}

/** Turns what the address asks into what the store understands. */
export async function findFilter(
  tx: PracticeTransaction,
  asked: AskedFilter,
  { personId, now }: Looking,
): Promise<QueueFilter> {
  const { table } = await findGuidance(tx)
  const like = asked.like === undefined ? undefined : await findOpenEntry(tx, asked.like)
  return toQueueFilter(asked, { table, personId, now, likeness: like?.likeness ?? undefined })
}

/** Everything that the queue page shows: one slice of the queue, and what stands around it. */
export async function findQueue(tx: PracticeTransaction, slice: QueueSlice, looking: Looking) {
  const { personId, now } = looking
  const entries = await findOpenEntries(tx, slice)
  const ids = entries.map((entry) => entry.contribution_id)
  const details = ids.length === 0 ? NONE : await findDetails(tx, ids)
  const likenesses = entries.flatMap(({ likeness }) => (likeness === null ? [] : [likeness]))
  return {
    entries,
    ...details,
    copies: await countCopies(tx, likenesses),
    counts: await countOpenEntries(tx),
    storms: await findStorms(tx, now),
    views: await findViews(tx, personId),
    people: await findPeople(tx),
    connections: await findConnections(tx),
    troubledDeliveries: (await findTroubledDeliveries(tx)).length,
    lastDecision: await findNewsOf(tx, looking),
    guidance: await findGuidance(tx),
  }
}

/** What this person has just decided, or what is still held back of it. */
export async function findNewsOf(tx: PracticeTransaction, { personId, now }: Looking) {
  const last = await findLastDecision(tx, personId, new Date(now.getTime() - LONGEST_UNDO_MS))
  const isNews = last !== undefined && now.getTime() - last.decided_at.getTime() < JUST_NOW_MS
  const isHeld = last?.undo_until != null && last.undo_until > now
  return isNews || isHeld ? last : undefined
}

const NONE = { findings: [], failed: [], media: [], steps: [] }

async function findDetails(tx: PracticeTransaction, ids: readonly string[]) {
  return {
    findings: await findStandingFindings(tx, ids),
    failed: await findFailedDetectors(tx, ids),
    media: await countMedia(tx, ids),
    steps: await findNewestSteps(tx, ids),
  }
}
