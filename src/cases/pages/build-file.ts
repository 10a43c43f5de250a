import type { BankHolidays } from '../../base/bank-holidays.ts'
import type { PracticeTransaction } from '../../platform/database/database.ts'
import { findPeople } from '../../practice/people.ts'
import { may } from '../../practice/rules/permissions.ts'
import type { Acting, CaseArea, CaseDeps } from '../case-area.ts'
import { gatherFacts } from '../case-area.ts'
import type { Linked, LinkReaders } from '../linked.ts'
import type { Facts } from '../rules/case-kind.ts'
import type { Field, Values } from '../rules/field.ts'
import { editableFields, isBarred, withPeople } from '../rules/for-people.ts'
import { movesOf, permitMove } from '../rules/permit-move.ts'
import { findCaseEvents } from '../store/events.ts'
import { type CaseFile, findCase } from '../store/files.ts'
import { findLinks } from '../store/links.ts'
import { findPapers, type PaperHead } from '../store/papers.ts'
import { type CaseTask, findTasks } from '../store/tasks.ts'
import { mergeHistory, tellEvents } from './build-history.ts'
import { LINK_FIELDS, NOTE_FIELDS } from './form-fields.ts'
import { showValue } from './show-value.ts'
import { inputId } from './view-field.tsx'
import type { CasePageView, FormView, HistoryEntry, LinkedThing } from './view-model.ts'

