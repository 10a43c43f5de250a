import type { PracticeDirectory } from '../detection/reading.ts'
import { FINDING_KINDS, type FindingKind } from '../guidance/finding-kinds.ts'
import { type GuidanceVersion, parseGuidanceVersion } from '../guidance/guidance-version.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import './tables.ts'

export interface PracticeSettings {
  readonly name: string
  /** Kinds that may hide a contribution without a person. */
  readonly automaticHide: ReadonlySet<FindingKind>
  /** How long an irreversible step is held back, so that it can be undone. */
  readonly undoSeconds: number
  /** The actions that a second person has to confirm. */
  readonly secondPerson: ReadonlySet<string>
}

export async function findSettings(tx: PracticeTransaction): Promise<PracticeSettings> {
  const row = await tx.db
    .selectFrom('practice')
    .select(['name', 'automatic_hide', 'undo_seconds', 'second_person'])
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirstOrThrow()
  const isKind = (word: string): word is FindingKind =>
    (FINDING_KINDS as readonly string[]).includes(word)
  return {
    name: row.name,
    automaticHide: new Set(row.automatic_hide.filter(isKind)),
    undoSeconds: row.undo_seconds,
    secondPerson: new Set(row.second_person),
  }
}

/** How decisions are made: how long they can be undone, and which a second person has to confirm. */
export async function saveDeciding(
  tx: PracticeTransaction,
  deciding: { readonly undoSeconds: number; readonly secondPerson: readonly string[] },
): Promise<void> {
  await tx.db
    .updateTable('practice')
    .set({ undo_seconds: deciding.undoSeconds, second_person: [...deciding.secondPerson] })
    .where('practice_id', '=', tx.practiceId)
    .execute()
}

export async function saveAutomaticHide(
  tx: PracticeTransaction,
  kinds: readonly FindingKind[],
): Promise<void> {
  await tx.db
    .updateTable('practice')
    .set({ automatic_hide: [...kinds] })
    .where('practice_id', '=', tx.practiceId)
    .execute()
}

/** Whether roles that decide must have a second factor. It is only offered where everything is made up. */
export async function saveSecondFactor(
  tx: PracticeTransaction,
  wanted: 'required' | 'offered',
): Promise<void> {
  await tx.db
    .updateTable('practice')
    .set({ second_factor: wanted })
    .where('practice_id', '=', tx.practiceId)
    .execute()
}

/** When the practice came to Heed. */
export async function findBeginning(tx: PracticeTransaction): Promise<Date> {
  const row = await tx.db
    .selectFrom('practice')
    .select('created_at')
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirstOrThrow()
  return row.created_at
}

export async function findDirectory(tx: PracticeTransaction): Promise<PracticeDirectory> {
  const { name } = await findSettings(tx)
  const sites = await tx.db
    .selectFrom('site')
    .select(['name', 'town'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('position')
    .execute()
  const staff = await tx.db
    .selectFrom('staff_member')
    .select(['name', 'role', 'site', 'aliases'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('position')
    .execute()
  return { name, sites, staff: staff.map((one) => ({ ...one, site: one.site ?? undefined })) }
}

/** Writes the practice's name, sites and staff as given, in place of what was there. */
export async function saveDirectory(
  tx: PracticeTransaction,
  directory: PracticeDirectory,
  at: Date,
): Promise<void> {
  const key = { practice_id: tx.practiceId }
  await tx.db
    .insertInto('practice')
    .values({ ...key, name: directory.name, created_at: at })
    .onConflict((clash) => clash.column('practice_id').doUpdateSet({ name: directory.name }))
    .execute()
  const before = await tx.db
    .selectFrom('site')
    .select(['name', 'ods_code'])
    .where('practice_id', '=', tx.practiceId)
    .execute()
  await tx.db.deleteFrom('site').where('practice_id', '=', tx.practiceId).execute()
  await tx.db.deleteFrom('staff_member').where('practice_id', '=', tx.practiceId).execute()
  if (directory.sites.length > 0) {
    const rows = directory.sites.map(({ name, town }, position) => {
      const known = before.find((site) => site.name === name)
      return { ...key, position, name, town, ods_code: known?.ods_code ?? null }
    })
    await tx.db.insertInto('site').values(rows).execute()
  }
  if (directory.staff.length > 0) {
    const rows = directory.staff.map(({ aliases, site, name, role }, position) => ({
      ...key,
      ...{ position, name, role },
      site: site ?? null,
      aliases: [...(aliases ?? [])],
    }))
    await tx.db.insertInto('staff_member').values(rows).execute()
  }
}

/** The newest guidance. @throws when the stored one does not parse: nothing is judged by a guess. */
export async function findGuidance(tx: PracticeTransaction): Promise<GuidanceVersion> {
  const row = await tx.db
    .selectFrom('guidance_version')
    .select('content')
    .where('practice_id', '=', tx.practiceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const parsed = parseGuidanceVersion(row.content)
  if (!parsed.ok) throw new Error(`The stored guidance is not valid: ${parsed.error.join('; ')}`)
  return parsed.value
}

/** Adds a version of the guidance; one that exists stays as it is. */
export async function insertGuidance(
  tx: PracticeTransaction,
  guidance: GuidanceVersion,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('guidance_version')
    .values({
      practice_id: tx.practiceId,
      version: guidance.version,
      content: JSON.stringify(guidance),
      created_at: at,
    })
    .onConflict((clash) => clash.columns(['practice_id', 'version']).doNothing())
    .execute()
}
