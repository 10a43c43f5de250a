import { type RawBuilder, sql } from 'kysely'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { ReportMonth } from '../rules/report-month.ts'
import '../tables.ts'

/** So many of a kind. */
export interface Counted {
  readonly word: string
  readonly count: number
}

/** What a month came to. Findings that were struck and decisions that were undone do not count. */
export interface MonthFigures {
  readonly arrived: readonly Counted[]
  /** By day in London, as `2026-08-06`; a day without any is left out. */
  readonly arrivedByDay: readonly Counted[]
  /** Contributions with at least one such finding. */
  readonly foundByClause: readonly Counted[]
  readonly foundByKind: readonly Counted[]
  readonly decidedByPeople: readonly Counted[]
  readonly decidedByRule: readonly Counted[]
  /** Decisions of the rule that a person went against later: shown what it had hidden. */
  readonly overruled: number
  /** From the arrival to the first decision of a person, in seconds; null while there is none. */
  readonly medianSeconds: number | null
  readonly slowestTenthSeconds: number | null
  /** Of the steps that the month's decisions asked for. */
  readonly stepStates: readonly Counted[]
}

export async function findMonthFigures(
  tx: PracticeTransaction,
  month: ReportMonth,
): Promise<MonthFigures> {
  return {
    arrived: await countArrived(tx, month, sql<string>`network || ' ' || channel`),
    arrivedByDay: await countArrived(tx, month, londonDay),
    foundByClause: await countFound(tx, month, sql<string>`unnest(clause)`),
    foundByKind: await countFound(tx, month, sql<string>`kind`),
    decidedByPeople: await countDecided(tx, month, 'is not'),
    decidedByRule: await countDecided(tx, month, 'is'),
    overruled: await countOverruled(tx, month),
    ...(await measureTimes(tx, month)),
    stepStates: await countStepStates(tx, month),
  }
}

const count = sql<number>`count(*)`.as('count')
const londonDay = sql<string>`to_char(captured_at at time zone 'Europe/London', 'YYYY-MM-DD')`

function countArrived(
  tx: PracticeTransaction,
  { from, until }: ReportMonth,
  word: RawBuilder<string>,
): Promise<readonly Counted[]> {
  return tx.db
    .selectFrom('contribution')
    .select([word.as('word'), count])
    .where('practice_id', '=', tx.practiceId)
    .where('captured_at', '>=', from)
    .where('captured_at', '<', until)
    .groupBy('word')
    .orderBy('word')
    .execute()
}

/** A contribution counts once for each word, however often it was judged. */
function countFound(
  tx: PracticeTransaction,
  { from, until }: ReportMonth,
  word: RawBuilder<string>,
): Promise<readonly Counted[]> {
  return tx.db
    .selectFrom((eb) =>
      eb
        .selectFrom('finding')
        .select(['contribution_id', word.as('word')])
        .where('practice_id', '=', tx.practiceId)
        .where('found_at', '>=', from)
        .where('found_at', '<', until)
        .where('struck_at', 'is', null)
        .distinct()
        .as('found'),
    )
    .select(['found.word', count])
    .groupBy('found.word')
    .orderBy('count', 'desc')
    .orderBy('found.word')
    .execute()
}

/** @param person - whether a person decided, or the rule */
function countDecided(
  tx: PracticeTransaction,
  { from, until }: ReportMonth,
  person: 'is' | 'is not',
): Promise<readonly Counted[]> {
  return tx.db
    .selectFrom('decision')
    .select(['action as word', count])
    .where('practice_id', '=', tx.practiceId)
    .where('decided_at', '>=', from)
    .where('decided_at', '<', until)
    .where('undone_at', 'is', null)
    .where('decided_by', person, null)
    .groupBy('action')
    .orderBy('count', 'desc')
    .orderBy('action')
    .execute()
}

async function countOverruled(
  tx: PracticeTransaction,
  { from, until }: ReportMonth,
): Promise<number> {
  const row = await tx.db
    .selectFrom('decision as d')
    .select(count)
    .where('d.practice_id', '=', tx.practiceId)
    .where('d.decided_at', '>=', from)
    .where('d.decided_at', '<', until)
    .where('d.decided_by', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('decision as later')
          .select('later.decision_id')
          .where('later.practice_id', '=', tx.practiceId)
          .whereRef('later.contribution_id', '=', 'd.contribution_id')
          .whereRef('later.decided_at', '>', 'd.decided_at')
          .where('later.decided_by', 'is not', null)
          .where('later.undone_at', 'is', null)
          .where('later.action', '=', 'restore'),
      ),
    )
    .executeTakeFirst()
  return row?.count ?? 0
}

async function measureTimes(tx: PracticeTransaction, { from, until }: ReportMonth) {
  const quantile = (part: number) =>
    sql<number | null>`percentile_cont(${part}::float8) within group (order by first.seconds)`
  const row = await tx.db
    .selectFrom((eb) =>
      eb
        .selectFrom('decision as d')
        .innerJoin('contribution as c', (join) =>
          join
            .onRef('c.practice_id', '=', 'd.practice_id')
            .onRef('c.contribution_id', '=', 'd.contribution_id'),
        )
        .select(
          sql<number>`extract(epoch from min(d.decided_at) - min(c.captured_at))::float8`.as(
            'seconds',
          ),
        )
        .where('d.practice_id', '=', tx.practiceId)
        .where('d.decided_at', '>=', from)
        .where('d.decided_at', '<', until)
        .where('d.decided_by', 'is not', null)
        .where('d.undone_at', 'is', null)
        .groupBy('d.contribution_id')
        .as('first'),
    )
    .select([quantile(0.5).as('medianSeconds'), quantile(0.9).as('slowestTenthSeconds')])
    .executeTakeFirst()
  return row ?? { medianSeconds: null, slowestTenthSeconds: null }
}

function countStepStates(
  tx: PracticeTransaction,
  { from, until }: ReportMonth,
): Promise<readonly Counted[]> {
  return tx.db
    .selectFrom('step')
    .select(['state as word', count])
    .where('practice_id', '=', tx.practiceId)
    .where('requested_at', '>=', from)
    .where('requested_at', '<', until)
    .groupBy('state')
    .orderBy('state')
    .execute()
}
