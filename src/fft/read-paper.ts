import { randomUUID } from 'node:crypto'
import { v7 as newId } from 'uuid'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import { openPages, UnreadableFile } from './paper/open-pages.ts'
import { type ReadSlip, readPicture } from './paper/read-picture.ts'
import {
  claimPage,
  findFileToRead,
  findPrint,
  finishFile,
  insertSlip,
  isSlipKnown,
  type PaperSlip,
} from './store/paper.ts'

/** Why a page or a slip is not taken. */
export type PaperRefusal = 'no-code' | 'foreign' | 'duplicate' | 'unreadable-page'

interface ReadPaperDeps {
  readonly inPractice: InPractice
}

/**
 * Reads a file page by page. Each page is kept in a transaction of its own, so that a job that is killed
 * goes on at the page where it was, and progress is seen.
 */
export async function readPaper(
  { inPractice }: ReadPaperDeps,
  practiceId: PracticeId,
  fileId: string,
): Promise<void> {
  const file = await inPractice(practiceId, (tx) => findFileToRead(tx, fileId))
  if (file === undefined) return
  const { batchId } = file
  const ids = { batchId, fileId }
  try {
    const { pages, open } = await openPages(file.bytes)
    for (let page = file.pagesRead + 1; page <= pages; page++) {
      const slips = await open(page).then(readPicture)
      const isGoingOn = await inPractice(practiceId, async (tx) => {
        if (!(await claimPage(tx, fileId, { page, pages }))) return false
        await keepPage(tx, { ...ids, page }, slips)
        return true
      })
      if (!isGoingOn) return
    }
    await inPractice(practiceId, (tx) => finishFile(tx, ids, null))
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    await inPractice(practiceId, (tx) => finishFile(tx, ids, error.message))
  }
}

interface Place {
  readonly batchId: string
  readonly fileId: string
  readonly page: number
}

async function keepPage(
  tx: PracticeTransaction,
  place: Place,
  slips: readonly ReadSlip[],
): Promise<void> {
  if (slips.length === 0) await insertSlip(tx, { ...place, ...refused('no-code', null, null) })
  for (const slip of slips) await insertSlip(tx, { ...place, ...(await judgeSlip(tx, slip)) })
}

type Judged = Omit<PaperSlip, 'batchId' | 'fileId' | 'page'>

async function judgeSlip(tx: PracticeTransaction, read: ReadSlip): Promise<Judged> {
  const { printId, serial, layout } = read.slip
  const print = await findPrint(tx, printId)
  const isOurs = print !== undefined && serial >= 1 && serial <= print.slips
  if (!isOurs || print.layout !== layout) return refused('foreign', printId, serial)
  if (await isSlipKnown(tx, printId, serial)) return refused('duplicate', printId, serial)
  const { mark, publish, helped, answersPng = null, commentPng = null } = read
  const slip = { slipId: newId(), printId, serial, publish, helped, answersPng, commentPng }
  return mark.kind === 'sure'
    ? { ...slip, state: 'read', reason: null, answer: mark.answer }
    : { ...slip, state: 'doubtful', reason: mark.reason, answer: null }
}

function refused(reason: PaperRefusal, printId: string | null, serial: number | null): Judged {
  return {
    slipId: randomUUID(),
    ...{ printId, serial, state: 'refused', reason, answer: null },
    ...{ publish: false, helped: false, answersPng: null, commentPng: null },
  }
}
