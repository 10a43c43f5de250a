import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { Channel, PublicReply } from './channel.ts'
import { rereadContributionJob } from './jobs.ts'
import { bumpRevision } from './store/revision.ts'
import { findReply, type ReplyRow, type ReplySeen, saveReplyRow } from './store/replies.ts'
import type { StepAtHand } from './store/steps.ts'

export interface FollowReplyDeps {
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly channels: ReadonlyMap<string, Pick<Channel, 'capabilities'>>
}

const MINUTE_MS = 60_000
/** A network that moderates replies answers 200 long before it publishes, and can reject later. */
const LOOK_AFTER_MS = [5, 60, 6 * 60, 24 * 60].map((minutes) => minutes * MINUTE_MS)

/** Has the network asked what it shows of a reply that went out: now, and while it is moderated. */
export async function followReply(
  deps: FollowReplyDeps,
  tx: PracticeTransaction,
  { step, contribution }: StepAtHand,
): Promise<void> {
  const channel = deps.channels.get(contribution.network)
  const later = channel?.capabilities.moderatesReplies === true ? LOOK_AFTER_MS : []
  const payload = { practiceId: tx.practiceId, contributionId: step.contribution_id }
  for (const afterMs of [0, ...later]) {
    const notBefore = new Date(deps.clock.now().getTime() + afterMs)
    await deps.enqueue(tx, rereadContributionJob, [payload], { notBefore })
  }
}

/**
 * Keeps the reply that a network shows, with its moderation. Recorded only when something changed.
 * @param shown - null: it shows none; undefined: it does not tell
 */
export async function saveReply(
  deps: Pick<FollowReplyDeps, 'recordAudit' | 'clock'>,
  tx: PracticeTransaction,
  { contribution_id: contributionId, network }: { contribution_id: string; network: string },
  shown: PublicReply | null | undefined,
): Promise<void> {
  if (shown === undefined) return
  const kept = await findReply(tx, contributionId)
  if (shown === null && kept === undefined) return
  const seen = shown === null ? withdrawn(kept) : toSeen(shown)
  if (kept !== undefined && isSame(kept, seen)) return
  await saveReplyRow(tx, contributionId, { ...seen, seen_at: deps.clock.now() })
  await bumpRevision(tx, contributionId)
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'network', network },
      action: `reply-${seen.state}`,
      subject: `contribution:${contributionId}`,
    },
  ])
}

type Seen = Omit<ReplySeen, 'seen_at'>

function toSeen({ text, state, violation, writtenAt }: PublicReply): Seen {
  return { text, state, violation: violation ?? null, written_at: writtenAt ?? null }
}

function withdrawn(kept: ReplyRow | undefined): Seen {
  const { text = '', written_at = null } = kept ?? {}
  return { text, state: 'withdrawn', violation: null, written_at }
}

function isSame(kept: ReplyRow, seen: Seen): boolean {
  return kept.state === seen.state && kept.text === seen.text && kept.violation === seen.violation
}
