import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** The text of one version; empty when there is none, as of a removal that came first. */
export async function findText(
  tx: PracticeTransaction,
  contributionId: string,
  version: number,
): Promise<string> {
  const row = await tx.db
    .selectFrom('contribution_version')
    .select('text')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.text ?? ''
}

/** The number of the words that stand now. */
export async function findCurrentVersion(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<number> {
  const row = await tx.db
    .selectFrom('contribution')
    .select('current_version')
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirstOrThrow()
  return row.current_version
}
