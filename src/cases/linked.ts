import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Permission } from '../practice/rules/permissions.ts'
import type { TargetKind } from './store/links.ts'

/** Something that a case is linked to, as its own area tells it. */
export interface Linked {
  readonly id: string
  /** What kind of thing it is, for people: "Comment", "Complaint". */
  readonly kind: string
  readonly title: string
  readonly href: string
  readonly detail: string | undefined
  /** Who lacks this learns no more than that there is something. */
  readonly permission: Permission
  /** What happened to it, for the case's timeline. */
  readonly moments: readonly {
    readonly at: Date
    readonly title: string
    readonly by: string | undefined
  }[]
}

/** Tells what stands behind links of one kind. Areas above offer theirs, `main` wires them. */
export type ReadLinked = (
  tx: PracticeTransaction,
  ids: readonly string[],
) => Promise<readonly Linked[]>

export type LinkReaders = Readonly<Partial<Record<TargetKind, ReadLinked>>>
