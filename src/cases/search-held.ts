import { sql } from 'kysely'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type CaseFile, findCase } from './store/files.ts'
import './tables.ts'

/** Cases in which one of these names stands. */
export async function findCasesNaming(
  tx: PracticeTransaction,
  names: readonly string[],
): Promise<readonly CaseFile[]> {
  const patterns = names.map((name) => `%${name.replaceAll(/[\\%_]/g, '\\$&')}%`)
  const rows = await tx.db
    .selectFrom('case_file')
    .select('case_id')
    .where('practice_id', '=', tx.practiceId)
    .where(sql<boolean>`content::text ilike any(${patterns}::text[])`)
    .orderBy('opened_at')
    .limit(500)
    .execute()
  const files = await Promise.all(rows.map(({ case_id }) => findCase(tx, case_id)))
  return files.filter((file) => file !== undefined)
}
