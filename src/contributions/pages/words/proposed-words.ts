import type { Step } from '../../../guidance/steps.ts'

interface ProposedWords {
  readonly label: string
  readonly detail: string
}

const PROPOSED: Readonly<Record<Step, ProposedWords>> = {
  'ask-to-delete': {
    label: 'Ask the author to delete it',
    detail: 'Privately. Never answer a complaint on the page.',
  },
  'clinician-check': {
    label: 'Ask a clinician',
    detail: 'Is the claim false or dangerous? Nothing is removed before that.',
  },
  'consent-check': {
    label: 'Check consent',
    detail: 'Has the person who is named agreed to it? Look in the consent register.',
  },
  'invite-review': {
    label: 'Invite a review',
    detail: 'Name the Friends and Family Test and Google, whatever the review says.',
  },
  'legal-advice': { label: 'Take legal advice', detail: 'Keep everything as it is until then.' },
  'log-incident': { label: 'Log an incident', detail: 'Write down when, where and who saw it.' },
  'patient-safety-review': {
    label: 'Review patient safety',
    detail: 'It may tell of harm to a patient. Answer that question first.',
  },
  'police-advice': {
    label: 'Ask the police',
    detail: 'Call 999 if somebody is in danger now, otherwise 101.',
  },
  protect: {
    label: 'Protect the author',
    detail: 'Tell them privately that their own details were in public, and why it was hidden.',
  },
  remove: { label: 'Remove it', detail: 'What was kept as evidence stays.' },
  reply: {
    label: 'Reply',
    detail: 'Accept and confirm nothing, and do not show that anybody is a patient.',
  },
  report: {
    label: 'Report it',
    detail: 'On the network’s own page, with the text that Heed prepares.',
  },
  'safeguarding-lead': {
    label: 'Alert the safeguarding lead',
    detail: 'Now, by phone or in person. Say who is dealing with it.',
  },
  'signpost-clinical': {
    label: 'Show the way to care',
    detail: 'Nothing clinical is answered here: the phone, the app or NHS 111.',
  },
  'signpost-complaints': {
    label: 'Show the way to complain',
    detail: 'Name the complaints procedure, the Friends and Family Test and Google.',
  },
  'signpost-crisis': {
    label: 'Show the way to help',
    detail:
      'NHS 111 option 2, Samaritans 116 123, and 999 if life is in danger. Nothing else in that message.',
  },
  'signpost-emergency': {
    label: 'Show the way to urgent help',
    detail: '999 if life is in danger, otherwise NHS 111.',
  },
  'start-rights-clock': {
    label: 'Start the clock for data rights',
    detail: 'The practice must answer within one month.',
  },
}

/** What the guidance proposes, in words. */
export function nameProposed(step: Step): ProposedWords {
  return PROPOSED[step]
}
