import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface NewNote {
  readonly contributionId: string
  readonly noteId: string
  readonly text: string
  readonly personId: string
}

export async function insertNote(tx: PracticeTransaction, note: NewNote, at: Date): Promise<void> {
  await tx.db
    .insertInto('note')
    .values({
      practice_id: tx.practiceId,
      contribution_id: note.contributionId,
      note_id: note.noteId,
      text: note.text,
      written_by: note.personId,
      written_at: at,
    })
    .execute()
}

/** What colleagues wrote about a contribution, oldest first. */
export function findNotes(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('note')
    .select(['note_id', 'text', 'written_by', 'written_at'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('written_at')
    .orderBy('note_id')
    .execute()
}
