import type { Finding, ReadableItem, Reading } from '../../src/detection/reading.ts'
import { FINDING_KINDS } from '../../src/guidance/finding-kinds.ts'
import { firstEdition } from '../../src/guidance/first-edition.ts'

/**
 * Stands in for detection: finds `#kind` for every kind of finding, in the words with its place, and in
 * the post without one. `#unreadable` makes a detector fail.
 */
export function readMarks({ text, context = '' }: ReadableItem): Reading {
  const findings = FINDING_KINDS.flatMap((kind): readonly Finding[] => {
    const mark = `#${kind}`
    const start = text.indexOf(mark)
    const found = {
      ...{ kind, clause: firstEdition.table[kind].clauses, score: 1 },
      ...{ detector: 'marks', reason: 'It is marked.' },
    }
    if (start !== -1) return [{ ...found, quote: mark, start, end: start + mark.length }]
    return context.includes(mark) ? [{ ...found, quote: null, start: null, end: null }] : []
  })
  return { findings, failed: text.includes('#unreadable') ? ['marks'] : [] }
}
