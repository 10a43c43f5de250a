import type { PracticeDirectory } from '../detection/reading.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type Site } from './rules/site.ts'
import './tables.ts'

/** The practice as its settings show it. */
export interface PracticeDetails {
  readonly name: string
  readonly odsCode: string | undefined
  readonly undoSeconds: number
  readonly sites: readonly Site[]
  readonly guidanceConfirmedAt: Date | undefined
  readonly hidingConfirmedAt: Date | undefined
}

export async function findDetails(tx: PracticeTransaction): Promise<PracticeDetails> {
  const row = await tx.db
    .selectFrom('practice')
    .select(['name', 'ods_code', 'undo_seconds'])
    .select(['guidance_confirmed_at', 'hiding_confirmed_at'])
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirstOrThrow()
  const sites = await tx.db
    .selectFrom('site')
    .select(['name', 'town', 'ods_code'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('position')
    .execute()
  return {
    ...{ name: row.name, odsCode: row.ods_code ?? undefined, undoSeconds: row.undo_seconds },
    sites: sites.map(({ ods_code, ...site }) => ({ ...site, odsCode: ods_code ?? undefined })),
    guidanceConfirmedAt: row.guidance_confirmed_at ?? undefined,
    hidingConfirmedAt: row.hiding_confirmed_at ?? undefined,
  }
}

export async function saveDetails(
  tx: PracticeTransaction,
  { name, odsCode, undoSeconds }: Pick<PracticeDetails, 'name' | 'odsCode' | 'undoSeconds'>,
): Promise<void> {
  await tx.db
    .updateTable('practice')
    .set({ name, ods_code: odsCode ?? null, undo_seconds: undoSeconds })
    .where('practice_id', '=', tx.practiceId)
    .execute()
}

/** Writes the sites as given, in place of those from before. */
export async function saveSites(tx: PracticeTransaction, sites: readonly Site[]): Promise<void> {
  const { practiceId } = tx
  await tx.db.deleteFrom('site').where('practice_id', '=', practiceId).execute()
  if (sites.length === 0) return
  const rows = sites.map(({ name, town, odsCode }, position) => ({
    ...{ practice_id: practiceId, position, name, town, ods_code: odsCode ?? null },
  }))
  await tx.db.insertInto('site').values(rows).execute()
}

/** Writes the staff as given, in place of those from before. */
export async function saveStaff(
  tx: PracticeTransaction,
  staff: PracticeDirectory['staff'],
): Promise<void> {
  const { practiceId } = tx
  await tx.db.deleteFrom('staff_member').where('practice_id', '=', practiceId).execute()
  if (staff.length === 0) return
  const rows = staff.map(({ name, role, site, aliases = [] }, position) => ({
    ...{ practice_id: practiceId, position, name, role },
    ...{ site: site ?? null, aliases: [...aliases] },
  }))
  await tx.db.insertInto('staff_member').values(rows).execute()
}

/** Notes that a manager has looked at something and found it right. */
export async function saveConfirmed(
  tx: PracticeTransaction,
  what: 'guidance' | 'hiding',
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('practice')
    .set(what === 'guidance' ? { guidance_confirmed_at: at } : { hiding_confirmed_at: at })
    .where('practice_id', '=', tx.practiceId)
    .execute()
}
