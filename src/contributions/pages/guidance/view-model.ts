import type { PageFrame } from '../../../platform/web/page-frame.ts'

/** One place in which two versions differ. */
export interface ChangeView {
  readonly where: string
  readonly what: string
  readonly before: string
  readonly after: string
}

export interface VersionView {
  readonly version: number
  readonly at: Date
  readonly by?: string | undefined
  readonly note: string
  readonly href: string
  readonly isLive: boolean
}

/** How often people decided against a rule. */
export interface RuleView {
  readonly label: string
  readonly decided: number
  readonly overruled: number
  readonly isDrifting: boolean
}

export interface GuidanceView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly hasDraft: boolean
  readonly versions: readonly VersionView[]
  readonly rules: readonly RuleView[]
  /** How many of the newest decisions were looked at. */
  readonly decisionsRead: number
  readonly saved?: string | undefined
}

/** What a draft would have changed. */
export interface BacktestView {
  /** "Of the last 2,000 contributions, 14 would have been decided otherwise; people had decided so in 11 of them." */
  readonly summary: string
  readonly some: readonly {
    readonly href: string
    readonly what: string
    readonly agreed?: boolean | undefined
  }[]
}

export interface DraftView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly version: number
  readonly changes: readonly ChangeView[]
  readonly clauses: readonly {
    readonly id: string
    readonly name: string
    readonly title: string
    readonly text: string
  }[]
  readonly kinds: readonly {
    readonly label: string
    readonly href: string
    readonly isChanged: boolean
  }[]
  readonly backtest: BacktestView
  /** Since when it is compared on what arrives, with what came of it. */
  readonly shadow?: { readonly since: Date; readonly result: BacktestView } | undefined
  /** Somebody published another version since this draft was begun. */
  readonly isOutdated: boolean
  readonly problems: readonly string[]
}
