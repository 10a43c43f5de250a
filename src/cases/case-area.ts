import type { RecordAudit } from '../audit/audit-log.ts'
import type { BankHolidays } from '../base/bank-holidays.ts'
import type { Clock } from '../base/clock.ts'
import type { InPractice, PracticeTransaction } from '../platform/database/database.ts'
import type { Enqueue } from '../platform/jobs/job-queue.ts'
import type { Role } from '../practice/rules/roles.ts'
import type { CaseKind, Facts, PastMove } from './rules/case-kind.ts'
import type { Values } from './rules/field.ts'
import type { CaseFile } from './store/files.ts'
import { findCaseEvents } from './store/events.ts'

/** A kind of case, with what only its area can look up or do. */
export interface CaseArea {
  readonly kind: CaseKind
  /** Answers what the kind's guards and advice ask for by name. */
  readonly gather?: (
    tx: PracticeTransaction,
    file: CaseFile,
  ) => Promise<Readonly<Record<string, boolean>>>
  /** Rows and jobs that follow from a move, in its transaction; also from opening, whose move is `opened`. */
  readonly afterMove?: (tx: PracticeTransaction, file: CaseFile, move: PastMove) => Promise<void>
}

export interface CaseDeps {
  readonly inPractice: InPractice
  readonly enqueue: Enqueue
  readonly recordAudit: RecordAudit
  readonly clock: Clock
  readonly findHolidays: (tx: PracticeTransaction) => Promise<BankHolidays>
}

/** Who acts: a person with their role; nobody when it is Heed itself, or somebody outside. */
export interface Acting {
  readonly personId: string
  readonly role: Role
}

export async function gatherFacts(
  deps: CaseDeps,
  tx: PracticeTransaction,
  { area, file, acting, given = {} }: GatherWish,
): Promise<Facts> {
  const events = await findCaseEvents(tx, file.caseId)
  return {
    state: file.state,
    values: file.values,
    given,
    history: events.map(({ move, at, personId, values }) => ({ move, at, personId, values })),
    openedAt: file.openedAt,
    personId: acting?.personId,
    role: acting?.role,
    now: deps.clock.now(),
    beside: (await area.gather?.(tx, file)) ?? {},
  }
}

interface GatherWish {
  readonly area: CaseArea
  readonly file: CaseFile
  readonly acting: Acting | undefined
  readonly given?: Values
}

export type CaseRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'not-allowed'; readonly because: string }
