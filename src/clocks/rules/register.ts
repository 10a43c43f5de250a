import type { Span } from '../../base/deadline.ts'

/** When those who keep a clock are told before it ends. All are also told when it has ended. */
export type Warning =
  /** In the morning of the nth working day. */
  | { readonly kind: 'working-day'; readonly count: number }
  | { readonly kind: 'days-before'; readonly count: number }
  | { readonly kind: 'hours-before'; readonly count: number }
  /** In the morning of the same date so many months after it started. */
  | { readonly kind: 'months-after'; readonly count: number }
  /** When so much of the time has passed. */
  | { readonly kind: 'share'; readonly percent: number }

export interface ClockDefinition {
  /** In the register of clocks that the practice's rules number. */
  readonly number: `CK${number}`
  readonly label: string
  /** Undefined where the day is agreed, set each year or given by somebody else. */
  readonly span: Span | undefined
  readonly warnings: readonly Warning[]
  /** The law or guidance, or whose target it is. */
  readonly source: string
  /** Only what people agreed among themselves can be moved. */
  readonly mayMove: boolean
}

const REGULATIONS = 'S.I. 2009/309 (NHS complaints)'
const warn =
  (kind: Exclude<Warning['kind'], 'share'>) =>
  (...counts: readonly number[]): readonly Warning[] =>
    counts.map((count) => ({ kind, count }))
const days = warn('days-before')
const hours = warn('hours-before')
const months = warn('months-after')
const workingDays = warn('working-day')

