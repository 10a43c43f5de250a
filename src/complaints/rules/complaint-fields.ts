import {
  checks,
  choice,
  day,
  email,
  line,
  must,
  people,
  person,
  text,
  yesNo,
} from '../../cases/rules/ask.ts'
import type { Field } from '../../cases/rules/field.ts'
import { AGE_BANDS, COMPLAINANT_STATUS, OUTCOMES, STAFF_GROUPS, SUBJECTS } from './categories.ts'

const HOW_MADE = {
  web: 'On the web',
  letter: 'By letter',
  email: 'By e-mail',
  phone: 'By phone',
  desk: 'At the desk',
  social: 'On a social network',
}

/** Why somebody else may complain. @see S.I. 2009/309, regulation 5(2) */
const BASES = {
  self: 'They complain for themselves',
  asked: 'The patient asked them to',
  child: 'The patient is a child',
  capacity: 'The patient lacks capacity, or physically cannot',
  died: 'The patient has died',
}

const CONSENT = {
  'not-needed': 'Not needed',
  awaited: 'Asked for',
  received: 'Received in writing',
  refused: 'Refused',
}

/** @see S.I. 2009/309, regulations 5 and 8(1) */
export const EXCLUSIONS = {
  body: 'It is made by a responsible body',
  employment: 'It is about employment or a contract',
  investigated: 'It was investigated before, under these or earlier Regulations',
  foi: 'It is about a request under the Freedom of Information Act',
  ombudsman: 'The Ombudsman is or was investigating it',
  elsewhere: 'It is being dealt with by the integrated care board',
  representative: 'The person complaining may not act for the patient',
  'not-ours': 'It is about another organisation',
}

/** Who complains, and how to reach them. */
const complainantFields: readonly Field[] = [
  choice('how', 'How was it made?', HOW_MADE, must),
  yesNo('oral', 'Was it made by word of mouth?', must),
  day('received', 'Day received', must),
  line('name', 'Name of the person complaining', must),
  email('email', 'Email address'),
  line('phone', 'Phone number'),
  text('address', 'Postal address'),
  yesNo('email-agreed', 'Do they agree to get our letters by e-mail?', {
    hint: 'Without it letters go by post: S.I. 2009/309, regulation 15',
  }),
]

/** What it is about, in their words. */
const storyFields: readonly Field[] = [
  text('about', 'What is the complaint?', must),
  text('wanted', 'What do they want to happen?'),
  day('happened', 'Day it happened, or the last of several'),
  day('noticed', 'Day they came to know of it, if later'),
]

const patientFields: readonly Field[] = [
  choice('status', 'Who is complaining?', COMPLAINANT_STATUS, must),
  choice('basis', 'For whom do they complain?', BASES, must),
  line('patient-name', 'Name of the patient, if somebody else'),
  choice('age-band', 'Age of the patient', AGE_BANDS, must),
]

/** Asked when somebody at the practice writes a complaint down. */
export const openingFields: readonly Field[] = [
  ...complainantFields,
  ...patientFields,
  ...storyFields,
]

/** What assessing adds: needed for the return, and to keep away those whom it is about. */
export const assessmentFields: readonly Field[] = [
  checks('subjects', 'Subjects', SUBJECTS, must),
  checks('staff-groups', 'Staff groups that it is about', STAFF_GROUPS, must),
  people('complained-of', 'People it is about', { hint: 'They can neither work on it nor sign' }),
  yesNo('harm', 'Does it say that a patient was harmed?', {
    hint: 'If so, record it as a patient safety event too, and consider the duty of candour',
    ...must,
  }),
]

/** The parts of a response. @see S.I. 2009/309, regulation 14(2) */
export const responseFields: readonly Field[] = [
  text('investigation', 'What was looked into, and how', must),
  text('how-considered', 'How the complaint was considered', must),
  text('conclusions', 'Conclusions', { hint: 'Also what needs to be put right', ...must }),
  text('impact', 'What it meant for the patient'),
  text('remedial-action', 'What will be put right'),
  text('action-confirmation', 'Confirmation that action has been or will be taken', {
    hint: 'Or that none is needed, and why',
    ...must,
  }),
]
/** Names of those that no response may lack. */
export const REQUIRED_PARTS = responseFields
  .filter(({ required }) => required === true)
  .map(({ name }) => name)

export const outcomeFields: readonly Field[] = [
  choice('outcome', 'Outcome', OUTCOMES, must),
  text('learning', 'What was learned', must),
  text('actions', 'Actions, and who does them'),
  day('actions-due', 'Day by which the actions are done'),
]

const otherFields: readonly Field[] = [
  choice('consent', 'Consent of the patient', CONSENT),
  day('response-day', 'Day agreed for the response'),
  text('understanding', 'What we understand the complaint to be'),
  person('investigator', 'Investigator'),
  text('plan', 'Plan of the investigation'),
  person('reviewer', 'Clinician who read the draft'),
]

export const complaintFields: readonly Field[] = [
  ...openingFields,
  ...assessmentFields,
  ...otherFields,
  ...responseFields,
  ...outcomeFields,
]

export function complaintField(name: string, over: { readonly required?: boolean } = {}): Field {
  const found = complaintFields.find((one) => one.name === name)
  if (found === undefined) throw new Error(`A complaint has no field ${name}`)
  return { ...found, ...over }
}
