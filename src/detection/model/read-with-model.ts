import type { FindingKind } from '../../guidance/finding-kinds.ts'
import type { Sighting, Span } from '../detector.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import type { KindCard, Model } from './model.ts'
import { modelReasons } from './model-reasons.ts'
import { createUnitScorer, type UnitScorer } from './score-units.ts'
import { splitUnits, type Unit } from './split-units.ts'

/** What the model says of one text. */
export interface ModelReading {
  readonly sightings: readonly Sighting[]
  /** Kinds that the rules may have found and the model is sure are not there. */
  readonly vetoed: ReadonlySet<FindingKind>
}

/**
 * Judges the text as a whole and sentence by sentence, and takes the worse: much that is harmless cannot
 * hide a little that is not.
 */
export function readWithModel(model: Model, prepared: PreparedText): ModelReading {
  const { kinds } = model.card
  const { words } = prepared
  const scorer = createUnitScorer(model, prepared)
  const best = createBest(kinds.length, { from: 0, to: words.length })
  best.see(scorer, { from: 0, to: words.length })
  for (const unit of splitUnits(words)) best.see(scorer, unit)
  const sightings: Sighting[] = []
  const vetoed = new Set<FindingKind>()
  kinds.forEach((card, kind) => {
    const score = probability(card, best.scores[kind] ?? -Infinity)
    if (score < card.veto) vetoed.add(card.kind)
    if (score < card.threshold) return
    const span = findSpan(words, best.units[kind] ?? { from: 0, to: words.length }, (clause) =>
      scorer.scoreOf(clause, kind),
    )
    const reason = modelReasons[card.kind] ?? ''
    sightings.push({ kind: card.kind, span, score: Math.round(score * 1000) / 1000, reason })
  })
  return { sightings, vetoed }
}

function createBest(width: number, whole: Unit) {
  const scores = new Float64Array(width).fill(-Infinity)
  const units = new Array<Unit>(width).fill(whole)
  const current = new Float64Array(width)
  return {
    scores,
    units,
    see: (scorer: UnitScorer, unit: Unit): void => {
      scorer.score(unit, current)
      for (let kind = 0; kind < width; kind++) {
        const score = current[kind] ?? -Infinity
        if (score <= (scores[kind] ?? -Infinity)) continue
        scores[kind] = score
        units[kind] = unit
      }
    },
  }
}

function probability({ slope, offset }: KindCard, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)))
}

/** Fewer words than this are too few to quote. */
const MIN_QUOTED = 3

/** The clause that says it most, else the whole unit; null where there are no words. */
function findSpan(
  words: readonly Word[],
  { from, to }: Unit,
  scoreOf: (clause: Unit) => number,
): Span | null {
  let best: Unit = { from, to }
  let bestScore = -Infinity
  let start = from
  for (let end = from + 1; end <= to; end++) {
    if (end < to && words[end]?.clause === words[start]?.clause) continue
    const clause = { from: start, to: end }
    start = end
    if (clause.to - clause.from < MIN_QUOTED) continue
    const score = scoreOf(clause)
    if (score <= bestScore) continue
    bestScore = score
    best = clause
  }
  const first = words[best.from]
  const last = words[best.to - 1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
