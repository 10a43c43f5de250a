import { sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** A place in the list of decisions: newest first, then by id. */
export interface DecidedPlace {
  readonly decidedAt: Date
  readonly decisionId: string
}

export interface DecidedSlice {
  /** Leaves out what the rule did. */
  readonly byPeople: boolean
  readonly after?: DecidedPlace | undefined
  readonly limit: number
}

export type DecidedRow = Awaited<ReturnType<typeof findDecided>>[number]

/** What was decided, newest first, from a place on. */
export function findDecided(tx: PracticeTransaction, { byPeople, after, limit }: DecidedSlice) {
  return tx.db
    .selectFrom('decision as d')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'd.practice_id')
        .onRef('c.contribution_id', '=', 'd.contribution_id'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.practice_id', '=', 'd.practice_id').onRef('p.person_id', '=', 'd.decided_by'),
    )
    .select([
      'd.decision_id',
      'd.contribution_id',
      'd.action',
      'd.clause',
      'd.reason_code',
      'd.reason',
      'd.decided_by',
      'd.decided_at',
      'd.undo_until',
      'd.undone_at',
      'p.name as decided_by_name',
      'c.network',
      'c.channel',
      'c.author_name',
    ])
    .where('d.practice_id', '=', tx.practiceId)
    .$if(byPeople, (query) => query.where('d.decided_by', 'is not', null))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(d.decided_at, d.decision_id) < (${after?.decidedAt}, ${after?.decisionId})`,
      ),
    )
    .orderBy('d.decided_at', 'desc')
    .orderBy('d.decision_id', 'desc')
    .limit(limit)
    .execute()
}
