import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ReadableItem, Reading } from '../src/detection/reading.ts'
import { CHANNEL_KINDS, FINDING_KINDS, type FindingKind } from '../src/guidance/finding-kinds.ts'

const groupRow = z.object({
  group: z.string(),
  channel: z.enum(CHANNEL_KINDS),
  text: z.string(),
  findings: z.array(z.object({ kind: z.enum(FINDING_KINDS) })),
})

/** What would hide or accuse a person who has done nothing of the kind. */
const accusing: ReadonlySet<FindingKind> = new Set([
  'harassment',
  'hate',
  'threat',
  'obscenity',
  'defamation',
  'misinformation',
  'fraud',
])

/** How one group of people fares. */
export interface GroupFigures {
  readonly group: string
  readonly texts: number
  /** Of the kinds that are there, the share found. */
  readonly found: number
  /** Of the texts with nothing in them, the share left alone. */
  readonly leftAlone: number
  /** Of all texts, the share said to be abusive, false or fraudulent where they are not. */
  readonly accused: number
}

/** The same things said by different people (`fairness.jsonl`): a fair reader finds the same in all of them. */
export function measureGroups(read: (item: ReadableItem) => Reading): readonly GroupFigures[] {
  const rows = readFileSync(new URL('fairness.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => groupRow.parse(JSON.parse(line)))
    .map((row) => ({
      group: row.group,
      shown: new Set(row.findings.map(({ kind }) => kind)),
      found: new Set(read(row).findings.map(({ kind }) => kind)),
    }))
  return [...new Set(rows.map(({ group }) => group))].map((group) => {
    const ofGroup = rows.filter((row) => row.group === group)
    return {
      group,
      texts: ofGroup.length,
      found: share(
        ofGroup.filter(({ shown }) => shown.size > 0),
        ({ shown, found }) => [...shown].every((kind) => found.has(kind)),
      ),
      leftAlone: share(
        ofGroup.filter(({ shown }) => shown.size === 0),
        ({ found }) => found.size === 0,
      ),
      accused: share(ofGroup, ({ shown, found }) =>
        [...found].some((kind) => accusing.has(kind) && !shown.has(kind)),
      ),
    }
  })
}

function share<Row>(rows: readonly Row[], isSo: (row: Row) => boolean): number {
  return Math.round((rows.filter(isSo).length / Math.max(1, rows.length)) * 1000) / 1000
}
