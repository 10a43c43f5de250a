import { firstEdition } from '../src/guidance/first-edition.ts'
import { recommend } from '../src/guidance/recommend.ts'
import type { CorpusRow } from './read-corpus.ts'

/** A labelled text, with what the decision table makes of its labels. */
export function decideRow(row: CorpusRow) {
  const kinds = row.findings.map(({ kind }) => kind)
  const { visibility, queue } = recommend(firstEdition.table, row.channel, kinds, { failed: 0 })
  return { ...row, visibility, queue }
}
