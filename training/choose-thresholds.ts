import type { FindingKind } from '../src/guidance/finding-kinds.ts'

/** One text as the rules and the model see one kind in it. */
export interface Outcome {
  readonly isThere: boolean
  readonly isRule: boolean
  /** Calibrated, by weights that never saw the text. */
  readonly probability: number
  /** Nothing of any kind is in the text. */
  readonly isClean: boolean
}

/** Where the model finds a kind, and below what it takes the rules' word back. */
export interface Thresholds {
  readonly threshold: number
  readonly veto: number
}

/** What an error costs: how much recall counts against precision, whether the rules' finding may fall, and why. */
export interface Cost {
  readonly beta: number
  readonly mayVeto: boolean
  /** How much an alarm in a clean text costs, against one of another kind. */
  readonly alarms: number
  readonly reason: string
}

const danger = {
  beta: 2,
  mayVeto: false,
  alarms: 0.15,
  reason: 'A missed danger is worst: recall counts twice as much, and the rules always stand.',
}
const fair = {
  beta: 0.8,
  mayVeto: true,
  alarms: 1,
  reason: 'Hiding honest criticism is worse than leaving a rude word: precision counts more.',
}
const shape = {
  beta: 0.7,
  mayVeto: false,
  alarms: 1,
  reason: 'The rules know its shape: they always stand, and the model must be sure.',
}
const look = {
  beta: 1,
  mayVeto: true,
  alarms: 0.4,
  reason: 'Nothing is hidden for it: both errors cost alike, and an alarm costs one look.',
}
const usual = { beta: 1, mayVeto: true, alarms: 1, reason: 'Both errors cost alike.' }

const costs: Partial<Readonly<Record<FindingKind, Cost>>> = {
  crisis: danger,
  emergency: danger,
  threat: danger,
  harassment: fair,
  hate: { ...fair, mayVeto: false },
  defamation: fair,
  complaint: look,
  review: look,
  'clinical-request': look,
  'rights-request': look,
  obscenity: shape,
  'own-identity': shape,
  'staff-identity': shape,
  'patient-identity': { ...usual, mayVeto: false },
}

export function costOf(kind: FindingKind): Cost {
  return costs[kind] ?? usual
}

/** How often a kind was rightly found, wrongly found and missed, and wrongly found in a clean text. */
export interface Count {
  right: number
  wrong: number
  missed: number
  wrongInClean: number
}

export function count(outcomes: readonly Outcome[], isFound: (outcome: Outcome) => boolean): Count {
  const counted = { right: 0, wrong: 0, missed: 0, wrongInClean: 0 }
  for (const outcome of outcomes) {
    const found = isFound(outcome)
    if (found && outcome.isThere) counted.right++
    else if (found) counted.wrong++
    else if (outcome.isThere) counted.missed++
    if (found && outcome.isClean) counted.wrongInClean++
  }
  return counted
}

type Signs = Pick<Outcome, 'isRule' | 'probability'>

export function isFoundBy({ threshold, veto }: Thresholds): (signs: Signs) => boolean {
  return ({ isRule, probability }) => probability >= threshold || (isRule && probability >= veto)
}

/** Never: no probability is above 1. */
const NEVER = 2

const vetoes = [0, 0.005, 0.01, 0.02, 0.04, 0.06, 0.1, 0.15, 0.2, 0.3]

/**
 * Tries rules alone, model alone and all between: the best F-beta, less what alarms in clean texts cost.
 * @param alarmCost what it costs when every clean text were touched
 */
export function chooseThresholds(
  outcomes: readonly Outcome[],
  { beta, mayVeto }: Cost,
  alarmCost: number,
): Thresholds {
  const clean = Math.max(1, outcomes.filter(({ isClean }) => isClean).length)
  const candidates = [NEVER, ...Array.from({ length: 48 }, (_, index) => (index + 1) / 50)]
  let best: Thresholds = { threshold: NEVER, veto: 0 }
  let bestWorth = -Infinity
  for (const threshold of candidates) {
    for (const veto of mayVeto ? vetoes.filter((value) => value <= threshold) : [0]) {
      const counted = count(outcomes, isFoundBy({ threshold, veto }))
      const worth = fBeta(counted, beta) - (alarmCost * counted.wrongInClean) / clean
      if (worth <= bestWorth) continue
      bestWorth = worth
      best = { threshold, veto }
    }
  }
  return best
}

export function fBeta({ right, wrong, missed }: Count, beta: number): number {
  const square = beta * beta
  const whole = (1 + square) * right + square * missed + wrong
  return whole === 0 ? 0 : ((1 + square) * right) / whole
}
