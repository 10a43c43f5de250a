import type { DecisionTable } from '../guidance/decision-table.ts'
import { firstEdition } from '../guidance/first-edition.ts'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import { surfaceOf } from '../guidance/surface.ts'
import type { Detector, Sighting } from './detector.ts'
import { createDetectors } from './create-detectors.ts'
import type { Finding, PracticeDirectory, ReadableItem, Reading } from './reading.ts'
import { prepareText, type PreparedText } from './text/prepare-text.ts'

export interface ReaderOptions {
  /** The practice's table, for the clauses of each finding. */
  readonly table?: DecisionTable
  /** Detectors that read beside the built-in ones, such as trained models. */
  readonly moreDetectors?: readonly Detector[]
}

/** Makes the function that reads one contribution after another for a practice. */
export function createReader(
  practice: PracticeDirectory,
  { table = firstEdition.table, moreDetectors = [] }: ReaderOptions = {},
): (item: ReadableItem) => Reading {
  const detectors = [...createDetectors(practice), ...moreDetectors]
  return (item) => {
    const prepared = prepareText(item)
    const failed: string[] = []
    const findings = detectors.flatMap((detector) => {
      try {
        return sightingsOf(detector, prepared).map((sighting) => ({
          ...quoted(sighting, prepared.text),
          clause: table[sighting.kind].clauses,
          detector: detector.name,
        }))
      } catch {
        failed.push(detector.name)
        return []
      }
    })
    return { findings: keepBest(findings).sort(byPlaceThenKind), failed }
  }
}

/** Who is meant in a private message is nobody else's business, and no finding. */
const publicOnly: ReadonlySet<FindingKind> = new Set([
  'patient-identity',
  'own-identity',
  'staff-identity',
])

function sightingsOf(detector: Detector, prepared: PreparedText): readonly Sighting[] {
  const isPrivate = surfaceOf(prepared.item.channel) === 'message'
  return detector.detect(prepared).filter(({ kind }) => !(isPrivate && publicOnly.has(kind)))
}

function quoted({ kind, span, score, reason }: Sighting, text: string) {
  if (span === null) return { kind, quote: null, start: null, end: null, score, reason }
  const { start, end } = span
  return { kind, quote: text.slice(start, end), start, end, score, reason }
}

/** Where findings of one kind overlap, the more certain one stands; then the longer one. */
function keepBest(findings: readonly Finding[]): Finding[] {
  const lastByKind = new Map<FindingKind, number>()
  const kept: Finding[] = []
  for (const finding of [...findings].sort(byPlaceThenKind)) {
    const index = lastByKind.get(finding.kind)
    const last = index === undefined ? undefined : kept[index]
    if (index === undefined || last === undefined || !isOverlapping(last, finding)) {
      lastByKind.set(finding.kind, kept.push(finding) - 1)
    } else if (isBetter(finding, last)) kept[index] = finding
  }
  return kept
}

function isBetter(finding: Finding, other: Finding): boolean {
  return (
    finding.score > other.score ||
    (finding.score === other.score && lengthOf(finding) > lengthOf(other))
  )
}

function lengthOf(finding: Finding): number {
  return (finding.end ?? 0) - (finding.start ?? 0)
}

function isOverlapping(a: Finding, b: Finding): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) {
    return a.start === b.start
  }
  return a.start < b.end && b.start < a.end
}

function byPlaceThenKind(a: Finding, b: Finding): number {
  return (
    (a.start ?? -1) - (b.start ?? -1) ||
    (a.end ?? -1) - (b.end ?? -1) ||
    a.kind.localeCompare(b.kind)
  )
}
