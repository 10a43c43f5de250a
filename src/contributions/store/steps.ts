import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { NetworkState } from '../rules/change.ts'
import type { StepState } from '../rules/step.ts'
import type { ConnectionTable, ContributionTable, StepTable } from '../tables.ts'

export interface StepAtHand {
  readonly step: Selectable<StepTable>
  readonly contribution: Pick<
    Selectable<ContributionTable>,
    'external_id' | 'network' | 'channel' | 'network_state' | 'captured_at'
  >
  readonly connection: Selectable<ConnectionTable>
}

/** Locks a step and reads what sending it needs. */
export async function lockStep(
  tx: PracticeTransaction,
  stepId: string,
): Promise<StepAtHand | undefined> {
  const step = await tx.db
    .selectFrom('step')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('step_id', '=', stepId)
    .forUpdate()
    .executeTakeFirst()
  if (step === undefined) return undefined
  const contribution = await tx.db
    .selectFrom('contribution')
    .select(['external_id', 'network', 'channel', 'network_state', 'captured_at', 'connection_id'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', step.contribution_id)
    .executeTakeFirstOrThrow()
  const connection = await tx.db
    .selectFrom('connection')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('connection_id', '=', contribution.connection_id)
    .executeTakeFirstOrThrow()
  return { step, contribution, connection }
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

/** Records what the network shows now; a person's page notices by the revision. */
export async function saveNetworkState(
  tx: PracticeTransaction,
  contributionId: string,
  state: NetworkState,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('contribution')
    .set((eb) => ({
      network_state: state,
      network_state_at: at,
      unavailable_checks: 0,
      revision: eb('revision', '+', 1),
    }))
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
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
    .where('s.kind', '<>', 'report')
    .execute()
  return rows.map((row) => row.step_id)
}
