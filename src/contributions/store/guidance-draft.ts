import { type GuidanceVersion, parseGuidanceVersion } from '../../guidance/guidance-version.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface GuidanceDraft {
  readonly guidance: GuidanceVersion
  readonly baseVersion: number
  readonly changedBy: string
  readonly changedAt: Date
  readonly shadowSince: Date | null
}

/** What is being edited, locked; undefined while nothing is. @throws when the stored draft does not parse */
export async function lockDraft(tx: PracticeTransaction): Promise<GuidanceDraft | undefined> {
  const row = await tx.db
    .selectFrom('guidance_draft')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const parsed = parseGuidanceVersion(row.content)
  if (!parsed.ok) throw new Error(`The stored draft is not valid: ${parsed.error.join('; ')}`)
  return {
    guidance: parsed.value,
    baseVersion: row.base_version,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    shadowSince: row.shadow_since,
  }
}

export interface DraftChange {
  readonly guidance: GuidanceVersion
  readonly baseVersion: number
  readonly personId: string
}

/** Keeps the draft as it is now. What was compared in its shadow begins anew. */
export async function saveDraft(
  tx: PracticeTransaction,
  { guidance, baseVersion, personId }: DraftChange,
  at: Date,
): Promise<void> {
  const content = JSON.stringify(guidance)
  const change = { content, changed_by: personId, changed_at: at, shadow_since: null }
  await tx.db
    .insertInto('guidance_draft')
    .values({ practice_id: tx.practiceId, base_version: baseVersion, ...change })
    .onConflict((clash) => clash.column('practice_id').doUpdateSet(change))
    .execute()
}

/** Begins, or ends, comparing the draft with the living version on what arrives. */
export async function saveShadow(tx: PracticeTransaction, since: Date | null): Promise<void> {
  await tx.db
    .updateTable('guidance_draft')
    .set({ shadow_since: since })
    .where('practice_id', '=', tx.practiceId)
    .execute()
}

export async function deleteDraft(tx: PracticeTransaction): Promise<void> {
  await tx.db.deleteFrom('guidance_draft').where('practice_id', '=', tx.practiceId).execute()
}

/** Every version that ever counted, newest first. */
export function findGuidanceVersions(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('guidance_version')
    .select(['version', 'created_at', 'published_by', 'note'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('version', 'desc')
    .execute()
}

/** One version; undefined when there is none. */
export async function findGuidanceVersion(
  tx: PracticeTransaction,
  version: number,
): Promise<GuidanceVersion | undefined> {
  const row = await tx.db
    .selectFrom('guidance_version')
    .select('content')
    .where('practice_id', '=', tx.practiceId)
    .where('version', '=', version)
    .executeTakeFirst()
  const parsed = row && parseGuidanceVersion(row.content)
  return parsed?.ok === true ? parsed.value : undefined
}

/** Makes a version that counts from now on. */
export async function publishGuidance(
  tx: PracticeTransaction,
  guidance: GuidanceVersion,
  { personId, note }: { readonly personId: string; readonly note: string },
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('guidance_version')
    .values({
      practice_id: tx.practiceId,
      version: guidance.version,
      content: JSON.stringify(guidance),
      created_at: at,
      published_by: personId,
      note,
    })
    .execute()
}
