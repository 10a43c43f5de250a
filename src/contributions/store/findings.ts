import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface NewFindingByHand {
  readonly findingId: string
  readonly contributionId: string
  readonly version: number
  readonly kind: FindingKind
  readonly clause: readonly string[]
  readonly quote: string
  /** UTF-16 offset of the quote; null when there is none. */
  readonly start: number | null
  readonly reason: string
  readonly personId: string
  readonly at: Date
}

export async function insertFindingByHand(
  tx: PracticeTransaction,
  finding: NewFindingByHand,
): Promise<void> {
  const { start, quote } = finding
  await tx.db
    .insertInto('finding')
    .values({
      practice_id: tx.practiceId,
      contribution_id: finding.contributionId,
      finding_id: finding.findingId,
      version: finding.version,
      kind: finding.kind,
      clause: [...finding.clause],
      quote: start === null ? null : quote,
      start_at: start,
      end_at: start === null ? null : start + quote.length,
      score: 1,
      detector: 'person',
      reason: finding.reason,
      found_at: finding.at,
      added_by: finding.personId,
    })
    .execute()
}

/** @returns false when there is no such finding, or it is struck already */
export async function strikeFindingRow(
  tx: PracticeTransaction,
  struck: {
    readonly contributionId: string
    readonly findingId: string
    readonly personId: string
    readonly reason: string
  },
  at: Date,
): Promise<boolean> {
  const row = await tx.db
    .updateTable('finding')
    .set({ struck_by: struck.personId, struck_at: at, struck_reason: struck.reason })
    .where('practice_id', '=', tx.practiceId)
    .where('contribution_id', '=', struck.contributionId)
    .where('finding_id', '=', struck.findingId)
    .where('struck_by', 'is', null)
    .returning('finding_id')
    .executeTakeFirst()
  return row !== undefined
}
