import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Question } from '../rules/action.ts'
import '../tables.ts'

export interface NewAnswer {
  readonly contributionId: string
  readonly personId: string
  readonly question: Question
  readonly answer: 'yes' | 'no'
  readonly note: string
}

/** The newest answer counts; earlier ones stay in the audit log. */
export async function saveAnswer(
  tx: PracticeTransaction,
  answer: NewAnswer,
  at: Date,
): Promise<void> {
  const given = {
    answer: answer.answer,
    note: answer.note,
    answered_by: answer.personId,
    answered_at: at,
  }
  await tx.db
    .insertInto('answer')
    .values({
      practice_id: tx.practiceId,
      contribution_id: answer.contributionId,
      question: answer.question,
      ...given,
    })
    .onConflict((clash) =>
      clash.columns(['practice_id', 'contribution_id', 'question']).doUpdateSet(given),
    )
    .execute()
}
