import type { Detector, Sighting } from '../detector.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { readWeights, scoreFeatures } from '../text/linear.ts'
import { spanOf } from '../text/split-words.ts'
import type { FoundDate } from './birth-date.ts'
import { findIdentifiers } from './find-identifiers.ts'
import type { Identifier } from './identifier.ts'
import { describeIdentifier } from './identifier-features.ts'
import { identifierTable } from './identifier-table.ts'

/** A missed number stays where others read it, a wrong one is a needless look: an even chance is enough. */
const THRESHOLD = 0.5

const weights = readWeights(identifierTable)

/** Numbers, addresses and birth dates: the author's own, or another person's. */
export const identifierDetector: Detector = {
  name: 'identifiers',
  detect: (prepared) => findIdentifiers(prepared).flatMap((found) => sightingOf(prepared, found)),
}

/** Whether it belongs to a private person, and if so to another than the author, each 0 to 1. */
export function judgeIdentifier(
  prepared: PreparedText,
  found: Identifier | FoundDate,
): { readonly isPersons: number; readonly isOthers: number } {
  const [isPersons = 0, isOthers = 0] = scoreFeatures(weights, (note) => {
    describeIdentifier(prepared, found, note)
  })
  return { isPersons, isOthers }
}

function sightingOf(prepared: PreparedText, found: Identifier | FoundDate): readonly Sighting[] {
  const { isPersons, isOthers } = judgeIdentifier(prepared, found)
  if (isPersons < THRESHOLD) return []
  const isOwn = isOthers < 0.5
  // One's own name on a network is there for all to see.
  if (isOwn && found.what === 'handle') return []
  return [
    {
      kind: isOwn ? 'own-identity' : 'patient-identity',
      span: spanOf(prepared.words, found.from, found.to),
      score: Math.round(isPersons * 100) / 100,
      reason: `It gives ${isOwn ? 'the author’s own' : 'another person’s'} ${found.what}.`,
    },
  ]
}
