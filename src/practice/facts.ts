import type { PracticeTransaction } from '../platform/database/database.ts'
import { type Fact, factNames, type Facts, FACTS } from './rules/facts.ts'
import './tables.ts'

/** What the practice has entered, and otherwise what Heed ships. */
export async function findFacts(tx: PracticeTransaction): Promise<Facts> {
  const rows = await tx.db
    .selectFrom('practice_fact')
    .select(['fact', 'value'])
    .where('practice_id', '=', tx.practiceId)
    .execute()
  const entered = new Map(rows.map(({ fact, value }) => [fact, value]))
  return Object.fromEntries(
    factNames.map((fact) => [fact, entered.get(fact) ?? FACTS[fact].shipped]),
  ) as Facts
}

export async function saveFact(
  tx: PracticeTransaction,
  fact: Fact,
  value: string,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('practice_fact')
    .values({ practice_id: tx.practiceId, fact, value, saved_at: at })
    .onConflict((clash) =>
      clash.columns(['practice_id', 'fact']).doUpdateSet({ value, saved_at: at }),
    )
    .execute()
}
