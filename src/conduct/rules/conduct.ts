import type { BankHolidays } from '../../base/bank-holidays.ts'
import { deadlineOf, lastDayOf } from '../../base/deadline.ts'
import { dayOf, endOfDay, parseDay, startOfDay } from '../../base/local-day.ts'
import { choice, day, line, must, text, yesNo } from '../../cases/rules/ask.ts'
import type { CaseKind, Facts, PastMove } from '../../cases/rules/case-kind.ts'

const NO_WARNING = {
  address: 'They moved out of the area',
  harm: 'A warning would harm their health, or put somebody at risk',
  unreasonable: 'A warning was not reasonable or practicable',
} as const

/** Grounds that may never be behind a removal: PMS Regulations 2015, schedule 2, paragraph 23. */
const GROUNDS = {
  breakdown: 'The relationship has irrevocably broken down',
  abuse: 'Abuse or threats',
  conduct: 'Repeated breach of the code of conduct, after a warning',
  violence: 'Violence, or fear for safety, reported to the police',
} as const

/** How a patient behaves towards the practice: a word, a warning with reasons, and at the end a request to the commissioner. */
export const conductKind: CaseKind = {
  name: 'conduct',
  prefix: 'CDT',
  path: '/cases/conduct',
  words: {
    one: 'conduct file',
    many: 'Conduct towards the practice',
    intro:
      'An informal word, a warning with its reasons, and only then, within 12 months, a request to the commissioner. Never because somebody complained, and never for what they are.',
    empty: 'Open a file from what somebody wrote or did, so that it comes with it.',
    open: 'Open a conduct file',
  },
  fields: [
    line('account', 'Name or account as seen', must),
    text('what', 'What was done', must),
    day('happenedOn', 'When', must),
    line('patient', 'Patient, as identified', {
      hint: 'Only by a recorded identification: see “Record who it is”',
    }),
    choice('identification', 'How the person was identified', {
      said: 'They said so themselves',
      correspondence: 'By what they wrote to us under the same name and account',
      witness: 'A member of staff saw it happen',
      police: 'By the police',
    }),
    text('identificationEvidence', 'What shows it'),
    line('identifiedBy', 'Who identified them'),
    yesNo('children', 'Do children live in the household?'),
    yesNo('vulnerable', 'Is the person vulnerable, or in need of adjustments?'),
    text('vulnerabilityNote', 'What that means for what we do'),
  ],
  openWith: ['account', 'what', 'happenedOn'],
  titleOf: (values) => values['account'] ?? 'Conduct',
  machine: {
    initial: 'logged',
    states: {
      logged: { label: 'Logged', tone: 'neutral' },
      'informal-word': { label: 'Informal word', tone: 'waiting' },
      'verbal-warning': { label: 'Warned by word', tone: 'warning' },
      'written-warning': { label: 'Warned in writing', tone: 'warning' },
      review: { label: 'Under review', tone: 'waiting' },
      'removal-requested': { label: 'Removal requested', tone: 'bad' },
      'violent-immediate': { label: 'Removed at once: violence', tone: 'bad' },
      removed: { label: 'Removed from the list', tone: 'neutral', ends: true },
      closed: { label: 'Closed', tone: 'neutral', ends: true },
    },
    moves: [
      {
        name: 'identify',
        label: 'Record who it is',
        from: ['logged', 'informal-word', 'verbal-warning', 'written-warning', 'review'],
        asks: [
          line('patient', 'Patient', must),
          choice('identification', 'How were they identified?', {
            said: 'They said so themselves',
            correspondence: 'By what they wrote to us under the same name and account',
            witness: 'A member of staff saw it happen',
            police: 'By the police',
          }, must), // prettier-ignore
          text('identificationEvidence', 'What shows it', must),
          line('identifiedBy', 'Who identified them', must),
        ],
      },
      {
        name: 'informal-word',
        label: 'Record an informal word',
        from: ['logged'],
        to: 'informal-word',
        guards: ['identified'],
        asks: [day('on', 'When', must), text('note', 'What was said', must)],
      },
      {
        name: 'verbal-warning',
        label: 'Record a warning by word',
        from: ['logged', 'informal-word'],
        to: 'verbal-warning',
        guards: ['identified', 'not-a-complaint'],
        asks: [day('on', 'When', must), text('reason', 'The reasons that were given', must)],
      },
      {
        name: 'written-warning',
        label: 'Record a written warning',
        from: ['logged', 'informal-word', 'verbal-warning'],
        to: 'written-warning',
        guards: ['identified', 'not-a-complaint', 'vulnerability-looked-at'],
        asks: [
          day('on', 'When it was given', must),
          text('reason', 'The reasons that were given', must),
          yesNo('riskTold', 'Does it say that they may be removed?', must),
        ],
      },
      {
        name: 'review',
        label: 'Review it',
        from: ['informal-word', 'verbal-warning', 'written-warning'],
        to: 'review',
        asks: [
          text('note', 'What has happened since', must),
          yesNo('children', 'Do children live in the household?', must),
          yesNo('vulnerable', 'Is the person vulnerable, or in need of adjustments?', must),
          text('vulnerabilityNote', 'What that means for what we do'),
        ],
      },
      {
        name: 'request-removal',
        label: 'Ask the commissioner to remove them',
        from: ['review'],
        to: 'removal-requested',
        guards: ['warned-or-excepted', 'two-partners', 'vulnerability-looked-at', 'complaint-answered', 'ground-allowed'], // prettier-ignore
        asks: [
          choice('ground', 'Ground', GROUNDS, must),
          text('reason', 'The specific reasons, as they are told', must),
          choice('exception', 'Why no warning was given, if none was', NO_WARNING),
          text('exceptionReason', 'What shows that'),
          line('partner1', 'First partner who approves', must),
          line('partner2', 'Second partner who approves', must),
          yesNo('protected', 'Does it relate to age, disability, race, religion, sex or another protected characteristic, or to social class?', must), // prettier-ignore
          yesNo('becauseOfComplaint', 'Is it because of a complaint?', must),
          text('complaintReason', 'Why it is not, where they have complained'),
          day('noticeOn', 'When the commissioner receives it', must),
        ],
      },
      {
        name: 'violent-immediate',
        label: 'Remove at once: violence reported to the police',
        from: ['logged', 'informal-word', 'verbal-warning', 'written-warning', 'review'],
        to: 'violent-immediate',
        guards: ['identified'],
        asks: [
          line('police', 'Police reference', must),
          day('policeOn', 'Reported to the police on', must),
          day('noticeOn', 'Commissioner told on', must),
          text('reason', 'What happened', must),
          yesNo('patientTold', 'Was the patient told?', must),
        ],
      },
      {
        name: 'effective',
        label: 'The removal took effect',
        from: ['removal-requested', 'violent-immediate'],
        to: 'removed',
        asks: [day('on', 'On', must)],
      },
      {
        name: 'withdrawn',
        label: 'The request was withdrawn',
        from: ['removal-requested'],
        to: 'review',
        asks: [text('reason', 'Why?', must)],
      },
      {
        name: 'close',
        label: 'Close',
        from: ['logged', 'informal-word', 'verbal-warning', 'written-warning', 'review'],
        to: 'closed',
        asks: [text('reason', 'Why?', must)],
      },
      {
        name: 'again',
        label: 'It happened again',
        from: ['closed'],
        to: 'logged',
        asks: [text('what', 'What was done', must), day('happenedOn', 'When', must)],
      },
      {
        name: 'reinstated',
        label: 'They are on the list again',
        from: ['removed'],
        to: 'closed',
        asks: [text('reason', 'Why?', must)],
      },
    ],
  },
  guards: {
    identified: ({ values }) =>
      (values['patient'] ?? '') === '' || (values['identificationEvidence'] ?? '') === ''
        ? 'First record who it is, and what shows it.'
        : undefined,
    'not-a-complaint': ({ beside }) =>
      beside['openComplaint'] === true
        ? 'They have an open complaint. Answer it first, so that nobody is warned because they complained.'
        : undefined,
    'vulnerability-looked-at': ({ values, given }) => {
      const said = (name: string) => given[name] ?? values[name] ?? ''
      if (said('children') === '' || said('vulnerable') === '') {
        return 'First say whether children live in the household and whether the person is vulnerable.'
      }
      return said('vulnerable') === 'yes' && said('vulnerabilityNote') === ''
        ? 'Say what their vulnerability means for what we do.'
        : undefined
    },
    'warned-or-excepted': (facts) => refuseUnwarned(facts),
    'two-partners': ({ given }) => {
      const [one = '', other = ''] = [given['partner1'], given['partner2']]
      if (given['partner1'] === undefined) return undefined
      return one.trim().toLowerCase() === other.trim().toLowerCase()
        ? 'Two different partners must approve.'
        : undefined
    },
    'complaint-answered': ({ given, beside }) => {
      if (given['becauseOfComplaint'] === 'yes') {
        return 'Nobody is removed because they complained (GMC). The breakdown of the relationship may be a ground, the complaint never is.'
      }
      const isUnexplained = given['becauseOfComplaint'] === 'no' && (given['complaintReason'] ?? '') === '' // prettier-ignore
      return beside['openComplaint'] === true && isUnexplained
        ? 'They have an open complaint. Say why this is not because of it.'
        : undefined
    },
    'ground-allowed': ({ given }) =>
      given['protected'] === 'yes'
        ? 'That may never be a ground for removal (PMS and GMS Regulations 2015).'
        : undefined,
  },
  dueOf: dueOfConduct,
  adviceOf: (facts) => [
    ...((facts.values['patient'] ?? '') === ''
      ? ['An account is not linked to a patient until a named person has recorded how they know.']
      : []),
    ...(facts.beside['openComplaint'] === true ? ['There is an open complaint beside this.'] : []),
    ...(facts.values['children'] === 'yes'
      ? [
          'Children live in the household. Tell the safeguarding lead. The family stays on the list.',
        ]
      : []),
  ],
  read: 'conduct:read',
  work: 'conduct:work',
}

