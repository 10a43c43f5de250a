import type { Status } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

export interface ReviewLine {
  readonly id: string
  readonly href: string
  readonly author: string
  readonly place: string
  readonly rating: number | undefined
  readonly text: string
  readonly postedAt: Date
  readonly status: Status
  /** The day by which it should be answered; undefined once nothing is to be done. */
  readonly answerBy: Date | undefined
}

/** The stars that one place got in one month. */
export interface MonthBar {
  readonly month: string
  /** How many of 1, 2, 3, 4 and 5 stars. */
  readonly counts: readonly number[]
}

export interface PlaceTrend {
  readonly place: string
  readonly months: readonly MonthBar[]
}

export interface ReviewsView {
  readonly frame: PageFrame
  readonly now: Date
  readonly rows: readonly ReviewLine[]
  readonly trends: readonly PlaceTrend[]
  readonly nextHref: string | undefined
}
