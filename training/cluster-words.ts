import { CLASSES } from '../src/detection/model/word-classes.ts'
import { createRandom } from './fit-weights.ts'
import { DIMENSIONS, type WordVectors } from './word-vectors.ts'

const ROUNDS = 10
const SEED = 20261128

/** The first centres are drawn from so many of the commonest words. */
const COMMONEST = 8000

/**
 * Sorts words into classes by the direction of their vectors (spherical k-means).
 * @returns one class a line, its words with spaces between
 */
export function clusterWords(vectors: WordVectors): string {
  const words = [...vectors.keys()]
  const points = [...vectors.values()].map(toUnitLength)
  const random = createRandom(SEED)
  let centres = Array.from(
    { length: CLASSES },
    () => points[Math.floor(random() * COMMONEST)] ?? new Float32Array(DIMENSIONS),
  )
  let classes = points.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    classes = points.map((point) => nearest(point, centres))
    centres = centres.map((centre, index) => {
      const members = points.filter((_, at) => classes[at] === index)
      return members.length === 0 ? centre : toUnitLength(sumOf(members))
    })
  }
  const lines = centres.map((_, index) => words.filter((_, at) => classes[at] === index).join(' '))
  return `${lines.join('\n')}\n`
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0
  let bestLikeness = -Infinity
  centres.forEach((centre, index) => {
    let likeness = 0
    for (let at = 0; at < DIMENSIONS; at++) likeness += (point[at] ?? 0) * (centre[at] ?? 0)
    if (likeness <= bestLikeness) return
    bestLikeness = likeness
    best = index
  })
  return best
}

function sumOf(points: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(DIMENSIONS)
  for (const point of points) {
    for (let at = 0; at < DIMENSIONS; at++) sum[at] = (sum[at] ?? 0) + (point[at] ?? 0)
  }
  return sum
}

function toUnitLength(point: Float32Array): Float32Array {
  const length = Math.sqrt(point.reduce((sum, value) => sum + value * value, 0))
  return point.map((value) => value / Math.max(length, 1e-9))
}
