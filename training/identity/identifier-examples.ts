import type { FoundDate } from '../../src/detection/identifiers/birth-date.ts'
import { findIdentifiers } from '../../src/detection/identifiers/find-identifiers.ts'
import type { Identifier } from '../../src/detection/identifiers/identifier.ts'
import { describeIdentifier } from '../../src/detection/identifiers/identifier-features.ts'
import { prepareText } from '../../src/detection/text/prepare-text.ts'
import { spanOf } from '../../src/detection/text/split-words.ts'
import { readExam } from '../../bench/detection/read-exam.ts'
import { readCorpus, type CorpusRow } from '../read-corpus.ts'
import { collectFeatures, type Lesson } from './fit-linear.ts'

/** One text with what may be identifiers in it; the labels are: a person's, another person's than the author. */
export interface IdentifierText {
  readonly row: Pick<CorpusRow, 'text' | 'channel' | 'author' | 'context' | 'findings'>
  readonly group: number
  readonly lessons: readonly (Lesson & { readonly found: Identifier | FoundDate })[]
}

const BLOCK = 40

/** Those of others are few: they count for more. */
export const identifierWorths = [1.3, 1.5]

/** The corpus, and texts written to teach whose a number is. */
export function identifierTexts(): readonly IdentifierText[] {
  const taught = readExam(new URL('owners.txt', import.meta.url)).map(({ item, marks }) => ({
    ...item,
    author: item.author,
    context: item.context,
    findings: marks.map(({ kind, start, end }) => ({ kind, quote: item.text.slice(start, end) })),
  }))
  return [...readCorpus(), ...taught]
    .filter(({ channel }) => channel !== 'facebook-message')
    .map((row, index) => ({ row, group: Math.floor(index / BLOCK), lessons: lessonsOf(row) }))
}

const labelsOf: Readonly<Record<'own' | 'other' | 'nobody', Lesson['labels']>> = {
  own: [1, 0],
  other: [1, 1],
  nobody: [0, null],
}

function lessonsOf(row: IdentifierText['row']): IdentifierText['lessons'] {
  const prepared = prepareText(row)
  return findIdentifiers(prepared).map((found) => {
    const { start, end } = spanOf(prepared.words, found.from, found.to)
    const isIn = (kind: string): boolean =>
      row.findings.some(({ kind: other, quote }) => {
        const at = quote === null || other !== kind ? -1 : row.text.indexOf(quote)
        return at >= 0 && at < end && start < at + (quote?.length ?? 0)
      })
    const whose = isIn('own-identity') ? 'own' : isIn('patient-identity') ? 'other' : 'nobody'
    return {
      found,
      features: collectFeatures((note) => {
        describeIdentifier(prepared, found, note)
      }),
      labels: labelsOf[whose],
    }
  })
}
