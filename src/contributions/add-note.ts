import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { DecideDeps } from './decide-contribution.ts'
import { insertNote } from './store/notes.ts'
import { lockSituation } from './store/situation.ts'

/** Leaves a note for colleagues. It never leaves Heed, and is never changed. */
export async function addNote(
  deps: DecideDeps,
  practiceId: PracticeId,
  note: { readonly contributionId: string; readonly personId: string; readonly text: string },
): Promise<Result<undefined, 'not-found'>> {
  return deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    const { contributionId, personId } = note
    if ((await lockSituation(tx, contributionId, now)) === undefined) return err('not-found')
    const noteId = newId()
    await insertNote(tx, { ...note, noteId }, now)
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: 'note-added',
        subject: `contribution:${contributionId}`,
        detail: { note: noteId },
      },
    ])
    return ok(undefined)
  })
}
