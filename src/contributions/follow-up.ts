import type { AuditEvent } from '../audit/rules/chain.ts'
import type { ChannelKind, FindingKind } from '../guidance/finding-kinds.ts'
import type { Recommendation } from '../guidance/recommend.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Action, ReasonCode } from './rules/action.ts'

/** What stands on a contribution now: after a judgement with news, or after a person added a finding. */
export interface Found {
  readonly contributionId: string
  readonly channel: ChannelKind
  /** Of the words that were read. */
  readonly version: number
  /** Every kind that stands, each once. */
  readonly kinds: readonly FindingKind[]
  readonly recommendation: Pick<Recommendation, 'visibility' | 'queue' | 'steps'>
  /** The practice's rule asks, in this very transaction, for it to be hidden. */
  readonly hidesNow: boolean
  /** Who added the newest finding; undefined when detection read the words. */
  readonly addedBy: string | undefined
}

/** What a person settled about a contribution. */
export interface Settled {
  readonly contributionId: string
  readonly decisionId: string
  readonly action: Action
  readonly clause: string | undefined
  readonly reasonCode: ReasonCode
  readonly personId: string
}

/**
 * How an area goes on with what the spine settled, in the spine's own transaction: rows and jobs of its
 * own, and no call to anywhere. What it throws undoes the judgement or the decision too, and the job is
 * tried again: nothing that must be followed up is ever judged without it. Intake waits for it, so one
 * that is not concerned asks the database nothing. The audit events it answers are recorded last.
 */
export interface FollowUp {
  readonly afterFound?: (
    tx: PracticeTransaction,
    found: readonly Found[],
    at: Date,
  ) => Promise<readonly AuditEvent[]>
  readonly afterDecision?: (
    tx: PracticeTransaction,
    settled: Settled,
    at: Date,
  ) => Promise<readonly AuditEvent[]>
}

/** Lets every area go on with what was found, one after the other. */
export async function followUpFound(
  followUps: readonly FollowUp[],
  tx: PracticeTransaction,
  found: readonly Found[],
  at: Date,
): Promise<readonly AuditEvent[]> {
  const events: AuditEvent[] = []
  for (const { afterFound } of followUps)
    events.push(...((await afterFound?.(tx, found, at)) ?? []))
  return events
}

/** Lets every area go on with what a person decided, one after the other. */
export async function followUpDecision(
  followUps: readonly FollowUp[],
  tx: PracticeTransaction,
  settled: Settled,
  at: Date,
): Promise<readonly AuditEvent[]> {
  const events: AuditEvent[] = []
  for (const { afterDecision } of followUps) {
    events.push(...((await afterDecision?.(tx, settled, at)) ?? []))
  }
  return events
}
