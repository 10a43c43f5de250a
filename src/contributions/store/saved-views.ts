import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** Enough to choose from at a glance. */
const MOST_VIEWS = 30

export interface NewView {
  readonly viewId: string
  readonly name: string
  readonly filters: string
  /** Null when the whole practice has it. */
  readonly personId: string | null
}

/** The practice's views and this person's own, by name. */
export function findViews(tx: PracticeTransaction, personId: string) {
  return tx.db
    .selectFrom('saved_view')
    .select(['view_id', 'name', 'filters', 'person_id'])
    .where('practice_id', '=', tx.practiceId)
    .where((eb) => eb.or([eb('person_id', 'is', null), eb('person_id', '=', personId)]))
    .orderBy('name')
    .orderBy('view_id')
    .limit(MOST_VIEWS)
    .execute()
}

export async function insertView(tx: PracticeTransaction, view: NewView, at: Date): Promise<void> {
  await tx.db
    .insertInto('saved_view')
    .values({
      practice_id: tx.practiceId,
      view_id: view.viewId,
      name: view.name,
      filters: view.filters,
      person_id: view.personId,
      created_at: at,
    })
    .execute()
}

/** @returns the name of the view that is gone; undefined when there was none of this person's or the practice's */
export async function deleteView(
  tx: PracticeTransaction,
  viewId: string,
  personId: string,
): Promise<string | undefined> {
  const gone = await tx.db
    .deleteFrom('saved_view')
    .where('practice_id', '=', tx.practiceId)
    .where('view_id', '=', viewId)
    .where((eb) => eb.or([eb('person_id', 'is', null), eb('person_id', '=', personId)]))
    .returning('name')
    .executeTakeFirst()
  return gone?.name
}
