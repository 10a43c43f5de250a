import { createTransport } from 'nodemailer'
import type { SendOutcome } from './send-outcome.ts'
import { sortSmtpFailure } from './smtp-failure.ts'

export interface Mail {
  /** The same for every try, so that a receiver can tell a repeat: `<id@host>`. */
  readonly messageId: string
  readonly to: string
  /** Shown as the sender's name; the address is the installation's. */
  readonly fromName: string
  readonly replyTo?: string | undefined
  readonly subject: string
  readonly text: string
  readonly attachments?: readonly MailAttachment[]
}

export interface MailAttachment {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Buffer
}

export type SendMail = (mail: Mail) => Promise<SendOutcome>

export interface SmtpOptions {
  /** `smtps://user:password@host:465`, or `smtp://host:587`, which must offer STARTTLS unless it is this machine. */
  readonly url: URL
  readonly fromAddress: string
  /** A certificate authority to trust beside the system's. */
  readonly trustedCa?: string | undefined
}

const WAIT_MS = 20_000

export function createMailSender({ url, fromAddress, trustedCa }: SmtpOptions): SendMail {
  const secure = url.protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !isHere,
    ...(url.username !== '' && {
      auth: {
        user: decodeURIComponent(url.username),
        pass: decodeURIComponent(url.password),
      },
    }),
    ...(trustedCa !== undefined && { tls: { ca: trustedCa } }),
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    // A text that came from outside must never name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (mail) => {
    try {
      const sent = await transport.sendMail({
        messageId: mail.messageId,
        from: { name: mail.fromName, address: fromAddress },
        to: { name: '', address: mail.to },
        ...(mail.replyTo !== undefined && { replyTo: mail.replyTo }),
        subject: mail.subject,
        text: mail.text,
        // Keeps "out of office" replies from answering, and from being answered.
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: (mail.attachments ?? []).map(({ fileName, contentType, bytes }) => ({
          filename: fileName,
          contentType,
          content: bytes,
        })),
      })
      return { kind: 'accepted', reference: sent.messageId }
    } catch (error) {
      return sortSmtpFailure(error)
    }
  }
}
