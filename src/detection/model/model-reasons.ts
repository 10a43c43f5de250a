import type { FindingKind } from '../../guidance/finding-kinds.ts'

/** Why the model found something, said to a person: it has learnt from examples, so it says what they are like. */
export const modelReasons: Partial<Readonly<Record<FindingKind, string>>> = {
  'patient-identity': 'Reads like something about a patient who can be recognised.',
  'own-identity': 'Reads like the author’s own details.',
  'staff-identity': 'Reads like a description of one member of staff.',
  harassment: 'Reads like an insult or bullying.',
  hate: 'Reads like an attack on people for who they are.',
  threat: 'Reads like a threat.',
  obscenity: 'Reads like obscene language.',
  defamation: 'Reads like a serious wrong stated as fact.',
  misinformation: 'Reads like a false claim stated as true.',
  fraud: 'Reads like a scam or spam.',
  photo: 'Reads like a photograph taken in the practice.',
  recording: 'Reads like a recording of a consultation or call.',
  'device-use': 'Reads like a phone used to film, call or stream here.',
  complaint: 'Reads like a grievance about care or service here.',
  review: 'Reads like an opinion of care or service here.',
  crisis: 'Reads like somebody at risk.',
  emergency: 'Reads like symptoms that need help now.',
  'rights-request': 'Reads like a request about somebody’s personal data.',
  'legal-notice': 'Reads like notice of a claim.',
  'clinical-request': 'Reads like a request for care.',
}
