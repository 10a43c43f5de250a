import type { FindingKind } from '../../guidance/finding-kinds.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { BUCKETS } from './hash-features.ts'
import type { WordClasses } from './word-classes.ts'

/** What is known of one kind beside its weights. */
export interface KindCard {
  readonly kind: FindingKind
  /** What one step of a weight, a signed byte, is worth. */
  readonly scale: number
  readonly bias: number
  /** Probability = 1 / (1 + exp(-(slope · score + offset))), fitted on texts left out of training. */
  readonly slope: number
  readonly offset: number
  /** The least probability at which the model finds this kind; above 1, it never does. */
  readonly threshold: number
  /** Below this probability the rules' finding of this kind falls; 0 where the rules always stand. */
  readonly veto: number
}

/** The part of the model's card by which it is read. */
export interface ModelCard {
  readonly version: string
  readonly buckets: number
  /** How much the features around the words weigh against those of the words. */
  readonly itemWeight: number
  readonly kinds: readonly KindCard[]
}

/** Weights and card that fit together. */
export interface Model {
  readonly card: ModelCard
  /** A row of one signed byte a kind for each bucket. */
  readonly weights: Int8Array
  readonly classes: WordClasses
}

/** Puts weights and card together; the error says in one line why they do not fit. */
export function createModel(
  card: ModelCard,
  weights: Int8Array,
  classes: WordClasses,
): Result<Model, string> {
  if (card.buckets !== BUCKETS) {
    return err(`the model has ${card.buckets} buckets, the program ${BUCKETS}`)
  }
  const expected = card.buckets * card.kinds.length
  if (weights.length !== expected) {
    return err(`the model's weights are ${weights.length} bytes long, not ${expected}`)
  }
  return ok({ card, weights, classes })
}
