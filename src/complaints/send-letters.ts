import type { CaseFile } from '../cases/store/files.ts'
import type { PastMove } from '../cases/rules/case-kind.ts'
import type { Clock } from '../base/clock.ts'
import { postMessage } from '../letters/post-message.ts'
import { toBlocks, toPlainText } from '../letters/rules/letter-blocks.ts'
import { findLettersAbout, insertHandover, type Letter } from '../letters/store/letters.ts'
import { writeLetter } from '../letters/write-letter.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import { findFacts } from '../practice/facts.ts'
import { findPeople } from '../practice/people.ts'
import { findSettings } from '../practice/store.ts'
import { letterOfMove, waitsToBeSent } from './letters-of-move.ts'
import { letterValuesOf } from './rules/letter-values.ts'
import type { LetterValues } from './rules/letter-fields.ts'
import { finalResponse } from './rules/templates.ts'

export interface WritingDeps {
  readonly enqueue: Enqueue
  readonly clock: Clock
  /** Where the person complaining can follow what happens. */
  readonly progressHref: (tx: PracticeTransaction, caseId: string) => string
}

/** Writes what a move asks for, and sends it by e-mail where the person agreed to that; else it is printed. */
export async function sendLetters(
  deps: WritingDeps,
  tx: PracticeTransaction,
  file: CaseFile,
  move: PastMove,
): Promise<void> {
  if (move.move === 'respond') {
    await sendResponse(deps, tx, file, move)
    return
  }
  const template = letterOfMove(move)
  if (template === undefined) return
  const { values } = file
  const written = await writeLetter(
    tx,
    {
      template,
      filling: { values: await gatherValues(deps, tx, file, move), holds: conditionsOf(file) },
      about: `case:${file.caseId}`,
      addressee: [values['name'], values['address']].filter((one) => one).join('\n'),
      reference: file.reference,
      writtenBy: move.personId,
    },
    deps.clock.now(),
  )
  if (!written.ok) throw new Error(`The letter lacks ${written.error.join(', ')}`)
  if (!waitsToBeSent(template) && mayEmail(file)) await emailLetter(deps, tx, file, written.value)
}

/** The signed response, in the way that was chosen. */
async function sendResponse(
  deps: WritingDeps,
  tx: PracticeTransaction,
  file: CaseFile,
  { values, personId }: PastMove,
): Promise<void> {
  const letters = await findLettersAbout(tx, `case:${file.caseId}`)
  const letter = letters.findLast(({ template }) => template === finalResponse.key)
  if (letter === undefined) throw new Error('There is no signed response')
  if (values['sent-by'] === 'email') await emailLetter(deps, tx, file, letter)
  else if (personId !== undefined) {
    const means = values['sent-by'] === 'hand' ? 'hand' : 'post'
    const handedAt = deps.clock.now()
    await insertHandover(tx, { letterId: letter.letterId, means, handedBy: personId, handedAt })
  }
}

const mayEmail = ({ values }: CaseFile) =>
  values['email-agreed'] === 'yes' && (values['email'] ?? '') !== ''

async function emailLetter(
  deps: WritingDeps,
  tx: PracticeTransaction,
  file: CaseFile,
  letter: Letter,
): Promise<void> {
  await postMessage(
    tx,
    deps.enqueue,
    {
      ...{ about: `case:${file.caseId}`, means: 'email', address: file.values['email'] ?? '' },
      ...{ subject: letter.subject, body: toPlainText(toBlocks(letter.body)) },
      letterId: letter.letterId,
    },
    deps.clock.now(),
  )
}

function conditionsOf({ values }: CaseFile) {
  return [
    ...(values['basis'] === 'asked' ? (['acting for somebody'] as const) : []),
    ...(values['oral'] === 'yes' ? (['made by word of mouth'] as const) : []),
    ...(values['email-agreed'] === 'yes' ? (['has consented to e-mail'] as const) : []),
  ]
}

async function gatherValues(
  deps: WritingDeps,
  tx: PracticeTransaction,
  file: CaseFile,
  move: PastMove,
): Promise<LetterValues> {
  const facts = await findFacts(tx)
  const people = await findPeople(tx)
  const manager = people.find(({ role }) => role === 'complaints-manager')
  return letterValuesOf({
    values: { ...file.values, ...move.values },
    reference: file.reference,
    practiceName: (await findSettings(tx)).name,
    managerName: manager?.name ?? 'The complaints manager',
    progressLink: deps.progressHref(tx, file.caseId),
    contacts: {
      phone: facts['complaints-phone'] || 'the practice',
      email: facts['complaints-email'],
      board: facts['icb-contact'],
      advocacy: facts['advocacy-contact'],
      ombudsman: facts['ombudsman-contact'],
    },
  })
}
