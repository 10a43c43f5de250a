import type { PracticeId } from '../base/practice-id.ts'
import { insertPaper } from '../cases/store/papers.ts'
import type { ScanFile } from '../platform/files/virus-scanner.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { CaseDeps } from '../cases/case-area.ts'
import { checkUploadJob } from './jobs.ts'
import { findHeldUpload, settleUpload } from './store/uploads.ts'

export interface CheckDeps extends Pick<CaseDeps, 'inPractice' | 'recordAudit' | 'clock'> {
  readonly enqueue: Enqueue
  /** Undefined where no scanner is set up: then the type alone was checked. */
  readonly scan: ScanFile | undefined
}

const AGAIN_AFTER_MS = 60_000

/**
 * Lets a file into the complaint's papers once it is known to be harmless. While the scanner is away it stays
 * held, and nobody can open it. Safe to run twice.
 */
export async function checkUpload(
  deps: CheckDeps,
  practiceId: PracticeId,
  uploadId: string,
): Promise<void> {
  const held = await deps.inPractice(practiceId, (tx) => findHeldUpload(tx, uploadId))
  if (held === undefined) return
  const answer = deps.scan === undefined ? 'clean' : await deps.scan(held.bytes)
  await deps.inPractice(practiceId, async (tx) => {
    const now = deps.clock.now()
    if (answer === 'away') {
      const notBefore = new Date(now.getTime() + AGAIN_AFTER_MS)
      await deps.enqueue(tx, checkUploadJob, [{ practiceId, uploadId }], { notBefore })
      return
    }
    const still = await findHeldUpload(tx, uploadId)
    if (still === undefined) return
    const { caseId, name, contentType, bytes } = still
    if (answer === 'clean') {
      const paper = { name, contentType, bytes, privileged: false, addedBy: undefined }
      await insertPaper(tx, caseId, paper, now)
    }
    await settleUpload(tx, uploadId, answer === 'clean' ? 'taken' : 'infected', now)
    const action = answer === 'clean' ? 'upload-taken' : 'upload-infected'
    await deps.recordAudit(tx, [
      { actor: { kind: 'rule' }, action, subject: `case:${caseId}`, detail: { upload: uploadId } },
    ])
  })
}
