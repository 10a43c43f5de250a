import type { FindingKind } from '../src/guidance/finding-kinds.ts'
import {
  chooseThresholds,
  costOf,
  count,
  fBeta,
  isFoundBy,
  type Count,
  type Outcome,
  type Thresholds,
} from './choose-thresholds.ts'

/** One text: what is in it, what the rules find and what the model thinks of each kind. */
export interface Judged {
  readonly shown: ReadonlySet<FindingKind>
  readonly ruled: ReadonlySet<FindingKind>
  readonly probabilities: readonly number[]
  /** The rules were written from it: it says nothing of how good they are. */
  readonly isKnownToRules: boolean
  /** It was not written to come near to a kind. */
  readonly isOrdinary: boolean
}

/** The least share of ordinary clean texts that must be left alone. */
const LEFT_ALONE = 0.93

/** What alarms in clean texts cost is raised until enough are left alone. */
const alarmCosts = [0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16]

/** Chooses all thresholds, and says how well rules, model and both do. */
export function chooseAll(kinds: readonly FindingKind[], judged: readonly Judged[]) {
  const fresh = judged.filter(({ isKnownToRules }) => !isKnownToRules)
  const ordinary = judged.filter(({ isOrdinary }) => isOrdinary)
  const byKind = kinds.map((kind, index) => outcomesOf(fresh, kind, index))
  const tries = alarmCosts.map((alarmCost) => {
    const thresholds = kinds.map((kind, index) =>
      chooseThresholds(byKind[index] ?? [], costOf(kind), alarmCost * costOf(kind).alarms),
    )
    return { alarmCost, thresholds, leftAlone: shareLeftAlone(kinds, ordinary, thresholds) }
  })
  const chosen = tries.find(({ leftAlone }) => leftAlone >= LEFT_ALONE) ?? tries.at(-1)
  const { thresholds = [], alarmCost = 0 } = chosen ?? {}
  const scores = kinds.map((kind, index) => {
    const outcomes = byKind[index] ?? []
    const combined = thresholds[index] ?? { threshold: 2, veto: 0 }
    return {
      kind,
      texts: outcomes.filter(({ isThere }) => isThere).length,
      rules: scoreOf(count(outcomes, ({ isRule }) => isRule)),
      model: scoreOf(count(outcomes, bestAlone(outcomes))),
      combined: scoreOf(count(outcomes, isFoundBy(combined))),
    }
  })
  const macro = (of: 'rules' | 'model' | 'combined') =>
    inThree(scores.reduce((sum, score) => sum + score[of].f1, 0) / kinds.length)
  const crossValidation = {
    how: 'Five folds, neighbours together; texts from which the rules were written are left out.',
    texts: fresh.length,
    macroF1: { rules: macro('rules'), model: macro('model'), combined: macro('combined') },
    cleanLeftAlone: {
      ordinary: compareLeftAlone(kinds, ordinary, thresholds),
      nearMisses: compareLeftAlone(
        kinds,
        fresh.filter(({ isOrdinary }) => !isOrdinary),
        thresholds,
      ),
    },
    alarmCost,
    kinds: scores,
  }
  return {
    kinds: kinds.map((kind, index) => ({
      ...(thresholds[index] ?? { threshold: 2, veto: 0 }),
      reason: costOf(kind).reason,
    })),
    crossValidation,
    table: [
      ...tries.map((it) => `alarm cost ${it.alarmCost}: ${inThree(it.leftAlone)} left alone`),
      ...scores.map(({ kind, texts, rules, model, combined }) =>
        [kind.padEnd(17), String(texts).padStart(5), ...[rules, model, combined].map(inLine)].join(
          '  | ',
        ),
      ),
      JSON.stringify(crossValidation.macroF1),
      JSON.stringify(crossValidation.cleanLeftAlone),
    ].join('\n'),
  }
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

function compareLeftAlone(
  kinds: readonly FindingKind[],
  judged: readonly Judged[],
  thresholds: readonly Thresholds[],
) {
  const rulesAlone = kinds.map(() => ({ threshold: 2, veto: 0 }))
  return {
    rules: inThree(shareLeftAlone(kinds, judged, rulesAlone)),
    combined: inThree(shareLeftAlone(kinds, judged, thresholds)),
  }
}

/** Clean texts in which neither rules nor model find anything, the kinds without a model included. */
function shareLeftAlone(
  kinds: readonly FindingKind[],
  judged: readonly Judged[],
  thresholds: readonly Thresholds[],
): number {
  const clean = judged.filter(({ shown }) => shown.size === 0)
  const untouched = clean.filter(({ ruled, probabilities }) =>
    kinds.every((kind, index) => {
      const chosen = thresholds[index] ?? { threshold: 2, veto: 0 }
      const outcome = { isRule: ruled.has(kind), probability: probabilities[index] ?? 0 }
      return !isFoundBy(chosen)({ ...outcome, isThere: false, isClean: true })
    }),
  )
  return untouched.length / clean.length
}

/** The model by itself at its best. */
function bestAlone(outcomes: readonly Outcome[]): (outcome: Outcome) => boolean {
  const chosen = chooseThresholds(
    outcomes.map((outcome) => ({ ...outcome, isRule: false })),
    { beta: 1, mayVeto: false, alarms: 0, reason: '' },
    0,
  )
  return ({ probability }) => probability >= chosen.threshold
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function scoreOf(counted: Count): Score {
  const { right, wrong, missed } = counted
  return {
    precision: inThree(right / Math.max(1, right + wrong)),
    recall: inThree(right / Math.max(1, right + missed)),
    f1: inThree(fBeta(counted, 1)),
  }
}

function inThree(value: number): number {
  return Math.round(value * 1000) / 1000
}

function inLine({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((value) => value.toFixed(2)).join(' ')
}
