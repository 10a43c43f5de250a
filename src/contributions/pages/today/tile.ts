import type { PracticeTransaction } from '../../../platform/database/database.ts'
import type { Permission } from '../../../practice/rules/permissions.ts'

/** What a tile says today. */
export interface TileContent {
  /** How much there is: "3", "1,000+". */
  readonly count: string
  /** What it means: "2 overdue", "Next due today at 5pm". */
  readonly detail: string
  /** Bad where something is overdue or somebody is at risk, calm where there is nothing to do. */
  readonly tone: 'calm' | 'waiting' | 'bad'
}

export interface Looker {
  readonly personId: string
  readonly now: Date
}

/** One square on Today. Areas bring their own; `main` puts them together. */
export interface TodayTile {
  readonly title: string
  readonly href: string
  /** Whoever lacks it does not see the tile. */
  readonly permission: Permission
  /** Undefined leaves it out today. */
  readonly read: (tx: PracticeTransaction, looker: Looker) => Promise<TileContent | undefined>
}
