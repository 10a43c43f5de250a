import type { Detector, Sighting } from '../detector.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { findIdentifiers } from './find-identifiers.ts'
import type { Identifier } from './identifier.ts'
import { ownerOf } from './owner.ts'

/** Numbers, addresses and birth dates: the author's own, or another person's. */
export const identifierDetector: Detector = {
  name: 'identifiers',
  detect: (prepared) => findIdentifiers(prepared).flatMap((found) => sightingOf(prepared, found)),
}

function sightingOf(prepared: PreparedText, found: Identifier): readonly Sighting[] {
  const owner = ownerOf(prepared, found)
  if (owner === 'organisation') return []
  const span = {
    start: prepared.words[found.from]?.start ?? 0,
    end: prepared.words[found.to - 1]?.end ?? 0,
  }
  const whose = owner === 'author' ? 'the author’s own' : 'another person’s'
  return [
    {
      kind: owner === 'author' ? 'own-identity' : 'patient-identity',
      span,
      score: found.what === 'date of birth' || found.what === 'address' ? 0.75 : 0.9,
      reason: `It gives ${whose} ${found.what}.`,
    },
  ]
}
