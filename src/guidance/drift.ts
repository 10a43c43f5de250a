/** How often people decided about a rule, and how often against it. */
export interface Overruled {
  readonly decided: number
  readonly overruled: number
}

/** Fewer decisions than this say nothing. */
const FEWEST = 8
/** So unlikely must it be by chance, at the rate of before, that it is an alarm: 1 in 100. */
const UNLIKELY = 0.01
/** The share of overruling before is never taken to be smaller: a rule that was always right may err once. */
const SMALLEST_RATE = 0.05

/**
 * People overrule a rule more often of late than they did before, by more than chance would explain: the exact
 * binomial tail, because a practice decides tens of things and not thousands.
 */
export function isDrifting(lately: Overruled, before: Overruled): boolean {
  if (lately.decided < FEWEST || before.decided < FEWEST) return false
  const rate = Math.max(SMALLEST_RATE, before.overruled / before.decided)
  return tail(lately.decided, lately.overruled, rate) < UNLIKELY
}

/** The chance of at least so many of `count`, each of which happens at this rate. */
function tail(count: number, atLeast: number, rate: number): number {
  if (atLeast === 0 || rate >= 1) return 1
  let chance = (1 - rate) ** count
  let below = chance
  for (let n = 1; n < atLeast; n++) {
    chance *= ((count - n + 1) / n) * (rate / (1 - rate))
    below += chance
  }
  return Math.max(0, 1 - below)
}
