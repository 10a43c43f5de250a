import type { PracticeTransaction } from '../../platform/database/database.ts'
import type { HandoverMeans } from '../tables.ts'

export interface Letter {
  readonly letterId: string
  readonly about: string
  readonly template: string
  /** 0 is the edition that Heed ships. */
  readonly templateVersion: number
  /** Name and address, a line each. */
  readonly addressee: string
  readonly reference: string
  readonly subject: string
  readonly body: string
  readonly writtenBy: string | null
  readonly writtenAt: Date
}

export async function insertLetter(tx: PracticeTransaction, letter: Letter): Promise<void> {
  await tx.db
    .insertInto('letter')
    .values({
      practice_id: tx.practiceId,
      letter_id: letter.letterId,
      about: letter.about,
      template: letter.template,
      template_version: letter.templateVersion,
      addressee: letter.addressee,
      reference: letter.reference,
      subject: letter.subject,
      body: letter.body,
      written_by: letter.writtenBy,
      written_at: letter.writtenAt,
    })
    .execute()
}

const selectLetters = (tx: PracticeTransaction) =>
  tx.db
    .selectFrom('letter')
    .select([
      ...(['letter_id as letterId', 'about', 'template', 'addressee', 'reference'] as const),
      ...(['template_version as templateVersion', 'subject', 'body'] as const),
      ...(['written_by as writtenBy', 'written_at as writtenAt'] as const),
    ])
    .where('practice_id', '=', tx.practiceId)

export async function findLetter(
  tx: PracticeTransaction,
  letterId: string,
): Promise<Letter | undefined> {
  return selectLetters(tx).where('letter_id', '=', letterId).executeTakeFirst()
}

export async function findLettersAbout(
  tx: PracticeTransaction,
  about: string,
): Promise<readonly Letter[]> {
  return selectLetters(tx).where('about', '=', about).orderBy('written_at').execute()
}

export interface Handover {
  readonly letterId: string
  readonly means: HandoverMeans
  readonly handedBy: string
  readonly handedAt: Date
}

/** Records that a letter left by post, by hand or read out on the phone. */
export async function insertHandover(tx: PracticeTransaction, handover: Handover): Promise<void> {
  await tx.db
    .insertInto('letter_handover')
    .values({
      practice_id: tx.practiceId,
      letter_id: handover.letterId,
      means: handover.means,
      handed_by: handover.handedBy,
      handed_at: handover.handedAt,
    })
    .execute()
}

export async function findHandoversAbout(
  tx: PracticeTransaction,
  about: string,
): Promise<readonly Handover[]> {
  return tx.db
    .selectFrom('letter_handover as h')
    .innerJoin('letter as l', (join) =>
      join.onRef('l.practice_id', '=', 'h.practice_id').onRef('l.letter_id', '=', 'h.letter_id'),
    )
    .select([
      ...(['h.letter_id as letterId', 'h.means'] as const),
      ...(['h.handed_by as handedBy', 'h.handed_at as handedAt'] as const),
    ])
    .where('h.practice_id', '=', tx.practiceId)
    .where('l.about', '=', about)
    .orderBy('h.handed_at')
    .execute()
}
