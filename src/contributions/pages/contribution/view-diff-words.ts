/** A piece of two texts laid over each other. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Above this many comparisons the middle is shown as replaced: a page must not wait for it. */
const MOST_COMPARISONS = 1_000_000

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

function countCommonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index])
  return differs < 0 ? a.length : differs
}

/** `lengths[i][j]`: how many words `a` from i and `b` from j have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i]
    if (row === undefined) continue
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return lengths
}

/** The places of the words that both keep, in order. */
function matchedPlaces(a: readonly string[], b: readonly string[]): readonly [number, number][] {
  const lengths = commonLengths(a, b)
  const places: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) places.push([i++, j++])
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return places
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const places = a.length * b.length > MOST_COMPARISONS ? [] : matchedPlaces(a, b)
  let [nextA, nextB] = [0, 0]
  return [...places, [a.length, b.length] as const].flatMap(([i, j]): DiffPiece[] => {
    const removed = a.slice(nextA, i).join('')
    const added = b.slice(nextB, j).join('')
    nextA = i + 1
    nextB = j + 1
    return [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: a[i] ?? '' },
    ]
  })
}

function joinNeighbours(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    if (last?.kind !== piece.kind) joined.push(piece)
    else joined[joined.length - 1] = { kind: piece.kind, text: last.text + piece.text }
  }
  return joined
}

/** What an edit took away and added, word by word. */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const start = countCommonStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const end = countCommonStart(restA.toReversed(), restB.toReversed())
  return joinNeighbours([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...diffMiddle(restA.slice(0, restA.length - end), restB.slice(0, restB.length - end)),
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ])
}
