import { choice, day, must, text as ask, yesNo } from '../../cases/rules/ask.ts'
import { assessmentFields, complaintField, EXCLUSIONS } from './complaint-fields.ts'
import { ACCEPTED, BEFORE, type ComplaintMove, needed, text } from './complaint-move.ts'

/** From receipt to the decision whether it is considered. */
export const movesOfTaking: readonly ComplaintMove[] = [
  {
    name: 'resolve-early',
    label: 'Resolved by word of mouth',
    from: ['received'],
    to: 'resolved-early',
    asks: [
      yesNo('satisfied', 'Is the person satisfied?', must),
      text('how-resolved', 'How was it resolved?'),
    ],
    guards: ['not-about-you', 'made-orally', 'by-next-working-day', 'is-satisfied'],
  },
  {
    name: 'assess',
    label: 'Assess',
    from: ['received'],
    to: 'assessing',
    asks: [...assessmentFields, needed('happened'), complaintField('noticed')],
    guards: ['not-about-you'],
  },
  {
    name: 'assess-again',
    label: 'Change the assessment',
    from: [...BEFORE.slice(1), ...ACCEPTED, 'responded'],
    asks: [...assessmentFields, needed('happened'), complaintField('noticed')],
    guards: ['not-about-you', 'roles-stay-free'],
  },
  {
    name: 'refuse-late',
    label: 'Refuse: made too late',
    from: ['assessing'],
    to: 'out-of-time',
    asks: [
      text(
        'late-reason',
        'Why it is not considered',
        'Goes into the letter. Say whether there was a good reason for the delay, and whether it could still be looked into fairly.',
      ),
    ],
    guards: ['not-about-you', 'is-late'],
  },
  {
    name: 'exclude',
    label: 'Refuse: not covered',
    from: ['assessing'],
    to: 'excluded',
    asks: [
      choice('ground', 'Ground', EXCLUSIONS, must),
      text('exclusion-reason', 'Why it is not considered', 'Goes into the letter'),
    ],
    guards: ['not-about-you'],
  },
  {
    name: 'ask-consent',
    label: 'Ask for consent',
    from: ['assessing'],
    to: 'awaiting-consent',
    asks: [],
    guards: ['not-about-you', 'consent-is-needed'],
  },
  {
    name: 'accept',
    label: 'Accept',
    from: ['assessing'],
    to: 'accepted',
    asks: [
      ask('discretion', 'If it is late: why it is considered all the same', {
        hint: 'There was a good reason, and it can still be looked into effectively and fairly',
      }),
      ask('suitable', 'For a child or a person without capacity: why this person may complain'),
    ],
    guards: [
      'not-about-you',
      'in-time-or-discretion',
      'consent-is-settled',
      'representative-is-suitable',
    ],
  },
  {
    name: 'take-consent',
    label: 'Record the consent',
    from: ['awaiting-consent'],
    to: 'accepted',
    asks: [
      day('consented', 'Day of the written consent', must),
      ask('discretion', 'If it is late: why it is considered all the same'),
    ],
    guards: ['not-about-you', 'in-time-or-discretion'],
  },
  {
    name: 'consent-refused',
    label: 'Consent was refused, or did not come',
    from: ['awaiting-consent'],
    to: 'excluded',
    asks: [text('exclusion-reason', 'Why it is not considered', 'Goes into the letter')],
    guards: ['not-about-you'],
  },
]
