import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { Answer } from '../rules/answers.ts'
import type { Month } from '../rules/month.ts'
import type { Layout } from '../rules/paper-form.ts'
import '../tables.ts'

export interface PaperPrint {
  readonly printId: string
  readonly site: string
  readonly layout: Layout
  readonly slips: number
}

export async function insertPrint(
  tx: PracticeTransaction,
  { printId, ...print }: PaperPrint,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('paper_print')
    .values({
      practice_id: tx.practiceId,
      print_id: printId,
      ...print,
      ...{ printed_by: personId, printed_at: at },
    })
    .execute()
}

/** Undefined for a run that this practice has not printed: a foreign slip. */
export async function findPrint(
  tx: PracticeTransaction,
  printId: string,
): Promise<PaperPrint | undefined> {
  const row = await tx.db
    .selectFrom('paper_print')
    .select(['print_id as printId', 'site', 'layout', 'slips'])
    .where('practice_id', '=', tx.practiceId)
    .where('print_id', '=', printId)
    .executeTakeFirst()
  return row && { ...row, layout: row.layout === 'large' ? 'large' : 'standard' }
}

export interface NewBatch {
  readonly batchId: string
  readonly month: Month
  readonly slipCount: number
  readonly personId: string
}

export async function insertBatch(
  tx: PracticeTransaction,
  { batchId, month, slipCount, personId }: NewBatch,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('paper_batch')
    .values({
      practice_id: tx.practiceId,
      ...{ batch_id: batchId, month, slip_count: slipCount, state: 'reading' },
      ...{ started_by: personId, started_at: at },
    })
    .execute()
}

export interface NewFile {
  readonly batchId: string
  readonly fileId: string
  readonly position: number
  readonly name: string
  readonly bytes: Buffer
}

export async function insertFile(
  tx: PracticeTransaction,
  { batchId, fileId, ...file }: NewFile,
): Promise<void> {
  await tx.db
    .insertInto('paper_file')
    .values({ practice_id: tx.practiceId, batch_id: batchId, file_id: fileId, ...file })
    .execute()
}

export interface FileToRead {
  readonly batchId: string
  readonly bytes: Buffer
  readonly pagesRead: number
}

/** Undefined once every page of it was read. */
export async function findFileToRead(
  tx: PracticeTransaction,
  fileId: string,
): Promise<FileToRead | undefined> {
  const row = await tx.db
    .selectFrom('paper_file')
    .select(['batch_id as batchId', 'bytes', 'pages_read as pagesRead'])
    .where('practice_id', '=', tx.practiceId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  return row === undefined || row.bytes === null ? undefined : { ...row, bytes: row.bytes }
}

/** Notes that a page was read. @returns false where another job was first */
export async function claimPage(
  tx: PracticeTransaction,
  fileId: string,
  { page, pages }: { readonly page: number; readonly pages: number },
): Promise<boolean> {
  const changed = await tx.db
    .updateTable('paper_file')
    .set({ pages, pages_read: page })
    .where('practice_id', '=', tx.practiceId)
    .where('file_id', '=', fileId)
    .where('pages_read', '=', page - 1)
    .returning('file_id')
    .executeTakeFirst()
  return changed !== undefined
}

/** The file has been read: its bytes go, and with the last one the batch waits for a person. */
export async function finishFile(
  tx: PracticeTransaction,
  { batchId, fileId }: { readonly batchId: string; readonly fileId: string },
  trouble: string | null,
): Promise<void> {
  await tx.db
    .updateTable('paper_file')
    .set({ bytes: null, trouble })
    .where('practice_id', '=', tx.practiceId)
    .where('file_id', '=', fileId)
    .execute()
  await tx.db
    .updateTable('paper_batch')
    .set({ state: 'read' })
    .where('practice_id', '=', tx.practiceId)
    .where('batch_id', '=', batchId)
    .where('state', '=', 'reading')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('paper_file')
            .select('file_id')
            .where('practice_id', '=', tx.practiceId)
            .where('batch_id', '=', batchId)
            .where('bytes', 'is not', null),
        ),
      ),
    )
    .execute()
}

export interface PaperSlip {
  readonly slipId: string
  readonly batchId: string
  readonly fileId: string
  readonly page: number
  readonly printId: string | null
  readonly serial: number | null
  readonly state: 'read' | 'doubtful' | 'refused'
  readonly reason: string | null
  readonly answer: Answer | null
  readonly publish: boolean
  readonly helped: boolean
  readonly answersPng: Buffer | null
  readonly commentPng: Buffer | null
}

/** Whether a slip was seen before, in any batch. */
export async function isSlipKnown(
  tx: PracticeTransaction,
  printId: string,
  serial: number,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom('paper_slip')
    .select('slip_id')
    .where('practice_id', '=', tx.practiceId)
    .where('print_id', '=', printId)
    .where('serial', '=', serial)
    .where('state', 'in', ['read', 'doubtful'])
    .executeTakeFirst()
  return row !== undefined
}

export async function insertSlip(tx: PracticeTransaction, slip: PaperSlip): Promise<void> {
  const { slipId, batchId, fileId, printId, answersPng, commentPng, ...rest } = slip
  await tx.db
    .insertInto('paper_slip')
    .values({
      practice_id: tx.practiceId,
      ...{ slip_id: slipId, batch_id: batchId, file_id: fileId, print_id: printId },
      ...{ answers_png: answersPng, comment_png: commentPng },
      ...rest,
    })
    .execute()
}
