import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import { rankOf } from '../rules/queue.ts'
import { isStanding } from './standing.ts'
import '../tables.ts'

const thisEntry = (tx: PracticeTransaction, contributionId: string) =>
  tx.db
    .updateTable('queue_entry')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)

export async function closeQueueEntry(
  tx: PracticeTransaction,
  contributionId: string,
  at: Date,
): Promise<void> {
  await thisEntry(tx, contributionId)
    .set({ closed_at: at, claimed_by: null, claimed_until: null })
    .execute()
}

/** Opens it again where it stood: a decision was undone. */
export async function reopenQueueEntry(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<void> {
  await thisEntry(tx, contributionId).set({ closed_at: null }).execute()
}

/** Keeps the kinds that stand with the entry, after one was struck. */
export async function refreshQueuedKinds(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<void> {
  await thisEntry(tx, contributionId)
    .set({
      kinds: sql`array(select distinct f.kind from finding f
        join contribution c on c.practice_id = f.practice_id and c.contribution_id = f.contribution_id
        where f.practice_id = queue_entry.practice_id
          and f.contribution_id = queue_entry.contribution_id and ${isStanding})`,
    })
    .execute()
}

interface Passed {
  readonly contributionId: string
  /** All that stands. */
  readonly kinds: readonly FindingKind[]
}

/** Passes it up to the practice manager, at least as priority work, opening an entry when there is none. */
export async function escalateQueueEntry(
  tx: PracticeTransaction,
  { contributionId, kinds }: Passed,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('queue_entry')
    .values({
      practice_id: tx.practiceId,
      contribution_id: contributionId,
      queue: 'priority',
      rank: rankOf('priority'),
      due_at: at,
      opened_at: at,
      escalated_to: 'practice-manager',
      kinds: [...kinds],
    })
    .onConflict((clash) =>
      clash.columns(['practice_id', 'contribution_id']).doUpdateSet((eb) => ({
        queue: eb
          .case()
          .when('queue_entry.rank', '>', rankOf('priority'))
          .then('priority' as const)
          .else(eb.ref('queue_entry.queue'))
          .end(),
        rank: eb.fn<number>('least', ['queue_entry.rank', eb.val(rankOf('priority'))]),
        escalated_to: 'practice-manager',
        closed_at: null,
        claimed_by: null,
        claimed_until: null,
      })),
    )
    .execute()
}

/** Says who is dealing with it. @returns false when somebody else already is */
export async function takeQueueEntry(
  tx: PracticeTransaction,
  contributionId: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const taken = await thisEntry(tx, contributionId)
    .set({ taken_by: personId, taken_at: at })
    .where((eb) => eb.or([eb('taken_by', 'is', null), eb('taken_by', '=', personId)]))
    .returning('contribution_id')
    .executeTakeFirst()
  return taken !== undefined
}
