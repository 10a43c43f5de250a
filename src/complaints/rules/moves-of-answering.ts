import { choice, day, line, must } from '../../cases/rules/ask.ts'
import type { Field } from '../../cases/rules/field.ts'
import { outcomeFields, responseFields } from './complaint-fields.ts'
import {
  ACCEPTED,
  BEFORE,
  type ComplaintMove,
  LOOKED_INTO,
  needed,
  text,
} from './complaint-move.ts'

const OPEN = [...BEFORE, ...ACCEPTED, 'signed', 'responded']
const ENDED = ['resolved-early', 'out-of-time', 'excluded', 'withdrawn', 'closed']

const acknowledgement: readonly Field[] = [
  choice(
    'acknowledged-how',
    'How is it acknowledged?',
    {
      letter: 'By letter or e-mail, written now',
      phone: 'By phone',
      'in-person': 'In person',
    },
    must,
  ),
  needed('understanding'),
  choice(
    'discussion',
    'Talking about how it is handled, and how long that takes',
    {
      offered: 'Offered, no answer yet',
      held: 'Talked about',
      declined: 'Offered and declined',
    },
    must,
  ),
  needed('response-day'),
]

/** From the acknowledgement to the outcome, and what may follow. */
export const movesOfAnswering: readonly ComplaintMove[] = [
  {
    name: 'acknowledge-first',
    label: 'Acknowledge before it is decided',
    from: BEFORE.slice(0, 3),
    asks: acknowledgement,
    guards: ['not-about-you'],
  },
  {
    name: 'acknowledge',
    label: 'Acknowledge',
    from: ['accepted'],
    to: 'acknowledged',
    asks: acknowledgement,
    guards: ['not-about-you'],
  },
  {
    name: 'go-on',
    label: 'Go on: it was acknowledged before',
    from: ['accepted'],
    to: 'acknowledged',
    asks: [],
    guards: ['not-about-you', 'was-acknowledged'],
  },
  {
    name: 'investigate',
    label: 'Begin the investigation',
    from: ['acknowledged'],
    to: 'investigating',
    asks: [needed('investigator'), needed('plan')],
    guards: ['not-about-you', 'investigator-is-free'],
  },
  {
    name: 'change-investigator',
    label: 'Change the investigator',
    from: LOOKED_INTO,
    asks: [needed('investigator')],
    guards: ['not-about-you', 'investigator-is-free'],
  },
  {
    name: 'update',
    label: 'Tell the person how it goes',
    from: ACCEPTED,
    asks: [text('update', 'What they are told')],
    guards: ['not-about-you'],
  },
  {
    name: 'agree-day',
    label: 'Agree another day for the response',
    from: ACCEPTED,
    asks: [needed('response-day'), text('agreed', 'How and when it was agreed')],
    guards: ['not-about-you', 'before-six-months'],
  },
  {
    name: 'explain-delay',
    label: 'Explain why 6 months were not enough',
    from: ACCEPTED,
    asks: [
      text('delay-reason', 'Why it takes longer', 'Goes into the letter'),
      needed('response-day'),
    ],
    guards: ['not-about-you', 'after-six-months'],
  },
  {
    name: 'draft',
    label: 'Write the draft',
    from: ['investigating'],
    to: 'draft-response',
    asks: responseFields,
    guards: ['not-about-you'],
  },
  {
    name: 'change-draft',
    label: 'Change the draft',
    from: ['draft-response'],
    asks: responseFields,
    guards: ['not-about-you'],
  },
  {
    name: 'ask-clinician',
    label: 'Give it to a clinician',
    from: ['draft-response'],
    to: 'clinical-review',
    asks: [],
    guards: ['not-about-you'],
  },
  {
    name: 'record-review',
    label: 'Record what the clinician said',
    from: ['clinical-review'],
    to: 'draft-response',
    asks: [needed('reviewer'), text('review', 'What the clinician said')],
    guards: ['not-about-you', 'reviewer-is-free'],
  },
  {
    name: 'submit',
    label: 'Submit for signature',
    from: ['draft-response'],
    to: 'for-signature',
    asks: [],
    guards: ['not-about-you', 'response-is-complete', 'clinician-has-read'],
  },
  {
    name: 'send-back',
    label: 'Send back',
    from: ['for-signature', 'signed'],
    to: 'draft-response',
    asks: [text('sent-back', 'What has to change')],
    guards: ['not-about-you'],
  },
  {
    name: 'sign',
    label: 'Sign the response',
    from: ['for-signature'],
    to: 'signed',
    permission: 'complaints:sign',
    asks: [line('signed-as', 'Signed as', { hint: 'Name and position', ...must })],
    guards: ['not-about-you', 'response-is-complete', 'clinician-has-read'],
  },
  {
    name: 'respond',
    label: 'Send the response',
    from: ['signed'],
    to: 'responded',
    asks: [
      choice(
        'sent-by',
        'How does it leave?',
        { email: 'By e-mail', post: 'By post', hand: 'By hand' },
        must,
      ),
    ],
    guards: ['not-about-you', 'may-be-emailed'],
  },
  {
    name: 'close',
    label: 'Close with an outcome',
    from: ['responded'],
    to: 'closed',
    asks: outcomeFields,
    guards: ['not-about-you', 'can-be-counted'],
  },
  {
    name: 'to-ombudsman',
    label: 'The Ombudsman has taken it up',
    from: ['responded', 'closed'],
    to: 'ombudsman',
    asks: [
      day('referred', 'Day we were told', must),
      text('ombudsman-asks', 'What the Ombudsman asks for'),
    ],
    guards: ['not-about-you'],
  },
  {
    name: 'ombudsman-decided',
    label: 'The Ombudsman has decided',
    from: ['ombudsman'],
    to: 'closed',
    asks: [text('ombudsman-decision', 'What was decided'), ...outcomeFields],
    guards: ['not-about-you', 'can-be-counted'],
  },
  {
    name: 'reopen',
    label: 'Open it again',
    from: ['responded', 'closed', 'resolved-early', 'ombudsman'],
    to: 'investigating',
    asks: [text('reopened', 'Why'), needed('response-day'), needed('investigator')],
    guards: ['not-about-you', 'investigator-is-free'],
  },
  {
    name: 'withdraw',
    label: 'It was withdrawn',
    from: OPEN,
    to: 'withdrawn',
    asks: [text('withdrawn-how', 'Who withdrew it, how and why')],
    guards: ['not-about-you'],
  },
  {
    name: 'reconsider',
    label: 'Decide again',
    from: ['out-of-time', 'excluded', 'withdrawn'],
    to: 'assessing',
    asks: [text('reconsidered', 'What is new')],
    guards: ['not-about-you'],
  },
  {
    name: 'note-conversation',
    label: 'Note a conversation',
    from: [...OPEN, ...ENDED, 'ombudsman'],
    asks: [line('with', 'With whom', must), text('said', 'What was said and agreed')],
    guards: ['not-about-you'],
  },
]
