import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Action, ReasonCode } from '../rules/action.ts'
import '../tables.ts'

/** What waits for a second person; undefined when nothing does. */
export function findOpenProposal(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('proposal')
    .select([
      'proposal_id',
      'action',
      'clause',
      'reason_code',
      'reason',
      'message',
      'proposed_by',
      'proposed_at',
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('outcome', 'is', null)
    .executeTakeFirst()
}

export interface NewProposal {
  readonly proposalId: string
  readonly contributionId: string
  readonly personId: string
  readonly action: Action
  readonly clause: string | undefined
  readonly reasonCode: ReasonCode
  readonly reason: string
  readonly message: string | undefined
}

export async function insertProposal(
  tx: PracticeTransaction,
  proposal: NewProposal,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('proposal')
    .values({
      practice_id: tx.practiceId,
      contribution_id: proposal.contributionId,
      proposal_id: proposal.proposalId,
      action: proposal.action,
      clause: proposal.clause ?? null,
      reason_code: proposal.reasonCode,
      reason: proposal.reason,
      message: proposal.message ?? null,
      proposed_by: proposal.personId,
      proposed_at: at,
    })
    .execute()
}

/** How many wait for this person, who did not ask for them. */
export async function countProposals(tx: PracticeTransaction, personId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('proposal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('practice_id', '=', tx.practiceId)
    .where('outcome', 'is', null)
    .where('proposed_by', '<>', personId)
    .executeTakeFirst()
  return row?.count ?? 0
}

export interface ProposalEnd {
  readonly contributionId: string
  readonly outcome: 'confirmed' | 'declined' | 'withdrawn'
  readonly personId: string
}

/** Ends what waits for a second person on a contribution, if anything does. */
export async function settleOpenProposal(
  tx: PracticeTransaction,
  { contributionId, outcome, personId }: ProposalEnd,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('proposal')
    .set({ outcome, settled_by: personId, settled_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('outcome', 'is', null)
    .execute()
}
