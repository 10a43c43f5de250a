import { dayOf, type LocalDay, parseDay } from '../base/local-day.ts'
import { findCaseEvents } from '../cases/store/events.ts'
import { type CaseFile, findAllCases } from '../cases/store/files.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { CountedComplaint } from './rules/ko41b.ts'

/** A complaint as reports tell it: nobody's name, no reference, only what was complained of and came of it. */
export interface ReportedComplaint extends CountedComplaint {
  readonly state: string
  readonly respondedOn: LocalDay | undefined
  /** Whether the answer went out by the day that was agreed; undefined while there is none. */
  readonly inTime: boolean | undefined
  readonly toOmbudsman: boolean
  readonly learning: string
  readonly actions: string
}

/** Not under the Regulations, or never considered: these are no complaints of the yearly return. */
const NOT_COUNTED = ['resolved-early', 'out-of-time', 'excluded']
const OUTCOMES = ['upheld', 'partially-upheld', 'not-upheld'] as const

/** Every complaint that counts, for the yearly return and the reports. */
export async function findReportedComplaints(
  tx: PracticeTransaction,
): Promise<readonly ReportedComplaint[]> {
  const files = await findAllCases(tx, 'complaint')
  const counted = files.filter(({ state }) => !NOT_COUNTED.includes(state))
  return Promise.all(counted.map((file) => toReported(tx, file)))
}

async function toReported(tx: PracticeTransaction, file: CaseFile): Promise<ReportedComplaint> {
  const events = await findCaseEvents(tx, file.caseId)
  const dayOfMove = (...moves: readonly string[]) => {
    const made = events.find(({ move }) => moves.includes(move))
    return made && dayOf(made.at)
  }
  const { values, state } = file
  const of = (name: string) => values[name] ?? ''
  const respondedOn = dayOfMove('respond')
  const promised = parseDay(of('response-day'))
  return {
    receivedOn: parseDay(of('received')) ?? dayOf(file.openedAt),
    resolvedOn: dayOfMove('close', 'withdraw'),
    outcome: OUTCOMES.find((outcome) => outcome === of('outcome')),
    ageBand: of('age-band'),
    status: of('status'),
    subjects: listOf(of('subjects')),
    staffGroups: listOf(of('staff-groups')),
    state,
    respondedOn,
    inTime:
      respondedOn === undefined || promised === undefined ? undefined : respondedOn <= promised,
    toOmbudsman: dayOfMove('to-ombudsman') !== undefined,
    learning: of('learning'),
    actions: of('actions'),
  }
}

const listOf = (text: string) => text.split('\n').filter((one) => one !== '')
