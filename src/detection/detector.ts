import type { FindingKind } from '../guidance/finding-kinds.ts'
import type { PreparedText } from './text/prepare-text.ts'

/** What one detector saw, before clause and quote are added. */
export interface Sighting {
  readonly kind: FindingKind
  /** Where it stands in the text; null when it rests on the media or on the whole. */
  readonly span: Span | null
  /** 0 to 1. */
  readonly score: number
  /** One plain sentence for a person. */
  readonly reason: string
}

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A detector reads a prepared text and says what it saw. It may throw: then it has failed, by name. */
export interface Detector {
  readonly name: string
  readonly detect: (prepared: PreparedText) => readonly Sighting[]
}
