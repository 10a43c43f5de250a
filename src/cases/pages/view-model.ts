import type { ReactNode } from 'react'
import type { Status } from '../../platform/web/components/status-tag.tsx'
import type { FieldProblem } from '../../platform/web/components/problem-list.tsx'
import type { PageFrame } from '../../platform/web/page-frame.ts'
import type { CaseKind } from '../rules/case-kind.ts'
import type { Field, Values } from '../rules/field.ts'

interface AnyView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly now: Date
  readonly kind: Pick<CaseKind, 'words' | 'path'>
}

export interface CaseListView extends AnyView {
  readonly which: 'open' | 'closed'
  readonly mayOpen: boolean
  readonly rows: readonly {
    readonly href: string
    readonly reference: string
    readonly title: string
    readonly status: Status
    readonly openedAt: Date
    readonly dueAt: Date | undefined
  }[]
  /** What else stands on the page, such as what is to be set. */
  readonly beside: ReactNode
}

export interface FormView {
  /** Its id on the page. */
  readonly form: string
  readonly action: string
  readonly fields: readonly Field[]
  readonly values: Values
  readonly problems: readonly FieldProblem[]
  readonly submit: string
}

export interface OpenCaseView extends AnyView {
  readonly form: FormView
  /** Links that the case begins with, as hidden fields. */
  readonly links: Values
  readonly intro: ReactNode
  /** The reference of one just written down, by somebody who may not read it. */
  readonly opened?: string | undefined
}

export interface MoveView {
  readonly name: string
  readonly label: string
  /** Why it cannot be made now. */
  readonly because: string | undefined
  readonly form: FormView
}

export interface LinkedThing {
  readonly kind: string
  /** Undefined where the person may not know what it is. */
  readonly title: string | undefined
  readonly href: string | undefined
  readonly detail: string | undefined
}

export interface HistoryEntry {
  readonly at: Date
  readonly title: string
  readonly by: string | undefined
  readonly lines: readonly string[]
}

export interface CasePageView extends AnyView {
  readonly reference: string
  readonly title: string
  readonly status: Status
  readonly legalHold: boolean
  readonly revision: number
  readonly action: string
  readonly problems: readonly FieldProblem[]
  /** Somebody changed it meanwhile, or it was refused: why nothing was saved. */
  readonly refused: string | undefined
  readonly advice: readonly string[]
  readonly due: readonly { readonly label: string; readonly at: Date; readonly source: string }[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Labels of what is not known yet. */
  readonly unknown: readonly string[]
  readonly moves: readonly MoveView[]
  readonly edit: FormView | undefined
  readonly note: FormView | undefined
  readonly tasks: readonly {
    readonly taskId: string
    readonly title: string
    readonly href: string | undefined
    readonly dueAt: Date | undefined
    readonly doneAt: Date | undefined
    readonly note: string | undefined
  }[]
  readonly links: readonly LinkedThing[]
  readonly link: FormView | undefined
  readonly papers: readonly {
    readonly name: string
    readonly href: string | undefined
    readonly addedAt: Date
    readonly privileged: boolean
    readonly sha256: string
  }[]
  readonly history: readonly HistoryEntry[]
  /** Who looked, newest first. */
  readonly readers: readonly { readonly name: string; readonly at: Date }[]
  /** What only this kind shows, above and below what all show. */
  readonly first: ReactNode
  readonly last: ReactNode
}
