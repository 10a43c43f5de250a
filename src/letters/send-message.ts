import { v7 as newId } from 'uuid'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import type { PracticeId } from '../base/practice-id.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { MailAttachment } from '../platform/mail/mail-sender.ts'
import { findSettings } from '../practice/store.ts'
import { type Carried, type Carriers, carry, type Envelope } from './carriers.ts'
import { followMessageJob, sendMessageJob } from './jobs.ts'
import { isWorthTrying, pauseBeforeLook, pauseBeforeTry } from './rules/message.ts'
import { findLetter, type Letter } from './store/letters.ts'
import { claimMessage, lockMessage, type MessageRow, moveMessage } from './store/messages.ts'

export interface SendDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly carriers: Carriers
  /** Of the installation: the second half of every message's id. */
  readonly host: string
  /** Where answers go; undefined where the practice has named no address. */
  readonly findReplyTo: (tx: PracticeTransaction) => Promise<string | undefined>
  /** A letter as the PDF that goes with its e-mail. */
  readonly attachLetter: (tx: PracticeTransaction, letter: Letter) => Promise<MailAttachment>
}

interface Claimed {
  readonly message: MessageRow
  readonly fence: string
  readonly envelope: Envelope
}

/**
 * Tries to send a message once, and says when the next try is. Safe to run twice: a try that was cut off
 * is looked up where its carrier can tell, and repeated under the same id where it cannot.
 */
export async function sendMessage(
  deps: SendDeps,
  practiceId: PracticeId,
  messageId: string,
): Promise<void> {
  const claimed = await deps.inPractice(practiceId, (tx) => claim(deps, tx, messageId))
  if (claimed === undefined) return
  const carried = await carry(deps.carriers, claimed.message, claimed.envelope)
  await deps.inPractice(practiceId, (tx) => record(deps, tx, claimed, carried))
}

async function claim(
  deps: SendDeps,
  tx: PracticeTransaction,
  messageId: string,
): Promise<Claimed | undefined> {
  const message = await lockMessage(tx, messageId)
  if (message === undefined || !['waiting', 'sending'].includes(message.state)) return undefined
  // Another job stands at its time.
  if (message.not_before > deps.clock.now()) return undefined
  const fence = newId()
  await claimMessage(tx, messageId, { fence, attempts: message.attempts + 1 })
  const letter = message.letter_id === null ? undefined : await findLetter(tx, message.letter_id)
  const { name } = await findSettings(tx)
  const envelope = {
    messageId: `<${messageId}@${deps.host}>`,
    practiceName: name,
    replyTo: await deps.findReplyTo(tx),
    attachments: letter === undefined ? [] : [await deps.attachLetter(tx, letter)],
  }
  return { message: { ...message, attempts: message.attempts + 1 }, fence, envelope }
}

async function record(
  deps: SendDeps,
  tx: PracticeTransaction,
  { message, fence }: Claimed,
  carried: Carried,
): Promise<void> {
  const now = deps.clock.now()
  const messageId = message.message_id
  const payload = [{ practiceId: tx.practiceId, messageId }]
  if (carried.kind === 'accepted') {
    const moved = await moveMessage(tx, messageId, fence, {
      ...{ state: 'sent', sentAt: now, carrier: carried.carrier },
      carrierReference: carried.reference,
    })
    if (!moved) return
    const pause = carried.carrier === 'notify' ? pauseBeforeLook(now, now) : undefined
    if (pause !== undefined) {
      await deps.enqueue(tx, followMessageJob, payload, { notBefore: later(now, pause) })
    }
    await deps.recordAudit(tx, [tell(message, 'message-sent', undefined)])
    return
  }
  const { trouble } = carried
  if (carried.kind === 'failed' && isWorthTrying(message.posted_at, now)) {
    const notBefore = later(now, pauseBeforeTry(message.attempts, message.urgent))
    const move = { notBefore, trouble, mayHaveLeft: carried.mayHaveLeft || message.may_have_left }
    const moved = await moveMessage(tx, messageId, fence, { state: 'waiting', ...move })
    if (moved) await deps.enqueue(tx, sendMessageJob, payload, { notBefore })
    return
  }
  const moved = await moveMessage(tx, messageId, fence, {
    state: 'failed',
    trouble,
    settledAt: now,
  })
  if (moved) await deps.recordAudit(tx, [tell(message, 'message-failed', trouble)])
}

const later = (now: Date, ms: number) => new Date(now.getTime() + ms)

export function tell(message: MessageRow, action: string, trouble: string | undefined) {
  return {
    actor: { kind: 'rule' },
    action,
    subject: message.about,
    detail: { message: message.message_id, means: message.means, trouble: trouble ?? null },
  } as const
}
