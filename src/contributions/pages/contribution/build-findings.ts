import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import type { ContributionRecord } from '../../store/contribution-page.ts'
import { nameClause } from '../words/clause-words.ts'
import { nameDetector } from '../words/detector-words.ts'
import type { Entered, Surroundings } from './surroundings.ts'
import type { AddFindingView, FindingView } from './view-model.ts'

type FindingRow = ContributionRecord['findings'][number]

/** What was found in the current words, by detectors and by people, struck or not. */
export function buildFindings(
  record: ContributionRecord,
  { guidance }: Surroundings,
  { strike }: Entered,
): readonly FindingView[] {
  const { row, findings, names, verdicts } = record
  const nameOf = (personId: string | null) => names.get(personId ?? '') ?? 'Somebody'
  return findings.map((finding) => ({
    id: finding.finding_id,
    label: guidance.table[finding.kind].label,
    clauses: finding.clause.map((clause) => nameClause(guidance.conduct, clause)),
    quote: quoteOf(finding),
    reason: finding.reason,
    source:
      finding.added_by === null
        ? { kind: 'detector', label: nameDetector(finding.detector), score: finding.score }
        : { kind: 'person', name: nameOf(finding.added_by) },
    struck:
      finding.struck_at === null
        ? undefined
        : {
            by: nameOf(finding.struck_by),
            at: finding.struck_at,
            reason: finding.struck_reason ?? '',
          },
    disagreeAction: `/contributions/${row.contribution_id}/findings/${finding.finding_id}/disagree`,
    doubtedBy: verdicts
      .filter(({ finding_id }) => finding_id === finding.finding_id)
      .map(({ given_by }) => nameOf(given_by)),
    strikeAction: `/contributions/${row.contribution_id}/findings/${finding.finding_id}/strike`,
    strike: strike?.findingId === finding.finding_id ? strike : undefined,
  }))
}

function quoteOf({ quote, start_at: start, end_at: end }: FindingRow): FindingView['quote'] {
  return quote === null || start === null || end === null ? null : { text: quote, start, end }
}

export function buildAddFinding(
  address: string,
  { guidance }: Surroundings,
  { addFinding }: Entered,
): AddFindingView {
  return {
    action: `${address}/findings`,
    kinds: FINDING_KINDS.map((kind) => ({ value: kind, label: guidance.table[kind].label })),
    values: addFinding?.values ?? { kind: '', quote: '', reason: '' },
    problems: addFinding?.problems ?? [],
  }
}
