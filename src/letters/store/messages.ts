import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { MessageMeans, MessageState } from '../rules/message.ts'
import '../tables.ts'

export interface NewMessage {
  readonly messageId: string
  /** The matter it belongs to, as in the audit log: `complaint:<id>`. */
  readonly about: string
  readonly means: MessageMeans
  /** An e-mail address, or a mobile number. */
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly letterId?: string | undefined
  /** Tried every few seconds while its carrier is away, instead of ever more seldom. */
  readonly urgent?: boolean
}

export async function insertMessage(
  tx: PracticeTransaction,
  message: NewMessage,
  at: Date,
): Promise<void> {
  await tx.db
    .insertInto('message')
    .values({
      practice_id: tx.practiceId,
      message_id: message.messageId,
      about: message.about,
      means: message.means,
      address: message.address,
      subject: message.subject,
      body: message.body,
      letter_id: message.letterId ?? null,
      urgent: message.urgent ?? false,
      posted_at: at,
      not_before: at,
    })
    .execute()
}

const selectMessages = (tx: PracticeTransaction) =>
  tx.db.selectFrom('message').selectAll().where('practice_id', '=', tx.practiceId)

export type MessageRow = Awaited<
  ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>
>

export async function lockMessage(
  tx: PracticeTransaction,
  messageId: string,
): Promise<MessageRow | undefined> {
  return selectMessages(tx).where('message_id', '=', messageId).forUpdate().executeTakeFirst()
}

/** Takes a message for a try of its own: an earlier try may no longer record an outcome. */
export async function claimMessage(
  tx: PracticeTransaction,
  messageId: string,
  { fence, attempts }: { readonly fence: string; readonly attempts: number },
): Promise<void> {
  await tx.db
    .updateTable('message')
    .set({ state: 'sending', fence, attempts })
    .where('practice_id', '=', tx.practiceId)
    .where('message_id', '=', messageId)
    .execute()
}

export interface MessageMove {
  readonly state: MessageState
  readonly notBefore?: Date | undefined
  readonly carrier?: 'smtp' | 'notify' | undefined
  readonly carrierReference?: string | undefined
  readonly mayHaveLeft?: boolean | undefined
  readonly trouble?: string | undefined
  readonly sentAt?: Date | undefined
  readonly settledAt?: Date | undefined
}

/** @returns false when another try has taken the message over */
export async function moveMessage(
  tx: PracticeTransaction,
  messageId: string,
  fence: string | null,
  move: MessageMove,
): Promise<boolean> {
  const moved = await tx.db
    .updateTable('message')
    .set({
      state: move.state,
      trouble: move.trouble ?? null,
      ...(move.notBefore !== undefined && { not_before: move.notBefore }),
      ...(move.carrier !== undefined && { carrier: move.carrier }),
      ...(move.carrierReference !== undefined && { carrier_reference: move.carrierReference }),
      ...(move.mayHaveLeft !== undefined && { may_have_left: move.mayHaveLeft }),
      ...(move.sentAt !== undefined && { sent_at: move.sentAt }),
      ...(move.settledAt !== undefined && { settled_at: move.settledAt }),
    })
    .where('practice_id', '=', tx.practiceId)
    .where('message_id', '=', messageId)
    .where('fence', fence === null ? 'is' : '=', fence)
    .returning('message_id')
    .executeTakeFirst()
  return moved !== undefined
}

/** What was sent, or is to be sent, in a matter: oldest first. */
export async function findMessagesAbout(
  tx: PracticeTransaction,
  about: string,
): Promise<readonly MessageRow[]> {
  return selectMessages(tx).where('about', '=', about).orderBy('posted_at').execute()
}

const MOST_SHOWN = 100

/** Messages that did not get through, or have waited since before `waitingSince`: for a person to see. */
export async function findTroubledMessages(
  tx: PracticeTransaction,
  waitingSince: Date,
): Promise<readonly MessageRow[]> {
  return selectMessages(tx)
    .where('state', 'in', ['waiting', 'sending', 'failed'])
    .where((eb) => eb.or([eb('state', '=', 'failed'), eb('posted_at', '<', waitingSince)]))
    .orderBy('posted_at')
    .limit(MOST_SHOWN)
    .execute()
}
