import { v7 as newId } from 'uuid'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { sendMessageJob } from './jobs.ts'
import { insertMessage, type NewMessage } from './store/messages.ts'

/**
 * Puts a message into the outbox, in the transaction of what causes it: it is sent when, and only when,
 * that is committed, and tried until its carrier takes it.
 * @returns its id
 */
export async function postMessage(
  tx: PracticeTransaction,
  enqueue: Enqueue,
  message: Omit<NewMessage, 'messageId'>,
  at: Date,
): Promise<string> {
  const messageId = newId()
  await insertMessage(tx, { ...message, messageId }, at)
  await enqueue(tx, sendMessageJob, [{ practiceId: tx.practiceId, messageId }])
  return messageId
}
