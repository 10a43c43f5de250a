import type { FindingKind } from '../guidance/finding-kinds.ts'
import type { Finding } from './reading.ts'

/**
 * In order of place. Where findings of one kind overlap, the more certain one stands; then the longer one.
 * The order in which they were found does not matter.
 */
export function settleFindings(findings: readonly Finding[]): readonly Finding[] {
  const lastByKind = new Map<FindingKind, number>()
  const kept: Finding[] = []
  for (const finding of [...findings].sort(byPlaceThenKind)) {
    const index = lastByKind.get(finding.kind)
    const last = index === undefined ? undefined : kept[index]
    if (index === undefined || last === undefined || !isOverlapping(last, finding)) {
      lastByKind.set(finding.kind, kept.push(finding) - 1)
    } else if (isBetter(finding, last)) kept[index] = finding
  }
  return kept.sort(byPlaceThenKind)
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
    compare(a.kind, b.kind) ||
    compare(a.detector, b.detector)
  )
}

/** By code unit: no language's order, and fast. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
