import type { ChannelKind, FindingKind } from '../guidance/finding-kinds.ts'

/** A contribution as detection sees it: what was written and where, and nothing else. */
export interface ReadableItem {
  readonly text: string
  readonly channel: ChannelKind
  /** The practice's post that was commented on. */
  readonly context?: string | undefined
  /** The author's display name. */
  readonly author?: string | undefined
  /** A description of an attached picture or video, where one is known. */
  readonly media?: string | undefined
}

/** One thing found, with the words that show it. */
export interface Finding {
  readonly kind: FindingKind
  /** Clauses of the guidance, in the decision table's words: `['4', '7']`, `['complaints']`, `[]`. */
  readonly clause: readonly string[]
  /** `text.slice(start, end)`; null when the finding rests on the media or on the whole. */
  readonly quote: string | null
  /** UTF-16 offsets into `text`. */
  readonly start: number | null
  readonly end: number | null
  /** 0 to 1. */
  readonly score: number
  /** The detector that found it, as `failed` would name it. */
  readonly detector: string
  /** One plain sentence for a person: why this was found. */
  readonly reason: string
}

/** What all detectors together said of one item. A detector that could not read is named, never skipped. */
export interface Reading {
  readonly findings: readonly Finding[]
  /** Names of the detectors that failed. */
  readonly failed: readonly string[]
}

/** The practice as detection needs to know it: its sites and its staff directory. */
export interface PracticeDirectory {
  readonly name: string
  readonly sites: readonly { readonly name: string; readonly town: string }[]
  readonly staff: readonly {
    readonly name: string
    readonly role: string
    readonly site?: string | undefined
    readonly aliases?: readonly string[] | undefined
  }[]
}
