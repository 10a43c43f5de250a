import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { DeleteState, SocialChoice } from '../rules/social-complaint.ts'
import '../tables.ts'

/** @returns false when it was found before */
export async function insertPossibleComplaint(
  tx: PracticeTransaction,
  contributionId: string,
  at: Date,
): Promise<boolean> {
  const row = await tx.db
    .insertInto('possible_complaint')
    .values({ practice_id: tx.practiceId, contribution_id: contributionId, found_at: at })
    .onConflict((clash) => clash.doNothing())
    .returning('contribution_id')
    .executeTakeFirst()
  return row !== undefined
}

export interface PossibleComplaint {
  readonly contributionId: string
  readonly foundAt: Date
  readonly choice: SocialChoice | null
  readonly reason: string | null
  readonly chosenAt: Date | null
  readonly caseId: string | null
  readonly text: string
  readonly authorName: string | null
  readonly capturedAt: Date
  readonly kinds: readonly FindingKind[]
}

const selectPossible = (tx: PracticeTransaction) =>
  tx.db
    .selectFrom('possible_complaint as p')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'p.practice_id')
        .onRef('c.contribution_id', '=', 'p.contribution_id'),
    )
    .innerJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id')
        .onRef('v.version', '=', 'c.current_version'),
    )
    .select([
      ...(['p.contribution_id as contributionId', 'p.found_at as foundAt'] as const),
      ...(['p.choice', 'p.reason', 'p.chosen_at as chosenAt', 'p.case_id as caseId'] as const),
      ...(['v.text', 'c.author_name as authorName', 'c.captured_at as capturedAt'] as const),
    ])
    .where('p.practice_id', '=', tx.practiceId)

const MOST_SHOWN = 100

/** What somebody still has to choose about, oldest first; or the newest of what was chosen. */
export async function findPossibleComplaints(
  tx: PracticeTransaction,
  which: 'open' | 'chosen',
): Promise<readonly PossibleComplaint[]> {
  const rows =
    which === 'open'
      ? await selectPossible(tx)
          .where('p.choice', 'is', null)
          .orderBy('p.found_at')
          .limit(MOST_SHOWN)
          .execute()
      : await selectPossible(tx)
          .where('p.choice', 'is not', null)
          .orderBy('p.chosen_at', 'desc')
          .limit(MOST_SHOWN)
          .execute()
  const ids = rows.map(({ contributionId }) => contributionId)
  const kinds = await findKinds(tx, ids)
  return rows.map((row) => ({ ...row, kinds: kinds.get(row.contributionId) ?? [] }))
}

