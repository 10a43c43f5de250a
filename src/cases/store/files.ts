import { sql } from 'kysely'
import { z } from 'zod'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Values } from '../rules/field.ts'
import '../tables.ts'

export interface CaseFile {
  readonly caseId: string
  readonly kind: string
  readonly reference: string
  readonly title: string
  readonly state: string
  readonly values: Values
  readonly openedAt: Date
  readonly openedBy: string | undefined
  readonly closedAt: Date | undefined
  readonly dueAt: Date | undefined
  readonly legalHold: boolean
  readonly revision: number
}

const StoredValues = z.record(z.string(), z.string())

export interface NewCaseFile {
  readonly caseId: string
  readonly kind: string
  readonly reference: string
  readonly title: string
  readonly state: string
  readonly values: Values
  readonly openedBy: string | undefined
  readonly dueAt: Date | undefined
}

export async function insertCase(
  tx: PracticeTransaction,
  file: NewCaseFile,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('case_file')
    .values({
      practice_id: tx.practiceId,
      case_id: file.caseId,
      kind: file.kind,
      reference: file.reference,
      title: file.title,
      state: file.state,
      content: JSON.stringify(file.values),
      opened_at: at,
      opened_by: file.openedBy ?? null,
      due_at: file.dueAt ?? null,
    })
    .execute()
}

const selectCases = (tx: PracticeTransaction) =>
  tx.db.selectFrom('case_file').selectAll().where('practice_id', '=', tx.practiceId)

type Row = Awaited<ReturnType<ReturnType<typeof selectCases>['executeTakeFirstOrThrow']>>

function toFile(row: Row): CaseFile {
  return {
    caseId: row.case_id,
    kind: row.kind,
    reference: row.reference,
    title: row.title,
    state: row.state,
    values: StoredValues.parse(row.content),
    openedAt: row.opened_at,
    openedBy: row.opened_by ?? undefined,
    closedAt: row.closed_at ?? undefined,
    dueAt: row.due_at ?? undefined,
    legalHold: row.legal_hold,
    revision: row.revision,
  }
}

export async function findCase(
  tx: PracticeTransaction,
  caseId: string,
): Promise<CaseFile | undefined> {
  const row = await selectCases(tx).where('case_id', '=', caseId).executeTakeFirst()
  return row && toFile(row)
}

export async function lockCase(
  tx: PracticeTransaction,
  caseId: string,
): Promise<CaseFile | undefined> {
  const row = await selectCases(tx).where('case_id', '=', caseId).forUpdate().executeTakeFirst()
  return row && toFile(row)
}

export async function findCaseByReference(
  tx: PracticeTransaction,
  reference: string,
): Promise<CaseFile | undefined> {
  const row = await selectCases(tx).where('reference', '=', reference).executeTakeFirst()
  return row && toFile(row)
}

/** How many a page of cases shows at most. */
const MOST_SHOWN = 200

/** Cases of a kind: open ones by what is due first, closed ones by the newest. */
export async function findCases(
  tx: PracticeTransaction,
  kind: string,
  which: 'open' | 'closed',
): Promise<readonly CaseFile[]> {
  const of = selectCases(tx).where('kind', '=', kind)
  const rows =
    which === 'open'
      ? await of
          .where('closed_at', 'is', null)
          .orderBy(sql`due_at asc nulls last`)
          .orderBy('case_id')
          .limit(MOST_SHOWN)
          .execute()
      : await of
          .where('closed_at', 'is not', null)
          .orderBy('closed_at', 'desc')
          .limit(MOST_SHOWN)
          .execute()
  return rows.map(toFile)
}

/** Every case of a kind, oldest first: for counting. */
export async function findAllCases(
  tx: PracticeTransaction,
  kind: string,
): Promise<readonly CaseFile[]> {
  const rows = await selectCases(tx).where('kind', '=', kind).orderBy('case_id').execute()
  return rows.map(toFile)
}

/** Every case of a kind in one of these states. */
export async function findCasesIn(
  tx: PracticeTransaction,
  kind: string,
  states: readonly string[],
): Promise<readonly CaseFile[]> {
  const rows = await selectCases(tx)
    .where('kind', '=', kind)
    .where('state', 'in', states)
    .orderBy('case_id')
    .execute()
  return rows.map(toFile)
}

export async function countOpenCases(tx: PracticeTransaction, kind: string): Promise<number> {
  const row = await tx.db
    .selectFrom('case_file')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('practice_id', '=', tx.practiceId)
    .where('kind', '=', kind)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

export interface CaseChange {
  readonly state: string
  readonly title: string
  readonly values: Values
  readonly closedAt: Date | undefined
  readonly dueAt: Date | undefined
}

export async function updateCase(
  tx: PracticeTransaction,
  caseId: string,
  change: CaseChange,
): Promise<void> {
  await tx.db
    .updateTable('case_file')
    .set({
      state: change.state,
      title: change.title,
      content: JSON.stringify(change.values),
      closed_at: change.closedAt ?? null,
      due_at: change.dueAt ?? null,
      revision: sql<number>`revision + 1`,
    })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .execute()
}

/** Writes what follows from a change into the file, as part of that change. */
export async function setCaseValues(
  tx: PracticeTransaction,
  caseId: string,
  values: Values,
): Promise<void> {
  await tx.db
    .updateTable('case_file')
    .set({ content: JSON.stringify(values) })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .execute()
}

export async function holdCase(
  tx: PracticeTransaction,
  caseId: string,
  isHeld: boolean,
): Promise<void> {
  await tx.db
    .updateTable('case_file')
    .set({ legal_hold: isHeld, revision: sql<number>`revision + 1` })
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .execute()
}
