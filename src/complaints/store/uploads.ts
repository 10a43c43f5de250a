import type { PracticeTransaction } from '../../platform/database/database.ts'
import '../tables.ts'

/** @returns the complaint that this form opened before; undefined when it is new */
export async function findFormCase(
  tx: PracticeTransaction,
  formId: string,
): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('complaint_form')
    .select('case_id')
    .where('practice_id', '=', tx.practiceId)
    .where('form_id', '=', formId)
    .executeTakeFirst()
  return row?.case_id
}

/** Fails when the form was sent at the same moment in another request, which then stands. */
export async function insertForm(
  tx: PracticeTransaction,
  formId: string,
  caseId: string,
): Promise<void> {
  await tx.db
    .insertInto('complaint_form')
    .values({ practice_id: tx.practiceId, form_id: formId, case_id: caseId })
    .execute()
}

export interface HeldUpload {
  readonly uploadId: string
  readonly caseId: string
  readonly name: string
  readonly contentType: string
  readonly bytes: Buffer
}

export async function insertUpload(
  tx: PracticeTransaction,
  upload: HeldUpload,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('complaint_upload')
    .values({
      practice_id: tx.practiceId,
      upload_id: upload.uploadId,
      case_id: upload.caseId,
      name: upload.name,
      content_type: upload.contentType,
      bytes: upload.bytes,
      received_at: at,
    })
    .execute()
}

export async function findHeldUpload(
  tx: PracticeTransaction,
  uploadId: string,
): Promise<HeldUpload | undefined> {
  const row = await tx.db
    .selectFrom('complaint_upload')
    .select(['case_id', 'name', 'content_type', 'bytes'])
    .where('practice_id', '=', tx.practiceId)
    .where('upload_id', '=', uploadId)
    .where('state', '=', 'held')
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || row.bytes === null) return undefined
  const { case_id: caseId, content_type: contentType, name, bytes } = row
  return { uploadId, caseId, name, contentType, bytes }
}

/** Ends the holding: the bytes are in the complaint's papers now, or destroyed. */
export async function settleUpload(
  tx: PracticeTransaction,
  uploadId: string,
  state: 'taken' | 'infected',
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('complaint_upload')
    .set({ state, bytes: null, settled_at: at })
    .where('practice_id', '=', tx.practiceId)
    .where('upload_id', '=', uploadId)
    .execute()
}

export interface UploadLine {
  readonly name: string
  readonly state: 'held' | 'taken' | 'infected'
  readonly receivedAt: Date
}

/** What came with a complaint, and whether it can be opened yet. */
export async function findUploads(
  tx: PracticeTransaction,
  caseId: string,
): Promise<readonly UploadLine[]> {
  return tx.db
    .selectFrom('complaint_upload')
    .select(['name', 'state', 'received_at as receivedAt'])
    .where('practice_id', '=', tx.practiceId)
    .where('case_id', '=', caseId)
    .orderBy('received_at')
    .execute()
}
