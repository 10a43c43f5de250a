import type { PracticeId } from '../base/practice-id.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import type { Acting, CaseArea, CaseDeps, CaseRefusal } from './case-area.ts'
import { finishChange } from './open-case.ts'
import type { Values } from './rules/field.ts'
import { isBarred } from './rules/for-people.ts'
import { insertCaseEvent } from './store/events.ts'
import { type CaseFile, holdCase, lockCase, updateCase } from './store/files.ts'
import { type CaseLink, insertLink } from './store/links.ts'
import { insertPaper, type NewPaper } from './store/papers.ts'
import { settleTask } from './store/tasks.ts'

/** A change that leaves the state as it is. */
export type CaseWork =
  | { readonly kind: 'changed'; readonly values: Values }
  | { readonly kind: 'noted'; readonly note: string; readonly privileged: boolean }
  | { readonly kind: 'linked'; readonly link: CaseLink }
  | { readonly kind: 'paper-added'; readonly paper: NewPaper }
  | { readonly kind: 'task-done'; readonly taskId: string; readonly note: string }
  | { readonly kind: 'held'; readonly isHeld: boolean; readonly reason: string }

export interface WorkWish {
  readonly caseId: string
  readonly acting: Acting
  readonly expectedRevision: number | undefined
  readonly work: CaseWork
}

/** Works on a case: what was known before stays in its history. */
export function changeCase(
  deps: CaseDeps,
  practiceId: PracticeId,
  area: CaseArea,
  { caseId, acting, expectedRevision, work }: WorkWish,
): Promise<Result<CaseFile, CaseRefusal>> {
  return deps.inPractice(practiceId, async (tx) => {
    const file = await lockCase(tx, caseId)
    if (file?.kind !== area.kind.name) return err({ kind: 'not-found' })
    if (expectedRevision !== undefined && file.revision !== expectedRevision) {
      return err({ kind: 'conflict' })
    }
    const { personId } = acting
    if (isBarred(area.kind, file.values, personId)) return err({ kind: 'not-found' })
    const at = deps.clock.now()
    const done = await doWork(tx, file, work, { personId, at })
    if (!done) return err({ kind: 'not-found' })
    const values = tellWork(file, work)
    const privileged = isPrivileged(work)
    const event = { caseId, personId, move: work.kind, from: undefined, to: undefined }
    await insertCaseEvent(tx, { ...event, values, privileged }, at)
    const changed = await finishChange(deps, tx, area, {
      caseId,
      personId,
      move: work.kind,
      values,
    })
    await deps.recordAudit(tx, [
      {
        actor: { kind: 'person', personId },
        action: `case-${work.kind}`,
        subject: `case:${caseId}`,
      },
    ])
    return ok(changed)
  })
}

interface Doing {
  readonly personId: string
  readonly at: Date
}

async function doWork(
  tx: PracticeTransaction,
  file: CaseFile,
  work: CaseWork,
  { personId, at }: Doing,
): Promise<boolean> {
  const { caseId } = file
  switch (work.kind) {
    case 'changed':
      await updateCase(tx, caseId, { ...headOf(file), values: { ...file.values, ...work.values } })
      return true
    case 'noted':
      return true
    case 'linked':
      return insertLink(tx, caseId, { ...work.link, linkedBy: personId }, at)
    case 'paper-added':
      await insertPaper(tx, caseId, work.paper, at)
      return true
    case 'task-done':
      return settleTask(tx, caseId, work.taskId, { personId, note: work.note, at })
    case 'held':
      await holdCase(tx, caseId, work.isHeld)
      return true
  }
}

const headOf = ({ state, title, closedAt, dueAt }: CaseFile) => ({ state, title, closedAt, dueAt })

/** What the history keeps: of a change, the values as they were before. */
function tellWork(file: CaseFile, work: CaseWork): Values {
  switch (work.kind) {
    case 'changed':
      return Object.fromEntries(
        Object.entries(work.values)
          .filter(([name, value]) => (file.values[name] ?? '') !== value)
          .map(([name]) => [name, file.values[name] ?? '']),
      )
    case 'noted':
      return { note: work.note }
    case 'linked':
      return { kind: work.link.kind, id: work.link.id }
    case 'paper-added':
      return { paper: work.paper.name }
    case 'task-done':
      return { task: work.taskId, note: work.note }
    case 'held':
      return { held: work.isHeld ? 'yes' : 'no', reason: work.reason }
  }
}

function isPrivileged(work: CaseWork): boolean {
  if (work.kind === 'noted') return work.privileged
  return work.kind === 'paper-added' && work.paper.privileged
}
