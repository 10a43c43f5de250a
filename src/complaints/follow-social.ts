import type { AuditEvent } from '../audit/rules/chain.ts'
import type { PracticeId } from '../base/practice-id.ts'
import { keepClocks } from '../clocks/keep-clocks.ts'
import type { FollowUp } from '../contributions/follow-up.ts'
import type { Clock } from '../base/clock.ts'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findFacts } from '../practice/facts.ts'
import { followDeleteJob } from './jobs.ts'
import { followDelete } from './rules/social-complaint.ts'
import {
  findDeleteRequest,
  insertPossibleComplaint,
  saveDeleteRequest,
  settleDeleteRequest,
} from './store/social.ts'

export interface SocialDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly clock: Clock
}

const DAY_MS = 24 * 3600_000
/** Where the practice can be complained to: what stands on others' review sites is answered there. */
const OWN_PLACES = ['facebook-comment', 'facebook-post', 'facebook-message']
export const aboutSocial = (contributionId: string) => `possible-complaint:${contributionId}`

/** What complaints make of what the spine finds and decides, in its transaction. */
export function followSocialComplaints({ enqueue }: Pick<SocialDeps, 'enqueue'>): FollowUp {
  return {
    afterFound: async (tx, found, at) => {
      const complaints = found.filter(
        ({ kinds, channel }) => kinds.includes('complaint') && OWN_PLACES.includes(channel),
      )
      const events: AuditEvent[] = []
      for (const { contributionId } of complaints) {
        if (!(await insertPossibleComplaint(tx, contributionId, at))) continue
        events.push(...(await startChoosing(tx, enqueue, contributionId, at)))
      }
      return events
    },
    afterDecision: async (tx, { action, contributionId, personId }, at) => {
      if (action !== 'ask-to-delete') return []
      const days = Number((await findFacts(tx))['delete-follow-up-days'])
      const followUpAt = new Date(at.getTime() + (Number.isFinite(days) ? days : 7) * DAY_MS)
      await saveDeleteRequest(tx, { contributionId, requestedBy: personId, followUpAt }, at)
      const payload = { practiceId: tx.practiceId, contributionId }
      await enqueue(tx, followDeleteJob, [payload], { notBefore: followUpAt })
      return []
    },
  }
}

/** Within the time that an acknowledgement would have, a person says what it is. */
function startChoosing(
  tx: PracticeTransaction,
  enqueue: Enqueue,
  contributionId: string,
  at: Date,
): Promise<readonly AuditEvent[]> {
  const keeping = {
    about: aboutSocial(contributionId),
    permission: 'complaints:read',
    title: 'Complaint on a social network',
    href: '/cases/complaints/social',
    by: undefined,
    reason: 'found',
    wanted: [{ type: 'possible-complaint', startedAt: at }],
  } as const
  return keepClocks(tx, enqueue, keeping, at)
}

/** Looks whether a post is gone whose author was asked to delete it. Safe to run twice. */
export async function followDeleteRequest(
  deps: SocialDeps,
  practiceId: PracticeId,
  contributionId: string,
): Promise<void> {
  const now = deps.clock.now()
  await deps.inPractice(practiceId, async (tx) => {
    const request = await findDeleteRequest(tx, contributionId)
    if (request === undefined) return
    const state = followDelete(request, now)
    if (state === request.state) return
    await settleDeleteRequest(tx, contributionId, { state, by: undefined, note: undefined }, now)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'rule' },
        action: 'delete-request-followed',
        subject: `contribution:${contributionId}`,
        detail: { state },
      },
    ])
  })
}
