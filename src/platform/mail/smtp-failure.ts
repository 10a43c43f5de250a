import { z } from 'zod'
import type { SendOutcome } from './send-outcome.ts'

const Failure = z.object({
  code: z.string().catch(''),
  command: z.string().catch(''),
  responseCode: z.number().catch(0),
  syscall: z.string().catch(''),
})

/** Before these no message can have left. */
const BEFORE_THE_MESSAGE = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'ECONFIG', 'EREQUIRETLS'])

/**
 * Sorts what nodemailer threw by what may be done next. A reply of 4yz is for now, 5yz for good; only one
 * about the receiver or the message itself is the message's fault, any other is the installation's.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
 */
export function sortSmtpFailure(error: unknown): Exclude<SendOutcome, { kind: 'accepted' }> {
  const parsed = Failure.safeParse(error)
  if (!parsed.success) {
    return { kind: 'failed', trouble: 'The message could not be sent', mayHaveLeft: true }
  }
  const { data } = parsed
  const refusal = nameRefusal(data)
  if (refusal !== undefined) return { kind: 'refused', trouble: refusal }
  return { kind: 'failed', trouble: nameTrouble(data), mayHaveLeft: !isBeforeTheMessage(data) }
}

type Failure = z.infer<typeof Failure>

function nameRefusal({ code, command, responseCode }: Failure): string | undefined {
  if (code === 'EENVELOPE' && responseCode === 0) return 'The address cannot be written to'
  if (responseCode < 500 || responseCode === 503) return undefined
  if (command.startsWith('RCPT'))
    return `The mail server does not know the address (${responseCode})`
  return command === 'DATA' ? `The mail server refused the message (${responseCode})` : undefined
}

/** A certificate that is refused comes as a broken socket, but from no call to the system. */
const isUntrusted = ({ code, syscall }: Failure) => code === 'ESOCKET' && syscall === ''

function isBeforeTheMessage(failure: Failure): boolean {
  const { code, responseCode, syscall } = failure
  if (responseCode > 0 || syscall === 'connect') return true
  return isUntrusted(failure) || BEFORE_THE_MESSAGE.has(code)
}

function nameTrouble(failure: Failure): string {
  const { code, responseCode, syscall } = failure
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'The mail server refused the user or password'
  if (code === 'ETLS' || code === 'EREQUIRETLS' || isUntrusted(failure)) {
    return 'The mail server offers no trusted encryption'
  }
  if (code === 'EDNS') return 'The mail server’s address is not known'
  if (responseCode > 0) return `The mail server did not take the message (${responseCode})`
  if (syscall === 'connect') return 'The mail server cannot be reached'
  return 'The connection to the mail server broke'
}
