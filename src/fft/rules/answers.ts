/** The question of the Friends and Family Test. Word for word: NHS England allows no other. */
export const QUESTION = 'Overall, how was your experience of our service?'

/** The six answers, word for word and in their order. "Don't know" is how one skips. */
export const ANSWERS = [
  { code: 'very-good', label: 'Very good', leans: 'positive' },
  { code: 'good', label: 'Good', leans: 'positive' },
  { code: 'neither', label: 'Neither good nor poor', leans: 'neither' },
  { code: 'poor', label: 'Poor', leans: 'negative' },
  { code: 'very-poor', label: 'Very poor', leans: 'negative' },
  { code: 'dont-know', label: 'Don’t know', leans: 'neither' },
] as const

export type Answer = (typeof ANSWERS)[number]['code']
export const ANSWER_CODES = ANSWERS.map((answer) => answer.code)

/** The ways of collection that the monthly return asks for. */
export const MODES = [
  { code: 'handwritten', label: 'Handwritten' },
  { code: 'telephone', label: 'Telephone call' },
  { code: 'tablet', label: 'Tablet/Kiosk' },
  { code: 'sms', label: 'SMS/Text message' },
  { code: 'online', label: 'Smartphone app/Online' },
  { code: 'other', label: 'Other' },
] as const

export type Mode = (typeof MODES)[number]['code']
export const MODE_CODES = MODES.map((mode) => mode.code)

/** The practice's own questions, whose answers stay with the practice. */
export const FOLLOW_UPS = [
  { code: 'why', label: 'Please can you tell us why you gave your answer?' },
  { code: 'better', label: 'Please tell us about anything that we could have done better' },
] as const

export type FollowUp = (typeof FOLLOW_UPS)[number]['code']

export const labelOfAnswer = (code: Answer): string =>
  ANSWERS.find((answer) => answer.code === code)?.label ?? code
