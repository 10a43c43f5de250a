import { atTimeOn, dayOf, parseDay } from '../../base/local-day.ts'
import type { Facts } from '../../cases/rules/case-kind.ts'
import type { WantedClock } from '../../clocks/rules/wanted-clock.ts'
import { wasAcknowledged } from './complaint-guards.ts'

const NOON_MS = 12 * 3600_000
const NO_LONGER_CONSIDERED = ['resolved-early', 'out-of-time', 'excluded', 'withdrawn']
const LOOKED_INTO = [
  ...['acknowledged', 'investigating', 'draft-response', 'clinical-review'],
  ...['for-signature', 'signed'],
]

/** The clocks that run in a complaint as it stands. */
export function clocksOfComplaint(facts: Facts): readonly WantedClock[] {
  if (NO_LONGER_CONSIDERED.includes(facts.state)) return []
  return [
    ...clocksOfTaking(facts),
    ...(isOpen(facts) ? clocksOfAnswering(facts) : []),
    ...clocksOfLearning(facts),
  ]
}

const isOpen = ({ state }: Facts) => !['responded', 'closed', 'ombudsman'].includes(state)

const lastOf = ({ history }: Facts, ...names: readonly string[]) =>
  history.findLast(({ move }) => names.includes(move))

/** Days count, not hours: noon of the day of receipt stands for it. */
function receiptOf({ values, openedAt }: Facts): Date {
  return atTimeOn(parseDay(values['received'] ?? '') ?? dayOf(openedAt), NOON_MS)
}

function clocksOfTaking(facts: Facts): readonly WantedClock[] {
  const startedAt = receiptOf(facts)
  const isEarly = facts.state === 'received' && facts.values['oral'] === 'yes'
  return [
    ...(wasAcknowledged(facts) ? [] : [{ type: 'complaint-acknowledgement', startedAt } as const]),
    ...(isEarly ? [{ type: 'complaint-early-resolution', startedAt } as const] : []),
  ]
}

function clocksOfAnswering(facts: Facts): readonly WantedClock[] {
  const promised = parseDay(facts.values['response-day'] ?? '')
  const planned = lastOf(facts, 'acknowledge', 'acknowledge-first', 'reopen')
  const told = lastOf(
    facts,
    ...['acknowledge', 'acknowledge-first', 'update', 'explain-delay', 'reopen'],
  )
  const clocks: WantedClock[] = []
  // What was answered once and is opened again has only the day that was agreed.
  if (lastOf(facts, 'respond') === undefined) {
    clocks.push({ type: 'complaint-six-months', startedAt: receiptOf(facts) })
  }
  if (promised !== undefined && planned !== undefined) {
    clocks.push({ type: 'complaint-response', startedAt: planned.at, givenDay: promised })
  }
  if (LOOKED_INTO.includes(facts.state) && told !== undefined) {
    clocks.push({ type: 'complaint-update', part: told.at.toISOString(), startedAt: told.at })
  }
  return clocks
}

function clocksOfLearning(facts: Facts): readonly WantedClock[] {
  const givenDay = parseDay(facts.values['actions-due'] ?? '')
  const closed = lastOf(facts, 'close', 'ombudsman-decided')
  if (facts.state !== 'closed' || givenDay === undefined || closed === undefined) return []
  return [{ type: 'action-plan', startedAt: closed.at, givenDay }]
}
