/** A score becomes the probability 1 / (1 + exp(-(slope · score + offset))). */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

const ROUNDS = 50

/** Platt scaling: a logistic regression on the scores of texts left out of training, by Newton's method. */
export function calibrate(scores: readonly number[], isShown: readonly boolean[]): Calibration {
  const shown = isShown.filter(Boolean).length
  // Targets a little inside 0 and 1, as Platt has them, so that few texts do not make it too sure.
  const high = (shown + 1) / (shown + 2)
  const low = 1 / (scores.length - shown + 2)
  let slope = 1
  let offset = 0
  for (let round = 0; round < ROUNDS; round++) {
    const sums = { ss: 1e-9, so: 0, oo: 1e-9, gs: 0, go: 0 }
    scores.forEach((score, index) => {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const error = p - (isShown[index] === true ? high : low)
      const weight = Math.max(1e-9, p * (1 - p))
      sums.ss += weight * score * score
      sums.so += weight * score
      sums.oo += weight
      sums.gs += error * score
      sums.go += error
    })
    const determinant = sums.ss * sums.oo - sums.so * sums.so
    slope -= (sums.oo * sums.gs - sums.so * sums.go) / determinant
    offset -= (sums.ss * sums.go - sums.so * sums.gs) / determinant
  }
  return { slope, offset }
}

export function probabilityOf({ slope, offset }: Calibration, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)))
}
