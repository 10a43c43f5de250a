import type { TemplateDefinition } from '../letters/rules/template.ts'
import {
  acknowledgement,
  consentForm,
  excludedLetter,
  finalResponse,
  holdingLetter,
  oralRecord,
  outOfTimeLetter,
  sixMonthLetter,
  withdrawnLetter,
} from './rules/templates.ts'
import type { PastMove } from '../cases/rules/case-kind.ts'

type ComplaintTemplate = typeof acknowledgement

/** The letter that a move writes. One that is signed waits until it is sent. */
export function letterOfMove({ move, values }: PastMove): ComplaintTemplate | undefined {
  if (move === 'opened') return values['oral'] === 'yes' ? oralRecord : undefined
  if (move === 'acknowledge' || move === 'acknowledge-first') {
    return values['acknowledged-how'] === 'letter' ? acknowledgement : undefined
  }
  return BY_MOVE[move]
}

const BY_MOVE: Readonly<Record<string, ComplaintTemplate>> = {
  'ask-consent': consentForm,
  'refuse-late': outOfTimeLetter,
  exclude: excludedLetter,
  'consent-refused': excludedLetter,
  update: holdingLetter,
  'explain-delay': sixMonthLetter,
  sign: finalResponse,
  withdraw: withdrawnLetter,
}

/** What waits for a move of its own to leave the house. */
export const waitsToBeSent = (template: TemplateDefinition) => template.key === finalResponse.key
