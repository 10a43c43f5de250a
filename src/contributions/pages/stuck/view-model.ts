import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

/** A button of its own, or a form with a few words to say why. */
export type StuckAction =
  | { readonly kind: 'button'; readonly label: string; readonly action: string }
  | {
      readonly kind: 'with-words'
      /** What the button says, for example "Mark as done by hand". */
      readonly label: string
      readonly action: string
      /** The question, for example "What did you do?"; sent as `note`. */
      readonly question: string
    }

/** Something that did not go its way and waits for a person. */
export interface StuckItem {
  readonly id: string
  /** For example "Remove the comment by Jo". */
  readonly title: string
  /** The contribution it belongs to. */
  readonly href?: string | undefined
  readonly status: Status
  readonly since: Date
  /** What happened, in plain words. */
  readonly what: string
  /** The best thing to do now. */
  readonly advice: string
  /** The best one first. */
  readonly actions: readonly StuckAction[]
}

export interface StuckView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  /** Steps that a network refused, did not answer or put off. */
  readonly steps: readonly StuckItem[]
  /** Contributions that a detector or a job could not read. */
  readonly unread: readonly StuckItem[]
  /** Pictures and videos that could not be kept as evidence. */
  readonly media: readonly StuckItem[]
  /** Deliveries that belong to no page of the practice, or have parts of an unknown shape. */
  readonly deliveries: readonly StuckItem[]
  /** Background work that failed to its last try. */
  readonly jobs: readonly StuckItem[]
}
