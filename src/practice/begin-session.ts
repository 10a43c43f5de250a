import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import { findFactors, hasSecondFactor } from './factors/factor-store.ts'
import { endSession } from './person-sessions.ts'
import { parseRole } from './people.ts'
import { needsSecondFactor } from './rules/permissions.ts'
import { type FactorPlan, planSecondFactor } from './rules/second-factor.ts'
import { insertSession, type SignedIn } from './sessions.ts'
import './tables.ts'

export interface BeginSessionDeps {
  readonly inPractice: InPractice
  readonly recordAudit: RecordAudit
  readonly clock: Clock
}

/** How a person proved who they are. */
export type ProofMethod =
  'password' | 'invitation' | 'code' | 'passkey' | 'recovery-code' | 'provider'

export interface Proof {
  readonly personId: string
  readonly method: ProofMethod
  readonly browser: string
  /** Proved by two things already: an identity provider that asked for both. */
  readonly isTwofold?: boolean
}

export interface BegunSession {
  /** The value of the session's cookie. */
  readonly cookie: string
  readonly plan: FactorPlan
}

/** Opens a session for who proved who they are, as far as it may go without a second factor. */
export function beginSession(
  deps: BeginSessionDeps,
  practiceId: PracticeId,
  proof: Proof,
): Promise<BegunSession> {
  const { personId, method, browser, isTwofold = false } = proof
  const now = deps.clock.now()
  return deps.inPractice(practiceId, async (tx) => {
    const planned = await planFor(tx, personId, now)
    const plan = isTwofold ? ({ ...planned, stage: 'open', isOffered: false } as const) : planned
    await tx.db
      .updateTable('person')
      .set({ second_factor_due_at: plan.dueAt ?? null })
      .where('practice_id', '=', practiceId)
      .where('person_id', '=', personId)
      .execute()
    const cookie = await insertSession(tx, { personId, stage: plan.stage, browser }, now)
    const isIn = plan.stage === 'open'
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: isIn ? 'signed-in' : 'passed-first-factor',
        subject: `person:${personId}`,
        detail: { method },
      },
    ])
    return { cookie, plan }
  })
}

async function planFor(tx: PracticeTransaction, personId: string, now: Date): Promise<FactorPlan> {
  const row = await tx.db
    .selectFrom('person as p')
    .innerJoin('practice', 'practice.practice_id', 'p.practice_id')
    .select(['p.role', 'p.second_factor_due_at', 'practice.second_factor'])
    .where('p.practice_id', '=', tx.practiceId)
    .where('p.person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const hasOne = hasSecondFactor(await findFactors(tx, personId))
  const isNeeded = row.second_factor === 'required' && needsSecondFactor(parseRole(row.role))
  const situation = { isNeeded, hasOne, dueAt: row.second_factor_due_at ?? undefined }
  return planSecondFactor(situation, now)
}

/**
 * Opens what a session was held back from. It gets a new cookie: one that somebody else had set or seen before
 * opens nothing.
 */
export async function openHeldSession(
  deps: Pick<BeginSessionDeps, 'recordAudit' | 'clock'>,
  tx: PracticeTransaction,
  held: Pick<SignedIn, 'sessionId' | 'person'>,
  { method, browser }: Pick<Proof, 'method' | 'browser'>,
): Promise<string> {
  const { personId } = held.person
  await endSession(tx, personId, held.sessionId)
  const cookie = await insertSession(tx, { personId, stage: 'open', browser }, deps.clock.now())
  await deps.recordAudit(tx, [
    {
      actor: { kind: 'person', personId },
      action: 'signed-in',
      subject: `person:${personId}`,
      detail: { method },
    },
  ])
  return cookie
}
