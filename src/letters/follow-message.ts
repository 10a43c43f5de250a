import type { PracticeId } from '../base/practice-id.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { NotifyStatus } from '../platform/notify/notify-client.ts'
import { followMessageJob, sendMessageJob } from './jobs.ts'
import { isWorthTrying, pauseBeforeLook, pauseBeforeTry } from './rules/message.ts'
import { type SendDeps, tell } from './send-message.ts'
import { lockMessage, type MessageRow, moveMessage } from './store/messages.ts'

/** Asks what became of a message that its carrier took, until the carrier knows. */
export async function followMessage(
  deps: SendDeps,
  practiceId: PracticeId,
  messageId: string,
): Promise<void> {
  const { notify } = deps.carriers
  const reference = await deps.inPractice(practiceId, async (tx) => {
    const message = await lockMessage(tx, messageId)
    return message?.state === 'sent' ? message.carrier_reference : null
  })
  if (reference === null || notify === undefined) return
  const status = await notify.findStatus(reference)
  await deps.inPractice(practiceId, async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (message?.state === 'sent') await settle(deps, tx, message, status)
  })
}

const FAILED: Readonly<Record<Exclude<NotifyStatus, 'under-way' | 'delivered'>, string>> = {
  'permanent-failure': 'There is no such address or number',
  'temporary-failure': 'The inbox or phone could not be reached',
  'technical-failure': 'GOV.UK Notify could not send it',
}

async function settle(
  deps: SendDeps,
  tx: PracticeTransaction,
  message: MessageRow,
  status: NotifyStatus,
): Promise<void> {
  const now = deps.clock.now()
  const { message_id: messageId, fence, sent_at: sentAt } = message
  const payload = [{ practiceId: tx.practiceId, messageId }]
  if (status === 'under-way') {
    const pause = pauseBeforeLook(sentAt ?? now, now)
    if (pause === undefined) return
    const notBefore = new Date(now.getTime() + pause)
    await deps.enqueue(tx, followMessageJob, payload, { notBefore })
    return
  }
  if (status === 'delivered') {
    await moveMessage(tx, messageId, fence, { state: 'delivered', settledAt: now })
    await deps.recordAudit(tx, [tell(message, 'message-delivered', undefined)])
    return
  }
  const trouble = FAILED[status]
  if (status === 'temporary-failure' && isWorthTrying(message.posted_at, now)) {
    const notBefore = new Date(now.getTime() + pauseBeforeTry(message.attempts, message.urgent))
    // It is known not to have arrived: the next try is a new one.
    await moveMessage(tx, messageId, fence, {
      state: 'waiting',
      notBefore,
      trouble,
      mayHaveLeft: false,
    })
    await deps.enqueue(tx, sendMessageJob, payload, { notBefore })
    return
  }
  await moveMessage(tx, messageId, fence, { state: 'failed', trouble, settledAt: now })
  await deps.recordAudit(tx, [tell(message, 'message-failed', trouble)])
}
