import { err, ok, type Result } from '../../base/result.ts'
import { type AnswerCounts, type ModeCounts, totalOf } from './counts.ts'
import { type Month, monthOf } from './month.ts'

/** Where the return of a month stands. */
export const RETURN_STATES = [
  'open',
  'collecting-late',
  'prepared',
  'checked',
  'submitted',
  'published',
] as const
export type ReturnState = (typeof RETURN_STATES)[number]

export type ReturnEvent =
  'month-ends' | 'prepare' | 'reopen' | 'check' | 'submit' | 'publish' | 'note'

/** Nothing but publishing and notes follows submission: CQRS takes no correction either. */
const TRANSITIONS: Readonly<
  Record<ReturnState, Readonly<Partial<Record<ReturnEvent, ReturnState>>>>
> = {
  open: { 'month-ends': 'collecting-late' },
  'collecting-late': { prepare: 'prepared' },
  prepared: { reopen: 'open', check: 'checked' },
  checked: { submit: 'submitted' },
  submitted: { publish: 'published', note: 'submitted' },
  published: { note: 'published' },
}

/** The state that follows; undefined where the event is not allowed. */
export function nextState(state: ReturnState, event: ReturnEvent): ReturnState | undefined {
  return TRANSITIONS[state][event]
}

/** A stored state as it is on a day: what is open collects late once its month has ended. */
export function stateOn(stored: ReturnState, month: Month, today: string): ReturnState {
  return stored === 'open' && month < monthOf(today)
    ? (nextState(stored, 'month-ends') ?? stored)
    : stored
}

/** Nothing is added to a month whose figures somebody has prepared. */
export function takesResponses(stored: ReturnState): boolean {
  return stored === 'open' || stored === 'collecting-late'
}

export interface Figures {
  readonly answers: AnswerCounts
  readonly modes: ModeCounts
}

/** The answers and the ways of collection must add up to the same. A month without any is a nil return. */
export function checkBalance({ answers, modes }: Figures): Result<number, string> {
  const counts = [...Object.values(answers), ...Object.values(modes)]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    return err('Each number must be 0 or more, without a decimal point')
  }
  const [byAnswer, byMode] = [totalOf(answers), totalOf(modes)]
  if (byAnswer !== byMode) {
    return err(
      `The answers add up to ${byAnswer} and the ways of collection to ${byMode}. They must be the same`,
    )
  }
  return ok(byAnswer)
}

export interface Step {
  readonly event: ReturnEvent
  readonly personId: string
  /** Who prepared the figures. */
  readonly preparedBy: string | undefined
}

export type StepRefusal = 'not-now' | 'same-person'

/** Whether somebody may take the next step: who prepared the figures never checks them. */
export function allowStep(
  state: ReturnState,
  { event, personId, preparedBy }: Step,
): Result<ReturnState, StepRefusal> {
  const next = nextState(state, event)
  if (next === undefined) return err('not-now')
  if (event === 'check' && personId === preparedBy) return err('same-person')
  return ok(next)
}

/** Where a slip counts: in the month it was filled in, or late in the first month that still takes any. */
export function monthForSlip(
  collected: Month,
  current: Month,
  isOpen: (month: Month) => boolean,
): { readonly month: Month; readonly isLate: boolean } {
  if (isOpen(collected)) return { month: collected, isLate: false }
  return { month: current, isLate: true }
}
