import type { FindingKind } from '../src/guidance/finding-kinds.ts'
import {
  chooseThresholds,
  costOf,
  isFoundBy,
  type Outcome,
  type Thresholds,
} from './choose-thresholds.ts'

/** One text: what is in it, what the rules find and what the model thinks of each kind. */
interface Judged {
  readonly shown: ReadonlySet<FindingKind>
  readonly ruled: ReadonlySet<FindingKind>
  readonly probabilities: readonly number[]
}

/** The least share of clean texts that must be left alone. */
const LEFT_ALONE = 0.92

/** What alarms in clean texts cost is raised until enough are left alone. */
const alarmCosts = [0, 1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 20, 24, 32]

/** Chooses the thresholds of all kinds together: the cheapest that leave enough clean texts alone. */
export function chooseAll(
  kinds: readonly FindingKind[],
  judged: readonly Judged[],
): readonly Thresholds[] {
  const byKind = kinds.map((kind, index) => outcomesOf(judged, kind, index))
  const clean = judged.filter(({ shown }) => shown.size === 0)
  const tries = alarmCosts.map((alarmCost) =>
    kinds.map((kind, index) =>
      chooseThresholds(byKind[index] ?? [], costOf(kind), alarmCost * costOf(kind).alarms),
    ),
  )
  const isEnough = (thresholds: readonly Thresholds[]) =>
    shareLeftAlone(kinds, clean, thresholds) >= LEFT_ALONE
  return tries.find(isEnough) ?? tries.at(-1) ?? []
}

function outcomesOf(
  judged: readonly Judged[],
  kind: FindingKind,
  index: number,
): readonly Outcome[] {
  return judged.map(({ shown, ruled, probabilities }) => ({
    isThere: shown.has(kind),
    isRule: ruled.has(kind),
    probability: probabilities[index] ?? 0,
    isClean: shown.size === 0,
  }))
}

function shareLeftAlone(
  kinds: readonly FindingKind[],
  clean: readonly Judged[],
  thresholds: readonly Thresholds[],
): number {
  const untouched = clean.filter(({ ruled, probabilities }) =>
    kinds.every((kind, index) => {
      const isFound = isFoundBy(thresholds[index] ?? { threshold: 2, veto: 0 })
      return !isFound({ isRule: ruled.has(kind), probability: probabilities[index] ?? 0 })
    }),
  )
  return untouched.length / clean.length
}
