/** Chance that repeats: the same seed gives the same run. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** Draws only when the answer is open, so that a thing switched off changes nothing else. */
  readonly isHit: (probability: number) => boolean
  /** A whole number from 0 to `bound - 1`. */
  readonly below: (bound: number) => number
}

/** The mulberry32 generator: 32 bits of state, plenty for choosing mishaps. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    isHit: (probability) => probability > 0 && (probability >= 1 || next() < probability),
    below: (bound) => Math.floor(next() * bound),
  }
}
