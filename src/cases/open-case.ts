import { v7 as newId } from 'uuid'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { type CaseArea, type CaseDeps, gatherFacts } from './case-area.ts'
import { caseClockJob } from './jobs.ts'
import type { CaseMove } from './rules/case-kind.ts'
import { earliestDue } from './rules/due.ts'
import type { Values } from './rules/field.ts'
import { makeReference } from './rules/reference.ts'
import { insertCaseEvent } from './store/events.ts'
import { type CaseFile, findCase, insertCase, updateCase } from './store/files.ts'
import { type CaseLink, insertLink } from './store/links.ts'

export interface NewCase {
  readonly values: Values
  readonly links: readonly CaseLink[]
  /** Undefined when Heed itself, or somebody outside, opens it. */
  readonly openedBy: string | undefined
}

/**
 * Opens a case in the caller's transaction: the file, its first event, its links and what its area does
 * then. The caller records the audit entry, which is to be the last of a transaction: see `tellOpened`.
 */
export async function openCase(
  deps: CaseDeps,
  tx: PracticeTransaction,
  area: CaseArea,
  { values, links, openedBy }: NewCase,
): Promise<CaseFile> {
  const { kind } = area
  const at = deps.clock.now()
  const caseId = newId()
  const reference = makeReference(kind.prefix, caseId)
  const state = kind.machine.initial
  const head = { caseId, kind: kind.name, reference, state, values, openedBy, dueAt: undefined }
  await insertCase(tx, { ...head, title: kind.titleOf(values) }, at)
  for (const link of links) await insertLink(tx, caseId, { ...link, linkedBy: openedBy }, at)
  const event = { caseId, personId: openedBy, move: 'opened', from: undefined, to: state, values }
  await insertCaseEvent(tx, event, at)
  return finishChange(deps, tx, area, { caseId, personId: openedBy, move: 'opened', values })
}

export function tellOpened(
  { kind }: CaseArea,
  file: Pick<CaseFile, 'caseId' | 'reference'>,
  openedBy: string | undefined,
) {
  return {
    actor: openedBy === undefined ? RULE : ({ kind: 'person', personId: openedBy } as const),
    action: 'case-opened',
    subject: `case:${file.caseId}`,
    detail: { kind: kind.name, reference: file.reference },
  }
}
const RULE = { kind: 'rule' } as const

interface Changed {
  readonly caseId: string
  readonly personId: string | undefined
  readonly move: string
  readonly values: Values
}

/** Counts anew what is due, and lets the area go on. Answers the case as it is now. */
export async function finishChange(
  deps: CaseDeps,
  tx: PracticeTransaction,
  area: CaseArea,
  { caseId, personId, move, values }: Changed,
): Promise<CaseFile> {
  const file = await mustFindCase(tx, caseId)
  const facts = await gatherFacts(deps, tx, { area, file, acting: undefined })
  const ends = area.kind.machine.states[file.state]?.ends === true
  const due = ends ? [] : area.kind.dueOf(facts, await deps.findHolidays(tx))
  await updateCase(tx, caseId, {
    state: file.state,
    values: file.values,
    title: area.kind.titleOf(file.values),
    closedAt: ends ? (file.closedAt ?? facts.now) : undefined,
    dueAt: earliestDue(due)?.at,
  })
  await askForClock(deps, tx, area, { caseId, notBefore: earliestDue(due)?.at })
  await area.afterMove?.(tx, file, { move, at: facts.now, personId, values })
  return mustFindCase(tx, caseId)
}

/** Where time itself moves a case on, it is looked at when the next thing is due. */
async function askForClock(
  { enqueue }: CaseDeps,
  tx: PracticeTransaction,
  { kind }: CaseArea,
  due: { readonly caseId: string; readonly notBefore: Date | undefined },
): Promise<void> {
  const { caseId, notBefore } = due
  if (notBefore === undefined || !kind.machine.moves.some(isByClock)) return
  await enqueue(tx, caseClockJob, [{ practiceId: tx.practiceId, caseId }], { notBefore })
}

const isByClock = ({ byClock }: CaseMove) => byClock === true

async function mustFindCase(tx: PracticeTransaction, caseId: string): Promise<CaseFile> {
  const file = await findCase(tx, caseId)
  if (file === undefined) throw new Error(`No case ${caseId}`)
  return file
}
