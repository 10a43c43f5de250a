import type { PracticeId } from '../base/practice-id.ts'
import { findCase } from '../cases/store/files.ts'
import { findSettings } from '../practice/store.ts'
import type { Carriers } from '../letters/carriers.ts'
import type { SendOutcome } from '../platform/mail/send-outcome.ts'
import type { CaseDeps } from '../cases/case-area.ts'
import { sendNoticeJob } from './jobs.ts'
import { writeNotice } from './rules/notice.ts'
import { findAlert, findNotice, type Notice, saveNoticeOutcome } from './store.ts'

export interface NoticeDeps extends CaseDeps {
  readonly publicUrl: URL
  /** What carries e-mails and texts out of the house. */
  readonly carriers: Carriers
}

const SECOND_MS = 1000
/** A mail server that is away is asked again for as long as nobody has taken the alert. */
const PAUSES_MS = [2 * SECOND_MS, 5 * SECOND_MS, 15 * SECOND_MS, 30 * SECOND_MS, 60 * SECOND_MS]

/**
 * Tells one person. Killed after it was sent and before that is recorded, it is sent again: to be called
 * twice does no harm.
 */
export async function sendNotice(
  deps: NoticeDeps,
  practiceId: PracticeId,
  noticeId: string,
): Promise<void> {
  const wish = await deps.inPractice(practiceId, async (tx) => {
    const notice = await findNotice(tx, noticeId)
    if (notice?.sentAt !== null) return undefined
    const file = await findCase(tx, notice.caseId)
    const alert = await findAlert(tx, notice.caseId)
    if (file === undefined || alert === undefined || file.closedAt !== undefined) return undefined
    const { name } = await findSettings(tx)
    return { notice, file, isDrill: alert.isDrill, practiceName: name }
  })
  if (wish === undefined) return
  const { notice, file } = wish
  const href = new URL(`/cases/safeguarding/${file.caseId}`, deps.publicUrl).href
  const words = writeNotice({ ...wish, reference: file.reference, openedAt: file.openedAt, href })
  const outcome = await send(deps, notice, words, wish.practiceName)
  await deps.inPractice(practiceId, async (tx) => {
    const at = deps.clock.now()
    const isSent = outcome.kind === 'accepted'
    await saveNoticeOutcome(tx, noticeId, {
      sentAt: isSent ? at : null,
      failure: outcome.kind === 'accepted' ? null : outcome.trouble,
    })
    if (outcome.kind !== 'failed') return
    const pauseMs = PAUSES_MS[notice.attempts] ?? 60 * SECOND_MS
    const notBefore = new Date(at.getTime() + pauseMs)
    await deps.enqueue(tx, sendNoticeJob, [{ practiceId, noticeId }], { notBefore })
  })
}

async function send(
  { carriers: { sendMail, notify }, publicUrl }: NoticeDeps,
  { noticeId, way, address }: Pick<Notice, 'noticeId' | 'way' | 'address'>,
  words: ReturnType<typeof writeNotice>,
  practiceName: string,
): Promise<SendOutcome> {
  if (way === 'text') {
    const text = { phone: address, body: words.short, reference: noticeId }
    return (await notify?.sendText(text)) ?? notSetUp('Text messages are not set up')
  }
  if (sendMail !== undefined) {
    const messageId = `<${noticeId}@${publicUrl.hostname}>`
    const mail = { messageId, to: address, fromName: practiceName }
    return sendMail({ ...mail, subject: words.subject, text: words.text })
  }
  const email = { to: address, subject: words.subject, body: words.text, reference: noticeId }
  return (await notify?.sendEmail(email)) ?? notSetUp('Email is not set up')
}

/** It may be set up tomorrow, but not by waiting. */
const notSetUp = (trouble: string): SendOutcome => ({ kind: 'refused', trouble })
