import { v7 as newId } from 'uuid'
import type { RecordAudit } from '../audit/audit-log.ts'
import type { Clock } from '../base/clock.ts'
import { dayOf } from '../base/local-day.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Month } from './rules/month.ts'
import {
  allowStep,
  checkBalance,
  type Figures,
  type ReturnEvent,
  stateOn,
  type StepRefusal,
} from './rules/monthly-return.ts'
import { answersIn, findCounts, modesIn } from './store/counts.ts'
import { insertNote, lockReturn, type ReturnChange, saveReturn } from './store/returns.ts'

export interface MoveDeps {
  readonly clock: Clock
  readonly recordAudit: RecordAudit
}

/** What somebody does with the return of a month. */
export type ReturnMove =
  | { readonly event: 'prepare'; readonly figures: Figures; readonly difference: string }
  | { readonly event: 'reopen' | 'check' | 'publish' }
  | { readonly event: 'submit'; readonly reference: string }
  | { readonly event: 'note'; readonly text: string }

export type MoveRefusal =
  | StepRefusal
  | 'difference-unexplained'
  /** The sums differ; in words. */
  | { readonly unbalanced: string }

/** Takes the return of a month one step on, in the caller's transaction. */
export async function moveReturn(
  { clock, recordAudit }: MoveDeps,
  tx: PracticeTransaction,
  { month, personId, move }: { month: Month; personId: string; move: ReturnMove },
): Promise<Result<ReturnEvent, MoveRefusal>> {
  const now = clock.now()
  const stored = await lockReturn(tx, month)
  const state = stateOn(stored.state, month, dayOf(now))
  const preparedBy = stored.preparedBy ?? undefined
  const allowed = allowStep(state, { event: move.event, personId, preparedBy })
  if (!allowed.ok) return allowed
  if (move.event === 'prepare') {
    const refusal = refusePreparing(move, await countMonth(tx, month))
    if (refusal !== undefined) return err(refusal)
  }
  await saveReturn(tx, month, { state: allowed.value, ...changeOf(move, personId, now) })
  if (move.event === 'note') {
    const note = { noteId: newId(), text: move.text, writtenBy: personId, writtenAt: now }
    await insertNote(tx, month, note)
  }
  await recordAudit(tx, [
    {
      actor: { kind: 'person', personId },
      action: `feedback-return-${move.event}`,
      subject: `feedback-return:${month}`,
      detail: { month },
    },
  ])
  return ok(move.event)
}

/** What Heed itself has counted. */
export async function countMonth(tx: PracticeTransaction, month: Month): Promise<Figures> {
  const rows = await findCounts(tx, month, month)
  return { answers: answersIn(rows), modes: modesIn(rows) }
}

function refusePreparing(
  { figures, difference }: Extract<ReturnMove, { event: 'prepare' }>,
  counted: Figures,
): MoveRefusal | undefined {
  const balance = checkBalance(figures)
  if (!balance.ok) return { unbalanced: balance.error }
  return isSame(figures, counted) || difference !== '' ? undefined : 'difference-unexplained'
}

function isSame(one: Figures, other: Figures): boolean {
  const list = ({ answers, modes }: Figures) =>
    [answers, modes].map((counts) => Object.entries(counts).sort().join()).join(';')
  return list(one) === list(other)
}

function changeOf(move: ReturnMove, personId: string, at: Date): Omit<ReturnChange, 'state'> {
  switch (move.event) {
    case 'prepare':
      return {
        figures: JSON.stringify(move.figures),
        difference: move.difference === '' ? null : move.difference,
        prepared_by: personId,
        prepared_at: at,
      }
    case 'reopen':
      return { figures: 'null', difference: null, prepared_by: null, prepared_at: null }
    case 'check':
      return { checked_by: personId, checked_at: at }
    case 'submit':
      return { reference: move.reference, submitted_by: personId, submitted_at: at }
    case 'publish':
      return { published_at: at }
    case 'note':
      return {}
  }
}
