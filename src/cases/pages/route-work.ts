import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { changeCase, type CaseWork } from '../change-case.ts'
import type { CaseRefusal } from '../case-area.ts'
import { moveCase } from '../move-case.ts'
import { type Field, readFields } from '../rules/field.ts'
import { editableFields } from '../rules/for-people.ts'
import { findCaseByReference } from '../store/files.ts'
import type { CaseLink } from '../store/links.ts'
import { fieldProblems, formIdOf } from './build-file.ts'
import { LINK_FIELDS, NOTE_FIELDS } from './form-fields.ts'
import { showCase } from './route-file.ts'
import {
  actingOf,
  bodyOf,
  type CasePageDeps,
  type CasePages,
  idIn,
  revisionIn,
  wordIn,
} from './staff.ts'

/** What is done with a case: moves, changes, notes, links and tasks. */
export function addCaseWork(scope: FastifyInstance, deps: CasePageDeps, pages: CasePages): void {
  const { area } = pages
  const { kind } = area
  // Who may make a move is the move's own affair.
  const readers = { config: { permission: kind.read } }
  const workers = { config: { permission: kind.work } }
  const page = { deps, pages }

  scope.post(`${kind.path}/:caseId/moves/:move`, readers, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    const move = kind.machine.moves.find(
      ({ name, byClock }) => name === wordIn(request, 'move') && byClock !== true,
    )
    if (caseId === undefined || move === undefined) return reply.sendProblem(404)
    const { values, faults } = readFields(move.asks, bodyOf(request))
    const form = formIdOf(`moves/${move.name}`)
    if (faults.length > 0) return showFaults(page, request, reply, { form, values, faults })
    const { practiceId, ...acting } = actingOf(request)
    const moved = await moveCase(deps, practiceId, area, {
      ...{ caseId, move, acting, given: values },
      expectedRevision: revisionIn(request),
    })
    if (moved.ok) return reply.redirect(`${kind.path}/${caseId}`, 303)
    return showRefusal(page, request, reply, moved.error)
  })

  const doWork = async (request: FastifyRequest, reply: FastifyReply, work: CaseWork) => {
    const caseId = idIn(request, 'caseId')
    if (caseId === undefined) return reply.sendProblem(404)
    const { practiceId, ...acting } = actingOf(request)
    const expectedRevision = work.kind === 'changed' ? revisionIn(request) : undefined
    const wish = { caseId, acting, expectedRevision, work }
    const done = await changeCase(deps, practiceId, area, wish)
    if (done.ok) return reply.redirect(`${kind.path}/${caseId}`, 303)
    return showRefusal(page, request, reply, done.error)
  }

  const readForm = (request: FastifyRequest, fields: readonly Field[]) =>
    readFields(fields, bodyOf(request))

  scope.post(`${kind.path}/:caseId/changes`, workers, async (request, reply) => {
    const { values, faults } = readForm(request, editableFields(kind))
    if (faults.length > 0)
      return showFaults(page, request, reply, { form: 'changes', values, faults })
    return doWork(request, reply, { kind: 'changed', values })
  })
  scope.post(`${kind.path}/:caseId/notes`, workers, async (request, reply) => {
    const { values, faults } = readForm(request, NOTE_FIELDS)
    if (faults.length > 0)
      return showFaults(page, request, reply, { form: 'notes', values, faults })
    const privileged = values['privileged'] === 'yes'
    return doWork(request, reply, { kind: 'noted', note: values['note'] ?? '', privileged })
  })
  scope.post(`${kind.path}/:caseId/links`, workers, async (request, reply) => {
    const { values } = readForm(request, LINK_FIELDS)
    const { practiceId } = actingOf(request)
    const link = await deps.inPractice(practiceId, (tx) =>
      readTarget(values['target'] ?? '', (reference) => findCaseByReference(tx, reference)),
    )
    if (link !== undefined) return doWork(request, reply, { kind: 'linked', link })
    const message = 'Enter the reference of a case, or the address of a contribution’s page'
    const faults = [{ field: 'target', message }]
    return showFaults(page, request, reply, { form: 'links', values, faults })
  })
  scope.post(`${kind.path}/:caseId/tasks/:taskId`, workers, async (request, reply) => {
    const taskId = idIn(request, 'taskId')
    if (taskId === undefined) return reply.sendProblem(404)
    return doWork(request, reply, { kind: 'task-done', taskId, note: '' })
  })
}

type Page = Parameters<typeof showCase>[0]

interface Faulty {
  readonly form: string
  readonly values: Readonly<Record<string, string>>
  readonly faults: readonly { readonly field: string; readonly message: string }[]
}

function showFaults(
  page: Page,
  request: FastifyRequest,
  reply: FastifyReply,
  { form, values, faults }: Faulty,
) {
  const entered = { form, values, problems: fieldProblems(form, faults) }
  return showCase(page, request, reply, { entered, status: 422 })
}

function showRefusal(
  page: Page,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: CaseRefusal,
) {
  switch (refusal.kind) {
    case 'not-found':
      return reply.sendProblem(404)
    case 'conflict': {
      const refused = 'Somebody else changed this meanwhile. This is how it is now.'
      return showCase(page, request, reply, { refused, status: 409 })
    }
    case 'not-allowed':
      return showCase(page, request, reply, { refused: refusal.because, status: 409 })
  }
}

const CONTRIBUTION = /contributions\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/

async function readTarget(
  typed: string,
  findByReference: (reference: string) => Promise<{ readonly caseId: string } | undefined>,
): Promise<CaseLink | undefined> {
  const contributionId = CONTRIBUTION.exec(typed)?.[1]
  if (contributionId !== undefined) return { kind: 'contribution', id: contributionId }
  const found = await findByReference(typed.trim().toUpperCase())
  return found && { kind: 'case', id: found.caseId }
}