/** Of the last 12 months, and it told of the risk: PMS Regulations 2015, schedule 2, paragraph 23(3). */
function hasLiveWarning(history: readonly PastMove[], now: Date): boolean {
  return history.some(({ move, values }) => {
    const on = parseDay(values['on'] ?? '')
    if (on === undefined) return false
    const told = move === 'verbal-warning' || (move === 'written-warning' && values['riskTold'] === 'yes') // prettier-ignore
    return told && on <= dayOf(now) && now < warningEnds(on)
  })
}

function warningEnds(on: ReturnType<typeof dayOf>): Date {
  return endOfDay(lastDayOf({ kind: 'months', count: 12, inclusive: true }, on, NONE))
}
/** Months need no holidays. */
const NONE: BankHolidays = { years: new Set(), days: new Set() }

function refuseUnwarned({ history, now, given }: Facts): string | undefined {
  if (hasLiveWarning(history, now)) return undefined
  // Before the form is filled in it can still name an exception.
  if (given['exception'] === undefined) return undefined
  if (given['exception'] !== '' && (given['exceptionReason'] ?? '') !== '') return undefined
  return 'They were not warned of removal, with reasons, in the last 12 months. Name the exception and what shows it.'
}

function dueOfConduct({ state, history }: Facts, holidays: BankHolidays) {
  const dayIn = (move: string, name: string) =>
    parseDay(history.findLast((past) => past.move === move)?.values[name] ?? '')
  const warned = dayIn('written-warning', 'on') ?? dayIn('verbal-warning', 'on')
  if ((state === 'written-warning' || state === 'verbal-warning') && warned !== undefined) {
    const source = 'PMS Regulations 2015, schedule 2, paragraph 23: 12 months'
    return [{ name: 'warning', label: 'The warning ends', at: warningEnds(warned), source }]
  }
  const notice = dayIn('request-removal', 'noticeOn')
  if (state === 'removal-requested' && notice !== undefined) {
    const at = deadlineOf({ kind: 'days', count: 7 }, startOfDay(notice), holidays)
    const source = 'PMS Regulations 2015, schedule 2, paragraph 23: on the 8th day, not while treated at intervals of less than 7 days' // prettier-ignore
    return [{ name: 'effective', label: 'The removal takes effect', at, source }]
  }
  const told = dayIn('violent-immediate', 'noticeOn')
  if (state === 'violent-immediate' && told !== undefined) {
    const at = deadlineOf({ kind: 'days', count: 7 }, startOfDay(told), holidays)
    const source = 'PMS Regulations 2015, schedule 2, paragraph 24'
    return [{ name: 'confirm', label: 'Confirm it in writing', at, source }]
  }
  return []
}
