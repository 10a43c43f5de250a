import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { findGuidance } from '../../../practice/store.ts'
import { findConnections } from '../../store/connections.ts'
import {
  countMedia,
  countOpenEntries,
  findFailedDetectors,
  findLastDecision,
  findNewestSteps,
  findOpenEntries,
  findStandingFindings,
  type QueueSlice,
} from '../../store/queue-page.ts'
import { findTroubledDeliveries } from '../../store/stuck-page.ts'

export type QueueFacts = Awaited<ReturnType<typeof findQueue>>

const JUST_NOW_MS = 60_000
/** The longest undo window that a practice can set. */
const LONGEST_UNDO_MS = 3600_000

/** Everything that the queue page shows: one slice of the queue, and what stands around it. */
export async function findQueue(
  tx: PracticeTransaction,
  slice: QueueSlice,
  { personId, now }: { readonly personId: string; readonly now: Date },
) {
  const entries = await findOpenEntries(tx, slice)
  const ids = entries.map((entry) => entry.contribution_id)
  const details = ids.length === 0 ? NONE : await findDetails(tx, ids)
  const last = await findLastDecision(tx, personId, new Date(now.getTime() - LONGEST_UNDO_MS))
  const isNews = last !== undefined && now.getTime() - last.decided_at.getTime() < JUST_NOW_MS
  const isHeld = last?.undo_until != null && last.undo_until > now
  return {
    entries,
    ...details,
    counts: await countOpenEntries(tx),
    connections: await findConnections(tx),
    troubledDeliveries: (await findTroubledDeliveries(tx)).length,
    lastDecision: isNews || isHeld ? last : undefined,
    guidance: await findGuidance(tx),
  }
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
