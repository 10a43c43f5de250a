import type { PracticeTransaction } from '../platform/database/database.ts'
import type { MailAttachment } from '../platform/mail/mail-sender.ts'
import { findFacts } from '../practice/facts.ts'
import { findSettings } from '../practice/store.ts'
import { makeLetterPdf } from './make-letter-pdf.ts'
import type { Letter } from './store/letters.ts'

/** A letter as the PDF that goes with its e-mail. */
export async function attachLetter(
  tx: PracticeTransaction,
  letter: Letter,
): Promise<MailAttachment> {
  const { name } = await findSettings(tx)
  const facts = await findFacts(tx)
  const head = { practiceName: name, practiceAddress: facts['postal-address'] }
  return {
    fileName: `${letter.reference}.pdf`,
    contentType: 'application/pdf',
    bytes: Buffer.from(await makeLetterPdf(letter, head)),
  }
}
