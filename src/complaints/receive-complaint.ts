import { v7 as newId } from 'uuid'
import { formatDay, parseDay } from '../base/local-day.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { CaseArea, CaseDeps } from '../cases/case-area.ts'
import { openCase, tellOpened } from '../cases/open-case.ts'
import type { Values } from '../cases/rules/field.ts'
import { postMessage } from '../letters/post-message.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findSettings } from '../practice/store.ts'
import { checkUploadJob } from './jobs.ts'
import { findFormCase, insertForm, insertUpload } from './store/uploads.ts'

export interface ReceiveDeps extends CaseDeps {
  readonly enqueue: Enqueue
  readonly complaints: CaseArea
  readonly progressHref: (tx: PracticeTransaction, caseId: string) => string
}

export interface SentComplaint {
  /** Of the form: sent twice, it opens one complaint. */
  readonly formId: string
  readonly values: Values
  readonly files: readonly {
    readonly name: string
    readonly contentType: string
    readonly bytes: Buffer
  }[]
}

/**
 * Takes in a complaint from the web: the file, its papers, which are held until they are checked, and an
 * e-mail with the link to follow it, in one transaction.
 * @returns the case; the same when the form comes again
 */
export function receiveComplaint(
  deps: ReceiveDeps,
  practiceId: PracticeId,
  { formId, values, files }: SentComplaint,
): Promise<string> {
  return deps.inPractice(practiceId, async (tx) => {
    const before = await findFormCase(tx, formId)
    if (before !== undefined) return before
    const at = deps.clock.now()
    const sent = { values, links: [], openedBy: undefined }
    const file = await openCase(deps, tx, deps.complaints, sent)
    await insertForm(tx, formId, file.caseId)
    for (const one of files) {
      const uploadId = newId()
      await insertUpload(tx, { ...one, uploadId, caseId: file.caseId }, at)
      await deps.enqueue(tx, checkUploadJob, [{ practiceId, uploadId }])
    }
    await confirm(deps, tx, { ...file, at })
    await deps.recordAudit(tx, [tellOpened(deps.complaints, file, undefined)])
    return file.caseId
  })
}

interface Confirmed {
  readonly caseId: string
  readonly reference: string
  readonly values: Values
  readonly at: Date
}

/** The reference and the link alone: what was complained of stands in no e-mail. */
async function confirm(
  deps: ReceiveDeps,
  tx: PracticeTransaction,
  { caseId, reference, values, at }: Confirmed,
): Promise<void> {
  const address = values['email'] ?? ''
  if (address === '') return
  const { name } = await findSettings(tx)
  const received = parseDay(values['received'] ?? '')
  const body = [
    `We received your complaint${received === undefined ? '' : ` on ${formatDay(received)}`}. Its reference is ${reference}.`,
    'You can follow what happens, and see by when you will hear from us, at:',
    deps.progressHref(tx, caseId),
    'Keep this link to yourself: whoever has it can see how far your complaint is.',
    name,
  ].join('\n\n')
  const message = { about: `case:${caseId}`, means: 'email', address } as const
  await postMessage(
    tx,
    deps.enqueue,
    { ...message, subject: `Your complaint ${reference}`, body },
    at,
  )
}