export async function findPossibleComplaint(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<PossibleComplaint | undefined> {
  const row = await selectPossible(tx)
    .where('p.contribution_id', '=', contributionId)
    .forUpdate('p')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const kinds = await findKinds(tx, [contributionId])
  return { ...row, kinds: kinds.get(contributionId) ?? [] }
}

export async function countPossibleComplaints(tx: PracticeTransaction): Promise<number> {
  const row = await tx.db
    .selectFrom('possible_complaint')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('practice_id', '=', tx.practiceId)
    .where('choice', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** The kinds that stand on each: those of its current words that nobody struck. */
async function findKinds(
  tx: PracticeTransaction,
  contributionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingKind[]>> {
  if (contributionIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('finding as f')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'f.practice_id')
        .onRef('c.contribution_id', '=', 'f.contribution_id')
        .onRef('c.current_version', '=', 'f.version'),
    )
    .select(['f.contribution_id as contributionId', 'f.kind'])
    .distinct()
    .where('f.practice_id', '=', tx.practiceId)
    .where('f.contribution_id', 'in', contributionIds)
    .where('f.struck_at', 'is', null)
    .execute()
  const byId = Map.groupBy(rows, ({ contributionId }) => contributionId)
  return new Map([...byId].map(([id, found]) => [id, found.map(({ kind }) => kind)]))
}

export interface Choosing {
  readonly choice: SocialChoice
  readonly reason: string
  readonly chosenBy: string
  readonly caseId: string | undefined
}

export async function chooseAboutComplaint(
  tx: PracticeTransaction,
  contributionId: string,
  { choice, reason, chosenBy, caseId }: Choosing,
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('possible_complaint')
    .set({ choice, reason, chosen_by: chosenBy, chosen_at: at, case_id: caseId ?? null })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}

export interface NewDeleteRequest {
  readonly contributionId: string
  readonly requestedBy: string
  readonly followUpAt: Date
}

/** Asked again, the days begin again. */
export async function saveDeleteRequest(
  tx: PracticeTransaction,
  request: NewDeleteRequest,
  at: Date,
): Promise<void> {
  const fields = {
    requested_at: at,
    requested_by: request.requestedBy,
    follow_up_at: request.followUpAt,
    state: 'requested' as const,
    settled_at: null,
  }
  await tx.db
    .insertInto('delete_request')
    .values({ practice_id: tx.practiceId, contribution_id: request.contributionId, ...fields })
    .onConflict((clash) => clash.columns(['practice_id', 'contribution_id']).doUpdateSet(fields))
    .execute()
}

export interface DeleteRequest {
  readonly contributionId: string
  readonly requestedAt: Date
  readonly followUpAt: Date
  readonly state: DeleteState
  readonly note: string | null
  readonly text: string
  readonly authorName: string | null
  readonly isGone: boolean
  readonly wasRemovedByUs: boolean
  readonly wasUndone: boolean
}

const selectRequests = (tx: PracticeTransaction) =>
  tx.db
    .selectFrom('delete_request as d')
    .innerJoin('contribution as c', (join) =>
      join
        .onRef('c.practice_id', '=', 'd.practice_id')
        .onRef('c.contribution_id', '=', 'd.contribution_id'),
    )
    .innerJoin('contribution_version as v', (join) =>
      join
        .onRef('v.practice_id', '=', 'c.practice_id')
        .onRef('v.contribution_id', '=', 'c.contribution_id')
        .onRef('v.version', '=', 'c.current_version'),
    )
    .select((eb) => [
      ...(['d.contribution_id as contributionId', 'd.requested_at as requestedAt'] as const),
      ...(['d.follow_up_at as followUpAt', 'd.state', 'd.note', 'v.text'] as const),
      'c.author_name as authorName',
      eb('c.network_state', '=', 'removed').as('isGone'),
      eb
        .exists(
          eb
            .selectFrom('step as s')
            .select('s.step_id')
            .whereRef('s.practice_id', '=', 'd.practice_id')
            .whereRef('s.contribution_id', '=', 'd.contribution_id')
            .where('s.kind', '=', 'remove')
            .where('s.state', '=', 'confirmed'),
        )
        .as('wasRemovedByUs'),
      eb
        .not(
          eb.exists(
            eb
              .selectFrom('decision as e')
              .select('e.decision_id')
              .whereRef('e.practice_id', '=', 'd.practice_id')
              .whereRef('e.contribution_id', '=', 'd.contribution_id')
              .where('e.action', '=', 'ask-to-delete')
              .where('e.undone_at', 'is', null),
          ),
        )
        .as('wasUndone'),
    ])
    .where('d.practice_id', '=', tx.practiceId)

interface Answers {
  readonly isGone: unknown
  readonly wasRemovedByUs: unknown
  readonly wasUndone: unknown
}

const toRequest = <Row extends Answers>(row: Row) => ({
  ...row,
  isGone: row.isGone === true,
  wasRemovedByUs: row.wasRemovedByUs === true,
  wasUndone: row.wasUndone === true,
})

/** Requests and what became of them, the newest first. */
export async function findDeleteRequests(
  tx: PracticeTransaction,
): Promise<readonly DeleteRequest[]> {
  const rows = await selectRequests(tx)
    .orderBy('d.requested_at', 'desc')
    .limit(MOST_SHOWN)
    .execute()
  return rows.map(toRequest)
}

export async function findDeleteRequest(
  tx: PracticeTransaction,
  contributionId: string,
): Promise<DeleteRequest | undefined> {
  const row = await selectRequests(tx)
    .where('d.contribution_id', '=', contributionId)
    .forUpdate('d')
    .executeTakeFirst()
  return row && toRequest(row)
}

export async function settleDeleteRequest(
  tx: PracticeTransaction,
  contributionId: string,
  settled: {
    readonly state: DeleteState
    readonly by: string | undefined
    readonly note: string | undefined
  },
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('delete_request')
    .set({
      state: settled.state,
      settled_by: settled.by ?? null,
      settled_at: at,
      note: settled.note ?? null,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', contributionId)
    .execute()
}
