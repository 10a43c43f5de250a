import type { BankHolidays } from '../../base/bank-holidays.ts'
import type { Machine, Move } from '../../base/machine.ts'
import type { Permission } from '../../practice/rules/permissions.ts'
import type { Role } from '../../practice/rules/roles.ts'
import type { Field, Values } from './field.ts'

/** A move of a case, with what the person says when making it. */
export interface CaseMove extends Move {
  readonly asks: readonly Field[]
  /** Who may make it, where that is fewer than may work on the case. */
  readonly permission?: Permission
  /** Made by Heed when its time has come, never by a person. */
  readonly byClock?: boolean
}

export interface PastMove {
  readonly move: string
  readonly at: Date
  /** Undefined where Heed itself, or somebody outside, did it. */
  readonly personId: string | undefined
  readonly values: Values
}

/** All that a guard looks at. */
export interface Facts {
  readonly state: string
  /** What is known about the case. */
  readonly values: Values
  /** What the person said with the move. */
  readonly given: Values
  readonly history: readonly PastMove[]
  readonly openedAt: Date
  readonly personId: string | undefined
  readonly role: Role | undefined
  readonly now: Date
  /** What only a look elsewhere can tell, such as whether evidence is kept, by the kind's own names. */
  readonly beside: Readonly<Record<string, boolean>>
}

/** Why a move cannot be made now and what to do instead; undefined when it can. */
export type Guard = (facts: Facts) => string | undefined

/** Something that must be done by a time, and on what that rests. */
export interface Due {
  readonly name: string
  readonly label: string
  readonly at: Date
  /** Clause, regulation or the practice's own target. */
  readonly source: string
}

/** A kind of case as data: everything that a person sees and may do follows from it. */
export interface CaseKind {
  readonly name: string
  /** Before the reference: `CON` makes CON-1A2B-3C4D. */
  readonly prefix: string
  readonly path: string
  readonly words: {
    readonly one: string
    readonly many: string
    /** What it is for, above the list. */
    readonly intro: string
    readonly empty: string
    readonly open: string
  }
  readonly fields: readonly Field[]
  /** Names of the fields that are asked when it is opened; the others come later. */
  readonly openWith: readonly string[]
  readonly titleOf: (values: Values) => string
  readonly machine: Machine<CaseMove>
  readonly guards: Readonly<Record<string, Guard>>
  readonly dueOf: (facts: Facts, holidays: BankHolidays) => readonly Due[]
  /** What is worth knowing while working on it: missing proof, a limit of the law. */
  readonly adviceOf: (facts: Facts) => readonly string[]
  /** Fields that can be changed at any time; the others change by moves alone. All when absent. */
  readonly editable?: readonly string[]
  /** Who must neither see nor work on a case, whatever their role: the ids of people. */
  readonly barredFrom?: (values: Values) => readonly string[]
  /** Who may write one down, where that is more than may work on it. */
  readonly receive?: Permission
  readonly read: Permission
  readonly work: Permission
}
