import type { MailAttachment, SendMail } from '../platform/mail/mail-sender.ts'
import type { SendOutcome } from '../platform/mail/send-outcome.ts'
import type { NotifyClient } from '../platform/notify/notify-client.ts'
import type { MessageRow } from './store/messages.ts'

/** What carries messages out of the house, as far as the installation has it. */
export interface Carriers {
  readonly sendMail: SendMail | undefined
  readonly notify: NotifyClient | undefined
}

export interface Envelope {
  /** Of every try, so that a receiver knows a repeat: `<id@host>`. */
  readonly messageId: string
  readonly practiceName: string
  readonly replyTo: string | undefined
  readonly attachments: readonly MailAttachment[]
}

export type Carried = SendOutcome & { readonly carrier?: 'smtp' | 'notify' }

/** Gives a message to what can carry it: e-mail to the mail server where there is one, texts to Notify. */
export async function carry(
  { sendMail, notify }: Carriers,
  message: MessageRow,
  envelope: Envelope,
): Promise<Carried> {
  if (message.means === 'email' && sendMail !== undefined) {
    const { practiceName, ...rest } = envelope
    const sent = await sendMail({
      ...{ ...rest, fromName: practiceName, to: message.address },
      ...{ subject: message.subject, text: message.body },
    })
    return { ...sent, carrier: 'smtp' }
  }
  if (notify === undefined) return NO_CARRIER[message.means]
  return { ...(await notifyOnce(notify, message)), carrier: 'notify' }
}

/** Where an earlier try may have been taken, Notify is asked for it before it is sent again. */
async function notifyOnce(notify: NotifyClient, message: MessageRow): Promise<SendOutcome> {
  const reference = message.message_id
  if (message.may_have_left || message.state === 'sending') {
    try {
      const found = await notify.findByReference(reference)
      if (found !== undefined) return { kind: 'accepted', reference: found }
    } catch {
      return { kind: 'failed', trouble: 'GOV.UK Notify did not answer', mayHaveLeft: true }
    }
  }
  const { address, subject, body } = message
  return message.means === 'email'
    ? notify.sendEmail({ to: address, subject, body, reference })
    : notify.sendText({ phone: address, body, reference })
}

const NO_CARRIER = {
  email: {
    ...{ kind: 'failed', mayHaveLeft: false },
    trouble: 'This installation cannot send e-mail yet: set SMTP_URL',
  },
  text: {
    ...{ kind: 'failed', mayHaveLeft: false },
    trouble: 'This installation cannot send texts yet: set NOTIFY_API_KEY',
  },
} as const satisfies Record<string, SendOutcome>
