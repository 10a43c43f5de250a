import type { ReadableItem, Reading } from '../detection/reading.ts'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import {
  findAnswerProblems,
  findReplyProblems,
  type OwnDetails,
  type ReplyProblem,
  type ReviewAnswered,
} from './rules/reply-rules.ts'

export interface LintDeps {
  /** The practice's detection. */
  readonly read: (item: ReadableItem) => Reading
  readonly own: OwnDetails
}

const REASONS: Readonly<Partial<Record<FindingKind, string>>> = {
  'patient-identity': 'It can show who a patient is',
  'own-identity': 'It holds somebody’s details',
  'staff-identity': 'It names a member of staff',
  harassment: 'It breaks the practice’s own code of conduct',
  hate: 'It breaks the practice’s own code of conduct',
  threat: 'It breaks the practice’s own code of conduct',
  obscenity: 'It breaks the practice’s own code of conduct',
  defamation: 'It breaks the practice’s own code of conduct',
}

/**
 * Everything that stands in the way of an answer in public. What detection cannot read is a stop: nothing
 * leaves that was not looked at.
 */
export function lintAnswer(
  { read, own }: LintDeps,
  text: string,
  review: ReviewAnswered,
  now: Date,
): readonly ReplyProblem[] {
  const { findings, failed } = read({ text: maskOwn(text, own), channel: 'google-review' })
  const found = findings.flatMap(({ kind, quote, start }): readonly ReplyProblem[] => {
    const reason = REASONS[kind]
    return reason === undefined ? [] : [{ severity: 'stop', quote, start, reason }]
  })
  const unread = failed.map((name): ReplyProblem => ({
    ...{ severity: 'stop', quote: null, start: null },
    reason: `Heed could not read all of it (${name}). Shorten it, or try again`,
  }))
  return [
    ...findReplyProblems(text, own),
    ...found,
    ...unread,
    ...findAnswerProblems(text, review, now),
  ]
}

/** The practice's own phone number is nobody's detail. Places stay as they are. */
function maskOwn(text: string, own: OwnDetails): string {
  return [...own.phones, ...own.emails].reduce(
    (masked, contact) => masked.replaceAll(contact, ' '.repeat(contact.length)),
    text,
  )
}
