import type { LocalDay } from '../../base/local-day.ts'
import { AGE_BANDS, COMPLAINANT_STATUS, STAFF_GROUPS, SUBJECTS } from './categories.ts'

/** What the return needs to know of one complaint. */
export interface CountedComplaint {
  readonly receivedOn: LocalDay
  /** When it was first closed; what is opened again later is not counted twice. */
  readonly resolvedOn: LocalDay | undefined
  /** Undefined where it was withdrawn and nothing was found. */
  readonly outcome: 'upheld' | 'partially-upheld' | 'not-upheld' | undefined
  readonly ageBand: string
  readonly status: string
  readonly subjects: readonly string[]
  readonly staffGroups: readonly string[]
}

type Boxes = Readonly<Record<string, string>>
export type Counts = Readonly<Record<string, number>>

export interface Ko41b {
  /** 2026 is the year from 1 April 2026 to 31 March 2027. */
  readonly year: number
  readonly broughtForward: number
  readonly received: number
  readonly upheld: number
  readonly partiallyUpheld: number
  readonly notUpheld: number
  readonly resolved: number
  readonly carriedForward: number
  readonly age: Counts
  readonly status: Counts
  readonly subject: Counts
  readonly staffGroup: Counts
}

/** The collection year that a day belongs to, by the year it begins in. */
export function collectionYear(day: LocalDay): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= '04-01' ? year : year - 1
}

/**
 * Counts the return of a year. It always balances: what was resolved was open when the year began or came
 * within it. A complaint that was withdrawn counts as not upheld, so that it does not stay open for ever.
 */
export function countKo41b(year: number, complaints: readonly CountedComplaint[]): Ko41b {
  const cameBefore = complaints.filter(({ receivedOn }) => collectionYear(receivedOn) < year)
  const cameIn = complaints.filter(({ receivedOn }) => collectionYear(receivedOn) === year)
  const wasOpen = cameBefore.filter(
    ({ resolvedOn }) => resolvedOn === undefined || collectionYear(resolvedOn) >= year,
  )
  const resolved = [...wasOpen, ...cameIn].filter(
    ({ resolvedOn }) => resolvedOn !== undefined && collectionYear(resolvedOn) === year,
  )
  const withOutcome = (outcome: CountedComplaint['outcome']) =>
    resolved.filter((one) => (one.outcome ?? 'not-upheld') === outcome).length
  return {
    year,
    broughtForward: wasOpen.length,
    received: cameIn.length,
    upheld: withOutcome('upheld'),
    partiallyUpheld: withOutcome('partially-upheld'),
    notUpheld: withOutcome('not-upheld'),
    resolved: resolved.length,
    carriedForward: wasOpen.length + cameIn.length - resolved.length,
    age: countBy(AGE_BANDS, cameIn, ({ ageBand }) => [orLast(AGE_BANDS, ageBand)]),
    status: countBy(COMPLAINANT_STATUS, cameIn, ({ status }) => [
      orLast(COMPLAINANT_STATUS, status),
    ]),
    subject: countBy(SUBJECTS, cameIn, ({ subjects }) => orOther(subjects)),
    staffGroup: countBy(STAFF_GROUPS, cameIn, ({ staffGroups }) => orOther(staffGroups)),
  }
}

/** What is not known yet counts in the box for it, which stands last. */
const orLast = (boxes: Boxes, value: string) =>
  value in boxes ? value : (Object.keys(boxes).at(-1) ?? '')
const orOther = (values: readonly string[]) => (values.length === 0 ? ['other'] : values)

function countBy(
  boxes: Boxes,
  complaints: readonly CountedComplaint[],
  valuesOf: (complaint: CountedComplaint) => readonly string[],
): Counts {
  const values = complaints.flatMap((one) => [...new Set(valuesOf(one))])
  return Object.fromEntries(
    Object.keys(boxes).map((box) => [box, values.filter((one) => one === box).length]),
  )
}

/** What keeps a return from being accepted; nothing when it balances. */
export function checkKo41b(figures: Ko41b): readonly string[] {
  const { broughtForward, received, resolved, carriedForward } = figures
  const outcomes = figures.upheld + figures.partiallyUpheld + figures.notUpheld
  const problems: string[] = []
  const demand = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem)
  }
  const all = [broughtForward, received, resolved, carriedForward, outcomes]
  const boxes = [figures.age, figures.status, figures.subject, figures.staffGroup]
  const numbers = [...all, ...boxes.flatMap((counts) => Object.values(counts))]
  demand(
    numbers.every((one) => Number.isInteger(one) && one >= 0),
    'Every box needs a whole number, 0 or more',
  )
  demand(resolved === outcomes, `${resolved} resolved, but ${outcomes} with an outcome`)
  demand(
    carriedForward === broughtForward + received - resolved,
    'Carried forward must be brought forward and new, less resolved',
  )
  demand(
    resolved <= broughtForward + received,
    `${resolved} resolved of ${broughtForward + received}: more than there were`,
  )
  for (const [name, counts] of [
    ['age of patient', figures.age],
    ['status of complainant', figures.status],
  ] as const) {
    const sum = sumOf(counts)
    demand(sum === received, `The ${name} boxes come to ${sum}, but ${received} complaints are new`)
  }
  for (const [name, counts] of [
    ['subject', figures.subject],
    ['staff group', figures.staffGroup],
  ] as const) {
    const sum = sumOf(counts)
    demand(
      sum >= received,
      `The ${name} boxes come to ${sum}, fewer than the ${received} new complaints`,
    )
  }
  return problems
}

const sumOf = (counts: Counts) => Object.values(counts).reduce((sum, one) => sum + one, 0)