/** Every deadline that Heed keeps. */
export const CLOCKS = {
  'complaint-acknowledgement': {
    number: 'CK1',
    label: 'Acknowledge the complaint',
    mayMove: false,
    span: { kind: 'working-days', count: 3 },
    warnings: workingDays(2),
    source: `${REGULATIONS}, regulation 13(3)`,
  },
  'complaint-early-resolution': {
    number: 'CK2',
    label: 'Resolve by word of mouth',
    mayMove: false,
    span: { kind: 'working-days', count: 1 },
    warnings: [],
    source: `${REGULATIONS}, regulation 8(1)(c)`,
  },
  'complaint-response': {
    number: 'CK3',
    label: 'Respond to the complaint',
    mayMove: true,
    span: undefined,
    warnings: [{ kind: 'share', percent: 80 }, ...days(1)],
    source: `Agreed with the person complaining: ${REGULATIONS}, regulation 13(7)`,
  },
  'complaint-six-months': {
    number: 'CK4',
    label: 'Respond within 6 months',
    mayMove: true,
    span: { kind: 'months', count: 6, inclusive: true },
    warnings: months(5),
    source: `${REGULATIONS}, regulation 14(3): longer only if agreed before it ends`,
  },
  'time-to-complain': {
    number: 'CK5',
    label: 'Time to complain',
    mayMove: false,
    span: { kind: 'months', count: 12 },
    warnings: [],
    source: `${REGULATIONS}, regulation 12`,
  },
  'cqc-summary': {
    number: 'CK6',
    label: 'Send the CQC its summary of complaints',
    mayMove: false,
    span: { kind: 'days', count: 28 },
    warnings: days(14, 7, 1),
    source: 'S.I. 2014/2936, regulation 16(3)',
  },
  'fft-return': {
    number: 'CK7',
    label: 'Send the Friends and Family Test return',
    mayMove: false,
    span: { kind: 'working-days', count: 12 },
    warnings: workingDays(7, 10, 11, 12),
    source: 'NHS England, FFT guidance for GP practices',
  },
  ko41b: {
    number: 'CK8',
    label: 'Send the KO41b return',
    mayMove: true,
    span: undefined,
    warnings: days(21, 7, 1),
    source: 'NHS England, Strategic Data Collection Service: set each year',
  },
  'complaints-annual-report': {
    number: 'CK9',
    label: 'Write the annual report on complaints',
    mayMove: true,
    span: undefined,
    warnings: days(30, 7),
    source: `${REGULATIONS}, regulation 18; the day is the practice’s own`,
  },
  'data-complaint': {
    number: 'CK10',
    label: 'Acknowledge the complaint about data',
    mayMove: false,
    span: { kind: 'days', count: 30, rolls: true },
    // Read more strictly, the day of receipt counts: that day comes one sooner.
    warnings: days(14, 7, 2, 1),
    source: 'Data Protection Act 2018, section 164A',
  },
  'rights-request': {
    number: 'CK11',
    label: 'Answer the request about data',
    mayMove: true,
    span: { kind: 'months', count: 1, rolls: true },
    warnings: days(14, 7, 2),
    source: 'UK GDPR, article 12(3): 2 months more if complex, told within the first',
  },
  'data-breach': {
    number: 'CK12',
    label: 'Report the breach to the ICO',
    mayMove: false,
    span: { kind: 'hours', count: 72 },
    warnings: hours(48, 24),
    source: 'UK GDPR, article 33',
  },
  'defamation-notice': {
    number: 'CK13',
    label: 'Act on the notice under section 5',
    mayMove: false,
    span: { kind: 'hours', count: 48, working: true },
    warnings: hours(24),
    source: 'S.I. 2013/3028: weekends and bank holidays do not count',
  },
  'poster-reply': {
    number: 'CK14',
    label: 'The poster may answer the notice',
    mayMove: false,
    span: { kind: 'days', count: 5 },
    warnings: days(1),
    source: 'S.I. 2013/3028',
  },
  limitation: {
    number: 'CK15',
    label: 'Issue a claim for defamation',
    mayMove: false,
    span: { kind: 'months', count: 12, inclusive: true },
    warnings: months(3, 6, 9, 10, 11),
    source: 'Limitation Act 1980, section 4A: from first publication',
  },
  'letter-of-claim': {
    number: 'CK16',
    label: 'Answer the letter of claim',
    mayMove: true,
    span: undefined,
    warnings: days(7, 2),
    source: 'As the letter says, usually 14 days',
  },
  'warning-valid': {
    number: 'CK17',
    label: 'The warning ends',
    mayMove: false,
    span: { kind: 'months', count: 12 },
    warnings: days(30),
    source: 'S.I. 2015/1879, schedule 2, paragraph 23',
  },
  'removal-effective': {
    number: 'CK18',
    label: 'The removal takes effect',
    mayMove: false,
    span: { kind: 'days', count: 8 },
    warnings: [],
    source: 'S.I. 2015/1879, schedule 2: not while treating at intervals under 7 days',
  },
  'removal-in-writing': {
    number: 'CK19',
    label: 'Confirm the removal in writing',
    mayMove: false,
    span: { kind: 'days', count: 7 },
    warnings: days(3, 1),
    source: 'S.I. 2015/1879, schedule 2',
  },
  'child-referral': {
    number: 'CK20',
    label: 'Put the referral in writing',
    mayMove: false,
    span: { kind: 'hours', count: 24 },
    warnings: hours(12),
    source: 'Local safeguarding procedures, in some areas',
  },
  'online-prosecution': {
    number: 'CK21',
    label: 'Prosecution must begin (for the police)',
    mayMove: false,
    span: { kind: 'months', count: 6, inclusive: true },
    warnings: months(4),
    source: 'Online Safety Act 2023, section 179',
  },
  'private-reply': {
    number: 'CK22',
    label: 'Write privately to the author',
    mayMove: false,
    span: { kind: 'days', count: 7 },
    warnings: days(1),
    source: 'Meta: once, within 7 days',
  },
  'moderation-target': {
    number: 'CK23',
    label: 'Look at the contribution',
    mayMove: true,
    span: undefined,
    warnings: [],
    source: 'The practice’s own target',
  },
  review: {
    number: 'CK24',
    label: 'Review',
    mayMove: true,
    span: { kind: 'months', count: 12 },
    warnings: days(30, 7),
    source: 'The practice’s own target',
  },
  'possible-complaint': {
    number: 'CK1',
    label: 'Choose: signpost only, or treat as a complaint',
    mayMove: false,
    span: { kind: 'working-days', count: 3 },
    warnings: workingDays(2),
    source: `${REGULATIONS}, regulation 13(3), were it one`,
  },
  'complaint-update': {
    number: 'CK3',
    label: 'Tell the person complaining how it goes',
    mayMove: true,
    span: { kind: 'months', count: 1 },
    warnings: days(3),
    source: `${REGULATIONS}, regulation 14(1)(b)`,
  },
  'action-plan': {
    number: 'CK3',
    label: 'Do what the complaint taught',
    mayMove: true,
    span: undefined,
    warnings: days(7),
    source: `${REGULATIONS}, regulation 3(2)(g)`,
  },
} as const satisfies Readonly<Record<string, ClockDefinition>>

export type ClockType = keyof typeof CLOCKS

export const clockTypes = Object.keys(CLOCKS) as readonly ClockType[]

export const clockDefinition = (type: ClockType): ClockDefinition => CLOCKS[type]
