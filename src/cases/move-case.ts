import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import {
  type Acting,
  type CaseArea,
  type CaseDeps,
  type CaseRefusal,
  gatherFacts,
} from './case-area.ts'
import { finishChange } from './open-case.ts'
import type { CaseKind, CaseMove } from './rules/case-kind.ts'
import type { Values } from './rules/field.ts'
import { isBarred } from './rules/for-people.ts'
import { permitMove } from './rules/permit-move.ts'
import { insertCaseEvent } from './store/events.ts'
import { type CaseFile, lockCase, updateCase } from './store/files.ts'

export interface MoveWish {
  readonly caseId: string
  readonly move: CaseMove
  readonly given: Values
  /** Undefined when Heed itself makes it, its time having come. */
  readonly acting: Acting | undefined
  /** Of the page it was made on; undefined when Heed makes it. */
  readonly expectedRevision: number | undefined
}

/** Makes a move, in one transaction with what its area does then. */
export function moveCase(
  deps: CaseDeps,
  practiceId: PracticeId,
  area: CaseArea,
  wish: MoveWish,
): Promise<Result<CaseFile, CaseRefusal>> {
  return deps.inPractice(practiceId, async (tx) => {
    const moved = await moveCaseIn(deps, tx, area, wish)
    if (moved.ok) await deps.recordAudit(tx, [tellMoved(wish, moved.value)])
    return moved
  })
}

/** A case of another kind, or one that is about who acts, is not there for them. */
const isOpenTo = ({ kind }: CaseArea, file: CaseFile, acting: Acting | undefined) =>
  file.kind === kind.name && !isBarred(kind, file.values, acting?.personId)

async function moveCaseIn(
  deps: CaseDeps,
  tx: PracticeTransaction,
  area: CaseArea,
  wish: MoveWish,
): Promise<Result<CaseFile, CaseRefusal>> {
  const { caseId, move, given, acting, expectedRevision } = wish
  const file = await lockCase(tx, caseId)
  if (file === undefined || !isOpenTo(area, file, acting)) return err({ kind: 'not-found' })
  if (expectedRevision !== undefined && file.revision !== expectedRevision) {
    return err({ kind: 'conflict' })
  }
  const facts = await gatherFacts(deps, tx, { area, file, acting, given })
  const permission = permitMove(area.kind, move, facts)
  if (!permission.allowed) return err({ kind: 'not-allowed', because: permission.because })
  const state = move.to ?? file.state
  const values = { ...file.values, ...keepOwn(area.kind, given) }
  const head = { title: file.title, closedAt: file.closedAt, dueAt: file.dueAt }
  await updateCase(tx, caseId, { ...head, state, values })
  await insertCaseEvent(
    tx,
    {
      ...{ caseId, move: move.name, from: file.state, to: state, values: given },
      personId: acting?.personId,
      privileged: move.asks.some(({ privileged }) => privileged === true),
    },
    facts.now,
  )
  const changed = { caseId, personId: acting?.personId, move: move.name, values: given }
  return ok(await finishChange(deps, tx, area, changed))
}

function tellMoved({ move, acting }: MoveWish, file: CaseFile) {
  return {
    actor: acting === undefined ? RULE : ({ kind: 'person', personId: acting.personId } as const),
    action: `case-${move.name}`,
    subject: `case:${file.caseId}`,
    detail: { kind: file.kind, state: file.state },
  }
}
const RULE = { kind: 'rule' } as const

/** What a move asks and the file knows too becomes the file's. */
function keepOwn(kind: CaseKind, given: Values): Values {
  const names = new Set(kind.fields.map(({ name }) => name))
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)))
}
