/** How often a thing was rightly found, wrongly found and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Precision, recall and F1 of one thing, each 0 to 1. */
export interface Score {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** How often it is in the data. */
  readonly support: number
}

/** What an evaluation says: a line for each thing, and single figures by name. */
export interface Evaluation {
  readonly scores: readonly Score[]
  readonly figures: Readonly<Record<string, number>>
}

/** Tallies by name, made as they are needed. */
export function createTallies() {
  const tallies = new Map<string, Tally>()
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 }
    tallies.set(name, tally)
    return tally
  }
  return {
    tallyOf,
    /** Compares what was found in one text with what is in it. */
    addSets: (found: ReadonlySet<string>, expected: ReadonlySet<string>): void => {
      for (const name of found) tallyOf(name)[expected.has(name) ? 'right' : 'wrong']++
      for (const name of expected) if (!found.has(name)) tallyOf(name).missed++
    },
    scores: (): readonly Score[] =>
      [...tallies].map(([name, tally]) => scoreOf(name, tally)).sort(byName),
    micro: (): Score => scoreOf('all', sumOf([...tallies.values()])),
  }
}

function byName(a: Score, b: Score): number {
  return a.name.localeCompare(b.name)
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  )
}

function scoreOf(name: string, { right, wrong, missed }: Tally): Score {
  const precision = share(right, right + wrong)
  const recall = share(right, right + missed)
  const f1 = share(2 * right, 2 * right + wrong + missed)
  return { name, precision, recall, f1, support: right + missed }
}

/** A share of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** The mean F1 of what the data holds. */
export function macroF1(scores: readonly Score[]): number {
  const held = scores.filter(({ support }) => support > 0)
  return share(
    held.reduce((sum, { f1 }) => sum + f1, 0),
    held.length,
  )
}

/** Cohen's kappa of pairs of answers: 1 full agreement, 0 no better than chance. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const answers = new Set(pairs.flat())
  const agreed = share(pairs.filter(([a, b]) => a === b).length, pairs.length)
  const byChance = [...answers].reduce((sum, answer) => {
    const first = share(pairs.filter(([a]) => a === answer).length, pairs.length)
    const second = share(pairs.filter(([, b]) => b === answer).length, pairs.length)
    return sum + first * second
  }, 0)
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance)
}