/** What somebody entered that could not be saved: shown again in its form. */
export interface EnteredForm {
  readonly form: string
  readonly values: Values
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

export type CaseBody = Omit<CasePageView, 'frame' | 'csrfToken' | 'first' | 'last' | 'readers'>

interface Wish {
  readonly area: CaseArea
  readonly caseId: string
  readonly acting: Acting
  readonly links: LinkReaders
  readonly entered: EnteredForm | undefined
  readonly refused: string | undefined
}

/**
 * Reads all that the page of every kind of case shows.
 * @returns undefined when there is no such case of this kind
 */
export async function buildCase(
  deps: CaseDeps,
  tx: PracticeTransaction,
  { area: asked, caseId, acting, links, entered, refused }: Wish,
): Promise<
  { readonly body: CaseBody; readonly file: CaseFile; readonly facts: Facts } | undefined
> {
  const file = await findCase(tx, caseId)
  if (file?.kind !== asked.kind.name) return undefined
  if (isBarred(asked.kind, file.values, acting.personId)) return undefined
  const area = { ...asked, kind: withPeople(asked.kind, await findPeople(tx)) }
  const facts = await gatherFacts(deps, tx, { area, file, acting })
  const linked = await readLinked(tx, caseId, links, acting)
  const around: Around = {
    area,
    file,
    facts,
    acting,
    entered,
    mayWork: may(acting.role, area.kind.work),
  }
  const events = tellEvents(area, await findCaseEvents(tx, caseId), around.mayWork)
  const body: CaseBody = {
    ...{ now: facts.now, kind: area.kind, action: actionOf(around) },
    ...buildState(around, await deps.findHolidays(tx)),
    ...{ problems: entered?.problems ?? [], refused },
    ...buildKnown(around),
    ...buildForms(around),
    tasks: (await findTasks(tx, caseId)).map(toTaskView),
    links: linked.shown,
    papers: buildPapers(around, await findPapers(tx, caseId)),
    history: mergeHistory(events, linked.moments),
  }
  return { body, file, facts }
}

interface Around {
  readonly area: CaseArea
  readonly file: CaseFile
  readonly facts: Facts
  readonly acting: Acting
  readonly entered: EnteredForm | undefined
  readonly mayWork: boolean
}

const actionOf = ({ area, file }: Around) => `${area.kind.path}/${file.caseId}`

/** Where it stands, what is due and what is worth knowing. */
function buildState({ area: { kind }, file, facts }: Around, holidays: BankHolidays) {
  const state = kind.machine.states[file.state] ?? { label: file.state, tone: 'neutral' as const }
  const ends = state.ends === true
  return {
    ...{ reference: file.reference, title: file.title, legalHold: file.legalHold },
    ...{ revision: file.revision, status: { label: state.label, tone: state.tone } },
    advice: ends ? [] : kind.adviceOf(facts),
    due: ends ? [] : kind.dueOf(facts, holidays),
  }
}

function buildKnown({ area: { kind }, file, mayWork }: Around) {
  const seen = kind.fields.filter(({ privileged }) => mayWork || privileged !== true)
  const isKnown = ({ name }: Field) => (file.values[name] ?? '') !== ''
  return {
    facts: seen.filter(isKnown).map((field) => ({
      label: field.label,
      value: showValue(field, file.values[field.name] ?? ''),
    })),
    unknown: seen.filter((field) => !isKnown(field)).map(({ label }) => label),
  }
}

function buildForms(around: Around) {
  const { area, file, facts, mayWork } = around
  const { kind } = area
  const { values } = file
  const edit = { submit: 'Save changes', values }
  return {
    moves: movesOf(kind, file.state).map((move) => {
      const permission = permitMove(kind, move, facts)
      const rest = { submit: move.label, values }
      return {
        ...{ name: move.name, label: move.label },
        because: permission.allowed ? undefined : permission.because,
        form: formOf(around, `moves/${move.name}`, move.asks, rest),
      }
    }),
    edit: mayWork ? formOf(around, 'changes', editableFields(kind), edit) : undefined,
    note: mayWork ? formOf(around, 'notes', NOTE_FIELDS, { submit: 'Save note' }) : undefined,
    link: mayWork ? formOf(around, 'links', LINK_FIELDS, { submit: 'Link it' }) : undefined,
  }
}

/** A form is known on its page by where it goes. */
export const formIdOf = (to: string) => to.replace('/', '-')

function formOf(around: Around, to: string, fields: readonly Field[], rest: FormRest): FormView {
  const form = formIdOf(to)
  const entered = around.entered?.form === form ? around.entered : undefined
  return {
    ...{ form, fields, action: `${actionOf(around)}/${to}`, submit: rest.submit },
    values: entered?.values ?? rest.values ?? {},
    problems: entered?.problems ?? [],
  }
}

function toTaskView({ taskId, title, href, dueAt, doneAt, note }: CaseTask) {
  return {
    ...{ taskId, title },
    ...{ href: href ?? undefined, dueAt: dueAt ?? undefined },
    ...{ doneAt: doneAt ?? undefined, note: note ?? undefined },
  }
}

function buildPapers(around: Around, papers: readonly PaperHead[]) {
  return papers
    .filter(({ privileged }) => around.mayWork || !privileged)
    .map(({ paperId, sha256, ...paper }) => ({
      ...paper,
      href: `${actionOf(around)}/papers/${paperId}`,
      sha256: sha256.toString('hex'),
    }))
}

interface FormRest {
  readonly submit: string
  readonly values?: Values
}

async function readLinked(
  tx: PracticeTransaction,
  caseId: string,
  readers: LinkReaders,
  { role }: Acting,
): Promise<{ shown: readonly LinkedThing[]; moments: readonly HistoryEntry[] }> {
  const found = await findLinks(tx, caseId)
  const things: Linked[] = []
  for (const kind of new Set(found.map((link) => link.kind))) {
    const ids = found.filter((link) => link.kind === kind).map(({ id }) => id)
    things.push(...((await readers[kind]?.(tx, ids)) ?? []))
  }
  const isOpen = ({ permission }: Linked) => may(role, permission)
  return {
    shown: things.map((thing) =>
      isOpen(thing)
        ? thing
        : { kind: thing.kind, title: undefined, href: undefined, detail: undefined },
    ),
    moments: things
      .filter(isOpen)
      .flatMap(({ moments }) => moments.map((moment) => ({ ...moment, lines: [] }))),
  }
}

export const fieldProblems = (
  form: string,
  faults: readonly { readonly field: string; readonly message: string }[],
) => faults.map(({ field, message }) => ({ field: inputId(form, field), message }))
