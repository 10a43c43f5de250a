import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

export interface PaperHead {
  readonly paperId: string
  readonly name: string
  readonly contentType: string
  readonly sha256: Buffer
  readonly privileged: boolean
  readonly addedAt: Date
}

export interface NewPaper {
  readonly name: string
  readonly contentType: string
  readonly bytes: Buffer
  readonly privileged: boolean
  readonly addedBy: string | undefined
}

export async function insertPaper(
  tx: PracticeTransaction,
  caseId: string,
  paper: NewPaper,
  at: Date,
): Promise<string> {
  const paperId = newId()
  await tx.db
    .insertInto('case_paper')
    .values({
      practice_id: tx.practiceId,
      case_id: caseId,
      paper_id: paperId,
      name: paper.name,
      content_type: paper.contentType,
      bytes: paper.bytes,
      sha256: createHash('sha256').update(paper.bytes).digest(),
      privileged: paper.privileged,
      added_at: at,
      added_by: paper.addedBy ?? null,
    })
    .execute()
  return paperId
}

export async function findPapers(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly PaperHead[]> {
  return tx.db
    .selectFrom('case_paper')
    .select([
      ...(['paper_id as paperId', 'name', 'content_type as contentType', 'sha256'] as const),
      ...(['privileged', 'added_at as addedAt'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .orderBy('added_at')
    .execute()
}

export async function findPaper(
  tx: PracticeTransaction,
  caseId: string,
  paperId: string,
): Promise<(PaperHead & { readonly bytes: Buffer }) | undefined> {
  return tx.db
    .selectFrom('case_paper')
    .select([
      ...(['paper_id as paperId', 'name', 'content_type as contentType', 'sha256'] as const),
      ...(['privileged', 'added_at as addedAt', 'bytes'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .where('paper_id', '=', paperId)
    .executeTakeFirst()
}
