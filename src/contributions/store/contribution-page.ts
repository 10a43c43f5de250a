import { sql, type Selectable } from 'kysely'
import { findAuditOf } from '../../audit/audit-log.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { findPeople } from '../../practice/people.ts'
import type { ContributionTable } from '../tables.ts'
import { findAuthorHistory } from './author-history.ts'
import { findNotes } from './notes.ts'
import { findOpenProposal } from './proposals.ts'
import { findSituation } from './situation.ts'
import { isCurrent } from './standing.ts'
import { findVerdicts } from './verdicts.ts'

export type ContributionRecord = NonNullable<Awaited<ReturnType<typeof findContributionRecord>>>

/** One contribution with everything that was kept of it and done to it. Undefined when there is none. */
export async function findContributionRecord(
  tx: PracticeTransaction,
  contributionId: string,
  now: Date,
) {
  const hand = await findSituation(tx, contributionId, now)
  if (hand === undefined) return undefined
  return {
    ...hand,
    entry: await findEntry(tx, contributionId),
    judgement: await findJudgement(tx, contributionId),
    findings: await findFindings(tx, contributionId),
    versions: await findVersions(tx, contributionId),
    media: await findMediaRecords(tx, contributionId),
    decisions: await findDecisions(tx, contributionId),
    steps: await findSteps(tx, contributionId),
    answers: await findAnswers(tx, contributionId),
    proposal: await findOpenProposal(tx, contributionId),
    notes: await findNotes(tx, contributionId),
    verdicts: await findVerdicts(tx, contributionId),
    author: await findAuthor(tx, hand.row),
    post: await findPost(tx, hand.row),
    thread: await findThread(tx, hand.row),
    audit: await findAuditOf(tx, `contribution:${contributionId}`),
    names: new Map((await findPeople(tx)).map(({ personId, name }) => [personId, name])),
  }
}

type Row = Selectable<ContributionTable>

async function findAuthor(tx: PracticeTransaction, row: Row) {
  const { author_id: authorId, network, contribution_id: exceptContributionId } = row
  return authorId === null
    ? undefined
    : findAuthorHistory(tx, { authorId, network, exceptContributionId })
}

function findEntry(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('queue_entry')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
}

function findJudgement(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('judgement')
    .select(['failed', 'judged_at', 'version'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('judged_at', 'desc')
    .orderBy('judgement_id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function findFindings(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('finding as f')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'f.practice_id')
        .onRef('c.contribution_id', '=', 'f.contribution_id'),
    )
    .selectAll('f')
    .where('f.practice_id', '=', tx.practiceId)
    .where('f.contribution_id', '=', contributionId)
    .where(isCurrent)
    .orderBy('f.start_at')
    .orderBy('f.finding_id')
    .execute()
}

function findVersions(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('contribution_version')
    .select(['version', 'text', 'captured_at'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('version')
    .execute()
}

function findMediaRecords(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('media')
    .select(['media_id', 'state', 'failure', 'content_type'])
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('found_at')
    .orderBy('media_id')
    .execute()
}

/** Newest first. */
function findDecisions(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('decision')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('decided_at', 'desc')
    .orderBy('decision_id', 'desc')
    .execute()
}

function findSteps(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('step')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .orderBy('requested_at')
    .orderBy('step_id')
    .execute()
}

function findAnswers(tx: PracticeTransaction, contributionId: string) {
  return tx.db
    .selectFrom('answer')
    .selectAll()
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}

function findPost(tx: PracticeTransaction, row: Row) {
  return tx.db
    .selectFrom('page_post')
    .select(['text', 'posted_at'])
    .where('practice_id', '=', tx.practiceId)
    .where('network', '=', row.network)
    .where('external_id', '=', row.post_id ?? '')
    .executeTakeFirst()
}

const MOST_OF_A_THREAD = 20

/** The comment it answers and the answers beside it; for a first comment, the answers to it. */
async function findThread(tx: PracticeTransaction, row: Row) {
  const isAnswer = row.parent_id !== null && row.parent_id !== row.post_id
  const topId = isAnswer ? row.parent_id : row.external_id
  return tx.db
    .selectFrom('contribution as c')
    .leftJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id')
        .onRef('v.version', '=', 'c.current_version'),
    )
    .select([
      'c.contribution_id',
      'c.author_name',
      'v.text',
      sql<Date>`coalesce(c.posted_at, c.captured_at)`.as('at'),
    ])
    .where('c.practice_id', '=', tx.practiceId)
    .where('c.network', '=', row.network)
    .where((eb) => eb.or([eb('c.external_id', '=', topId), eb('c.parent_id', '=', topId)]))
    .orderBy('at')
    .limit(MOST_OF_A_THREAD)
    .execute()
}
