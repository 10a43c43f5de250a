import { type Selectable, sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { NetworkState } from '../rules/change.ts'
import type { StepState } from '../rules/step.ts'
import type { ConnectionTable, ContributionTable, StepTable } from '../tables.ts'
import { findConnectionsById } from './connections.ts'

export interface StepAtHand {
  readonly step: Selectable<StepTable>
  readonly contribution: Pick<
    Selectable<ContributionTable>,
    'external_id' | 'network' | 'channel' | 'network_state' | 'captured_at' | 'author_id'
  >
  readonly connection: Selectable<ConnectionTable>
}

/** Locks steps and reads what sending them needs. */
export async function lockSteps(
  tx: PracticeTransaction,
  stepIds: readonly string[],
): Promise<readonly StepAtHand[]> {
  if (stepIds.length === 0) return []
  const steps = await tx.db
    .selectFrom('step')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('step_id', 'in', stepIds)
    .orderBy('step_id')
    .forUpdate()
    .execute()
  if (steps.length === 0) return []
  const rows = await tx.db
    .selectFrom('contribution')
    .select([
      ...(['contribution_id', 'external_id', 'network', 'channel', 'network_state'] as const),
      ...(['captured_at', 'author_id', 'connection_id'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)
    .where(
      'contribution_id',
      'in',
      steps.map((step) => step.contribution_id),
    )
    .execute()
  const connections = await findConnectionsById(tx, [
    ...new Set(rows.map((row) => row.connection_id)),
  ])
  const contributionsById = new Map(rows.map((row) => [row.contribution_id, row]))
  return steps.flatMap((step) => {
    const contribution = contributionsById.get(step.contribution_id)
    const connection = contribution && connections.get(contribution.connection_id)
    return contribution && connection ? [{ step, contribution, connection }] : []
  })
}

/** Gives these steps, which are locked, to one attempt: from here on a call may leave. */
export async function claimSteps(
  tx: PracticeTransaction,
  stepIds: readonly string[],
  fence: string,
  now: Date,
): Promise<void> {
  if (stepIds.length === 0) return
  await tx.db
    .updateTable('step')
    .set({
      fence,
      state: 'sent',
      attempts: sql`attempts + case state when 'requested' then 1 else 0 end`,
      sent_at: sql`coalesce(sent_at, ${now})`,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('step_id', 'in', stepIds)
    .execute()
}

/**
 * Settles as confirmed those of the steps that this attempt still holds.
 * @returns their ids
 */
export async function confirmSteps(
  tx: PracticeTransaction,
  stepIds: readonly string[],
  fence: string,
  at: Date,
): Promise<ReadonlySet<string>> {
  if (stepIds.length === 0) return new Set()
  const rows = await tx.db
    .updateTable('step')
    .set({
      ...{ state: 'confirmed', settled_at: at },
      ...{ trouble: null, trouble_code: null, next_best: null },
    })
    .where('practice_id', '=', tx.practiceId)
    .where('step_id', 'in', stepIds)
    .where('fence', '=', fence)
    .returning('step_id')
    .execute()
  return new Set(rows.map((row) => row.step_id))
}

export interface StepChange {
  readonly state?: StepState
  readonly attempts?: number
  readonly fence?: string
  readonly not_before?: Date
  readonly sent_at?: Date
  readonly settled_at?: Date | null
  readonly settled_by?: string
  readonly trouble?: string | null
  readonly trouble_code?: string | null
  readonly next_best?: string | null
  readonly note?: string
}

/**
 * Changes a step. With a fence, only while that attempt is the newest one.
 * @returns false when another attempt has taken over
 */
export async function updateStep(
  tx: PracticeTransaction,
  stepId: string,
  change: StepChange,
  fence?: string,
): Promise<boolean> {
  const changed = await tx.db
    .updateTable('step')
    .set(change)
    .where('practice_id', '=', tx.practiceId)
    .where('step_id', '=', stepId)
    .$if(fence !== undefined, (query) => query.where('fence', '=', fence ?? null))
    .returning('step_id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Records what the network shows now of these; a person's page notices by the revision. */
export async function saveNetworkState(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
  state: NetworkState,
  at: Date,
): Promise<void> {
  if (contributionIds.length === 0) return
  await tx.db
    .updateTable('contribution')
    .set((eb) => ({
      network_state: state,
      network_state_at: at,
      unavailable_checks: 0,
      revision: eb('revision', '+', 1),
    }))
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', 'in', contributionIds)
    .execute()
}

/** The steps that wait for this connection to be mended. */
export async function findWaitingSteps(
  tx: PracticeTransaction,
  connectionId: string,
): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('step as s')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 's.practice_id')
        .onRef('c.contribution_id', '=', 's.contribution_id'),
    )
    .select('s.step_id')
    .where('s.practice_id', '=', tx.practiceId)
    .where('c.connection_id', '=', connectionId)
    .where('s.state', 'in', ['requested', 'sent'])
    .execute()
  return rows.map((row) => row.step_id)
}
