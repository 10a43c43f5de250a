import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** What a case can be linked to. */
export const TARGET_KINDS = ['contribution', 'case', 'complaint', 'letter'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export interface CaseLink {
  readonly kind: TargetKind
  readonly id: string
}

/** @returns false when it was linked already */
export async function insertLink(
  tx: PracticeTransaction,
  caseId: string,
  link: CaseLink & { readonly linkedBy: string | undefined },
  at: Date,
): Promise<boolean> {
  const linked = await tx.db
    .insertInto('case_link')
    .values({
      practice_id: tx.practiceId,
      case_id: caseId,
      target_kind: link.kind,
      target_id: link.id,
      linked_at: at,
      linked_by: link.linkedBy ?? null,
    })
    .onConflict((clash) => clash.doNothing())
    .returning('target_id')
    .executeTakeFirst()
  return linked !== undefined
}

export async function findLinks(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly CaseLink[]> {
  const rows = await tx.db
    .selectFrom('case_link')
    .select(['target_kind', 'target_id'])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .orderBy('linked_at')
    .execute()
  return rows.flatMap(({ target_kind, target_id }) => {
    const kind = TARGET_KINDS.find((known) => known === target_kind)
    return kind === undefined ? [] : [{ kind, id: target_id }]
  })
}

export interface LinkedCase {
  readonly caseId: string
  readonly kind: string
  readonly reference: string
  readonly title: string
  readonly state: string
  readonly closedAt: Date | null
}

/** The cases that something is linked to. Who may see which is for the caller to say. */
export async function findCasesLinkedTo(
  tx: PracticeTransaction,
  target: CaseLink,
): Promise<readonly LinkedCase[]> {
  return tx.db
    .selectFrom('case_link as l')
    .innerJoin('case_file as c', (join) =>
      join.onRef('c.practice_id', '=', 'l.practice_id').onRef('c.case_id', '=', 'l.case_id'),
    )
    .select([
      ...(['c.case_id as caseId', 'c.kind', 'c.reference', 'c.title', 'c.state'] as const),
      'c.closed_at as closedAt',
    ])
    .where('l.practice_id', '=', tx.practiceId)
    .where('l.target_kind', '=', target.kind)
    .where('l.target_id', '=', target.id)
    .orderBy('c.opened_at')
    .execute()
}
