import type { Selectable } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Tables } from '../../platform/database/tables.ts'
import '../tables.ts'

export type MediaRow = Selectable<Tables['media']>

export function findMedia(tx: PracticeTransaction, mediaId: string): Promise<MediaRow | undefined> {
  return tx.db
    .selectFrom('media')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('media_id', '=', mediaId)
    .executeTakeFirst()
}

/** Keeps a picture's bytes with their SHA-256; one that was purged meanwhile stays purged. */
export async function keepMedia(
  tx: PracticeTransaction,
  mediaId: string,
  file: { readonly bytes: Buffer; readonly contentType: string; readonly sha256: Buffer },
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('media')
    .set({
      state: 'kept',
      bytes: file.bytes,
      content_type: file.contentType,
      sha256: file.sha256,
      kept_at: at,
      failure: null,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('media_id', '=', mediaId)
    .where('state', 'in', ['wanted', 'failed'])
    .execute()
}

export async function noteMediaFailure(
  tx: PracticeTransaction,
  mediaId: string,
  failure: string,
): Promise<void> {
  await tx.db
    .updateTable('media')
    .set({ state: 'failed', failure })
    .where('practice_id', '=', tx.practiceId)
    .where('media_id', '=', mediaId)
    .where('state', '=', 'wanted')
    .execute()
}

/** Destroys the bytes; the row and its hash stay as the record that it was there. */
export async function purgeMediaBytes(tx: PracticeTransaction, mediaId: string): Promise<boolean> {
  const purged = await tx.db
    .updateTable('media')
    .set({ state: 'purged', bytes: null })
    .where('practice_id', '=', tx.practiceId)
    .where('media_id', '=', mediaId)
    .where('state', '<>', 'purged')
    .returning('media_id')
    .executeTakeFirst()
  return purged !== undefined
}

/** Whether a person had this very picture destroyed: the network gives one picture many addresses. */
export async function isPurgedPicture(
  tx: PracticeTransaction,
  contributionId: string,
  sha256: Buffer,
): Promise<boolean> {
  const purged = await tx.db
    .selectFrom('media')
    .select('media_id')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('state', '=', 'purged')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return purged !== undefined
}

/** @returns the contribution it belongs to; undefined when there is no such failed picture */
export async function wantMediaAgain(
  tx: PracticeTransaction,
  mediaId: string,
): Promise<string | undefined> {
  const wanted = await tx.db
    .updateTable('media')
    .set({ state: 'wanted', failure: null })
    .where('practice_id', '=', tx.practiceId)
    .where('media_id', '=', mediaId)
    .where('state', '=', 'failed')
    .returning('contribution_id')
    .executeTakeFirst()
  return wanted?.contribution_id
}
