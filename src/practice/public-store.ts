import { type GuidanceVersion, parseGuidanceVersion } from '../guidance/guidance-version.ts'
import { parseTranslation, type Translation } from '../guidance/translation.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { findGuidance } from './store.ts'
import './tables.ts'

/** How the public reaches the practice; empty where the practice has not said. */
export interface PublicDetails {
  readonly phone: string
  readonly email: string
  readonly website: string
}

const NONE: PublicDetails = { phone: '', email: '', website: '' }

export async function findPublicDetails(tx: PracticeTransaction): Promise<PublicDetails> {
  const row = await tx.db
    .selectFrom('public_details')
    .select(['phone', 'email', 'website'])
    .where('practice_id', '=', tx.practiceId)
    .executeTakeFirst()
  return row ?? NONE
}

export async function savePublicDetails(
  tx: PracticeTransaction,
  { phone, email, website }: PublicDetails,
  at: Date,
): Promise<void> {
  const fields = { phone, email, website, changed_at: at }
  await tx.db
    .insertInto('public_details')
    .values({ practice_id: tx.practiceId, ...fields })
    .onConflict((clash) => clash.column('practice_id').doUpdateSet(fields))
    .execute()
}

export interface DatedGuidance {
  readonly guidance: GuidanceVersion
  readonly since: Date
}

/** Every version of the guidance, newest first. */
export async function findGuidanceVersions(
  tx: PracticeTransaction,
): Promise<readonly DatedGuidance[]> {
  const rows = await tx.db
    .selectFrom('guidance_version')
    .select(['content', 'created_at'])
    .where('practice_id', '=', tx.practiceId)
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ content, created_at }) => {
    const parsed = parseGuidanceVersion(content)
    return parsed.ok ? [{ guidance: parsed.value, since: created_at }] : []
  })
}

/** The practice's own translations, by language. One that does not parse is left out. */
export async function findTranslations(tx: PracticeTransaction): Promise<readonly Translation[]> {
  const rows = await tx.db
    .selectFrom('guidance_translation')
    .select('content')
    .where('practice_id', '=', tx.practiceId)
    .orderBy('language')
    .execute()
  return rows.flatMap(({ content }) => {
    const parsed = parseTranslation(content)
    return parsed.ok ? [parsed.value] : []
  })
}

/** Counts one reader of a version on a day. */
export async function countReader(
  tx: PracticeTransaction,
  version: number,
  day: string,
): Promise<void> {
  await tx.db
    .insertInto('guidance_reader_count')
    .values({ practice_id: tx.practiceId, version, day, readers: 1 })
    .onConflict((clash) =>
      clash
        .columns(['practice_id', 'version', 'day'])
        .doUpdateSet((eb) => ({ readers: eb('guidance_reader_count.readers', '+', 1) })),
    )
    .execute()
}

/** How many said that they had read the newest version. */
export async function countReaders(tx: PracticeTransaction): Promise<number> {
  const { version } = await findGuidance(tx)
  const row = await tx.db
    .selectFrom('guidance_reader_count')
    .select((eb) => eb.fn.sum<number | null>('readers').as('readers'))
    .where('practice_id', '=', tx.practiceId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.readers ?? 0
}
