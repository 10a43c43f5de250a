import { dayOf, formatDay, parseDay } from '../../base/local-day.ts'
import type { Facts, Guard } from '../../cases/rules/case-kind.ts'
import { CLINICAL_SUBJECTS } from './categories.ts'
import { REQUIRED_PARTS } from './complaint-fields.ts'
import { lastDayToComplain } from './time-limit.ts'

/** What is known when the move is made: the file, and what was said with the move. */
const known = ({ values, given }: Facts, name: string) => given[name] ?? values[name] ?? ''
const listOf = (facts: Facts, name: string) =>
  known(facts, name)
    .split('\n')
    .filter((one) => one !== '')

/** The people a complaint is about, also while that is being changed. */
const isAbout = (facts: Facts, personId: string | undefined) =>
  personId !== undefined &&
  [facts.values['complained-of'] ?? '', facts.given['complained-of'] ?? '']
    .join('\n')
    .split('\n')
    .includes(personId)

/** Whether it came after the time limit; undefined while nobody knows when it happened. */
function isLate(facts: Facts): boolean | undefined {
  const happened = parseDay(known(facts, 'happened'))
  if (happened === undefined) return undefined
  const received = parseDay(known(facts, 'received')) ?? dayOf(facts.openedAt)
  return received > lastDayToComplain(happened, parseDay(known(facts, 'noticed')))
}

/** Only who acts for a person who can decide alone needs that person's consent. */
export const needsConsent = (facts: Facts) => known(facts, 'basis') === 'asked'

export const wasAcknowledged = ({ history }: Facts) =>
  history.some(({ move }) => move === 'acknowledge' || move === 'acknowledge-first')

const needsClinician = (facts: Facts) =>
  known(facts, 'harm') === 'yes' ||
  listOf(facts, 'subjects').some((subject) => CLINICAL_SUBJECTS.includes(subject))

const missingOf = (facts: Facts, names: readonly string[]) =>
  names.filter((name) => known(facts, name).trim() === '')

export const complaintGuards = {
  'not-about-you': (facts) =>
    isAbout(facts, facts.personId)
      ? 'This complaint is about you, so somebody else has to work on it.'
      : undefined,
  'made-orally': (facts) =>
    known(facts, 'oral') === 'yes'
      ? undefined
      : 'Only a complaint made by word of mouth can be resolved so.',
  'by-next-working-day': ({ beside }) =>
    beside['early-time-is-over'] === true
      ? 'The next working day after it was made is over. It has to go through the procedure.'
      : undefined,
  'is-satisfied': ({ given }) =>
    given['satisfied'] === 'yes'
      ? undefined
      : 'It goes through the procedure unless the person is satisfied.',
  'is-late': (facts) => {
    const late = isLate(facts)
    if (late === undefined) return 'Enter when it happened first.'
    return late ? undefined : 'It was made within 12 months. It cannot be refused for its time.'
  },
  'in-time-or-discretion': (facts) =>
    isLate(facts) === true && known(facts, 'discretion').trim() === ''
      ? 'It was made after 12 months. Say why it is considered all the same, or refuse it.'
      : undefined,
  'consent-is-needed': (facts) =>
    needsConsent(facts)
      ? undefined
      : 'Consent is needed only where the patient asked somebody to complain.',
  'consent-is-settled': (facts) =>
    needsConsent(facts) && known(facts, 'consent') !== 'received'
      ? 'The written consent of the patient is needed first.'
      : undefined,
  'representative-is-suitable': (facts) =>
    ['child', 'capacity'].includes(known(facts, 'basis')) && known(facts, 'suitable').trim() === ''
      ? 'Say why this person may complain for the patient, and acts in the patient’s interest.'
      : undefined,
  'was-acknowledged': (facts) =>
    wasAcknowledged(facts) ? undefined : 'It has not been acknowledged yet.',
  'investigator-is-free': (facts) =>
    isAbout(facts, known(facts, 'investigator') || undefined)
      ? 'The complaint is about this person. Choose another investigator.'
      : undefined,
  'reviewer-is-free': (facts) =>
    isAbout(facts, known(facts, 'reviewer') || undefined)
      ? 'The complaint is about this person. Choose another clinician.'
      : undefined,
  'roles-stay-free': (facts) => {
    const { investigator, reviewer } = facts.values
    const named = [investigator, reviewer].filter((one) => one !== undefined && one !== '')
    return named.some((one) => isAbout(facts, one))
      ? 'Somebody whom it is about investigates it or read the draft. Change that first.'
      : undefined
  },
  'before-six-months': ({ beside }) =>
    beside['six-months-are-over'] === true
      ? 'The 6 months are over: they could be agreed longer only before. Explain the delay instead.'
      : undefined,
  'after-six-months': ({ beside }) =>
    beside['six-months-are-over'] === true
      ? undefined
      : 'The 6 months are not over. Agree another day.',
  'response-is-complete': (facts) => {
    const missing = missingOf(facts, REQUIRED_PARTS)
    return missing.length === 0
      ? undefined
      : `The response lacks ${missing.map((name) => name.replaceAll('-', ' ')).join(', ')}.`
  },
  'clinician-has-read': (facts) =>
    needsClinician(facts) && !hasBeenReviewed(facts)
      ? 'It is about clinical care: a clinician has to read this draft first.'
      : undefined,
  'may-be-emailed': (facts) => {
    if (known(facts, 'sent-by') !== 'email') return undefined
    if (known(facts, 'email') === '') return 'There is no email address. Choose post.'
    return known(facts, 'email-agreed') === 'yes'
      ? undefined
      : 'The person has not agreed to letters by e-mail. Choose post.'
  },
  'can-be-counted': (facts) => {
    const missing = missingOf(facts, ['subjects', 'staff-groups', 'age-band', 'status'])
    return missing.length === 0
      ? undefined
      : `The yearly return needs ${missing.map((name) => name.replaceAll('-', ' ')).join(', ')} first.`
  },
} as const satisfies Readonly<Record<string, Guard>>

export type GuardName = keyof typeof complaintGuards

/** A review counts for the draft that was read: any change afterwards needs another. */
function hasBeenReviewed({ history }: Facts): boolean {
  const last = (names: readonly string[]) =>
    history.findLastIndex(({ move }) => names.includes(move))
  return last(['record-review']) > last(['draft', 'change-draft', 'reopen'])
}

/** What is worth knowing while it is worked on. */
export function complaintAdvice(facts: Facts): readonly string[] {
  const advice: string[] = []
  if (isLate(facts) === true) {
    const happened = parseDay(known(facts, 'happened'))
    const last = happened && lastDayToComplain(happened, parseDay(known(facts, 'noticed')))
    advice.push(
      `It was made after the 12 months, which ended on ${last === undefined ? '' : formatDay(last)}. You may consider it if there was a good reason and it can still be looked into fairly.`,
    )
  }
  if (known(facts, 'harm') === 'yes') {
    advice.push(
      'A patient may have been harmed: record a patient safety event (LFPSE), and consider the duty of candour.',
    )
  }
  if (needsConsent(facts) && known(facts, 'consent') !== 'received') {
    advice.push(
      'Tell nothing about the patient’s care before their written consent is here. The time to acknowledge runs all the same.',
    )
  }
  return advice
}
