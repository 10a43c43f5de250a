import type { DecisionTable } from '../guidance/decision-table.ts'
import { firstEdition } from '../guidance/first-edition.ts'
import type { FindingKind } from '../guidance/finding-kinds.ts'
import { surfaceOf } from '../guidance/surface.ts'
import type { Detector, Sighting } from './detector.ts'
import { createDetectors } from './create-detectors.ts'
import type { Model } from './model/model.ts'
import { readWithModel } from './model/read-with-model.ts'
import { settleFindings } from './settle-findings.ts'
import type { Finding, PracticeDirectory, ReadableItem, Reading } from './reading.ts'
import { prepareText, type PreparedText } from './text/prepare-text.ts'

export interface ReaderOptions {
  /** The practice's table, for the clauses of each finding. */
  readonly table?: DecisionTable
  /** Detectors that read beside the built-in ones. */
  readonly moreDetectors?: readonly Detector[]
  /** What was learnt from examples. Null where it should be there and is not: then it fails, by name. */
  readonly model?: Model | null
}

/** Makes the function that reads one contribution after another for a practice. */
export function createReader(
  practice: PracticeDirectory,
  { table = firstEdition.table, moreDetectors = [], model }: ReaderOptions = {},
): (item: ReadableItem) => Reading {
  const detectors = [...createDetectors(practice), ...moreDetectors]
  return (item) => {
    const prepared = prepareText(item)
    const failed: string[] = []
    const ruled = detectors.flatMap((detector) => {
      try {
        return findingsOf(detector.name, detector.detect(prepared), prepared)
      } catch {
        failed.push(detector.name)
        return []
      }
    })
    const findings = model === undefined ? ruled : addModel(ruled, model, prepared)
    if (findings === null) failed.push(MODEL)
    return { findings: settleFindings(findings ?? ruled), failed }
  }

  function findingsOf(
    detector: string,
    sightings: readonly Sighting[],
    prepared: PreparedText,
  ): readonly Finding[] {
    const isPrivate = surfaceOf(prepared.item.channel) === 'message'
    return sightings
      .filter(({ kind }) => !(isPrivate && publicOnly.has(kind)))
      .map((sighting) => ({
        ...quoted(sighting, prepared.text),
        clause: table[sighting.kind].clauses,
        detector,
      }))
  }

  /** The model finds what no rule found, and takes back what it is sure is not there. Null when it fails. */
  function addModel(
    ruled: readonly Finding[],
    model: Model | null,
    prepared: PreparedText,
  ): readonly Finding[] | null {
    if (model === null) return null
    try {
      const { sightings, vetoed } = readWithModel(model, prepared)
      const standing = ruled.filter(({ kind }) => !vetoed.has(kind))
      const found = new Set(standing.map(({ kind }) => kind))
      const more = sightings.filter(({ kind }) => !found.has(kind))
      return [...standing, ...findingsOf(MODEL, more, prepared)]
    } catch {
      return null
    }
  }
}

const MODEL = 'model'

/** Who is meant in a private message is nobody else's business, and no finding. */
const publicOnly: ReadonlySet<FindingKind> = new Set([
  'patient-identity',
  'own-identity',
  'staff-identity',
])

function quoted({ kind, span, score, reason }: Sighting, text: string) {
  if (span === null) return { kind, quote: null, start: null, end: null, score, reason }
  const { start, end } = span
  return { kind, quote: text.slice(start, end), start, end, score, reason }
}
