import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { may } from '../../practice/rules/permissions.ts'
import { sendPage } from '../../platform/web/render-page.ts'
import { noteCaseRead } from '../note-case-read.ts'
import { isBarred } from '../rules/for-people.ts'
import { findCase } from '../store/files.ts'
import { findPaper } from '../store/papers.ts'
import { buildCase, type EnteredForm } from './build-file.ts'
import { actingOf, type CasePageDeps, type CasePages, idIn } from './staff.ts'
import { CasePage } from './view-file.tsx'

export interface ShownCase {
  readonly entered?: EnteredForm
  readonly refused?: string
  readonly status?: number
}

/** Answers with the page of a case as it is now. */
export async function showCase(
  { deps, pages }: { readonly deps: CasePageDeps; readonly pages: CasePages },
  request: FastifyRequest,
  reply: FastifyReply,
  { entered, refused, status = 200 }: ShownCase,
): Promise<FastifyReply> {
  const caseId = idIn(request, 'caseId')
  if (caseId === undefined) return reply.sendProblem(404)
  const { practiceId, ...acting } = actingOf(request)
  const csrfToken = request.makeCsrfToken()
  const frame = await deps.frameFor(request, pages.menu)
  const { area } = pages
  const view = await deps.inPractice(practiceId, async (tx) => {
    const wish = { area, caseId, acting, links: deps.links, entered, refused }
    const built = await buildCase(deps, tx, wish)
    if (built === undefined) return undefined
    const context = { tx, file: built.file, facts: built.facts, acting, csrfToken }
    const first = await pages.first?.(context)
    const last = await pages.last?.(context)
    const readers = await noteCaseRead(deps, tx, caseId, acting.personId)
    return { ...built.body, frame, csrfToken, first, last, readers }
  })
  if (view === undefined) return reply.sendProblem(404)
  return sendPage(reply, CasePage(view), status)
}

export function addCaseFile(scope: FastifyInstance, deps: CasePageDeps, pages: CasePages): void {
  const { kind } = pages.area
  const config = { config: { permission: kind.read } }
  scope.get(`${kind.path}/:caseId`, config, (request, reply) =>
    showCase({ deps, pages }, request, reply, {}),
  )
  scope.get(`${kind.path}/:caseId/papers/:paperId`, config, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    const paperId = idIn(request, 'paperId')
    if (caseId === undefined || paperId === undefined) return reply.sendProblem(404)
    const { practiceId, personId, role } = actingOf(request)
    const paper = await deps.inPractice(practiceId, async (tx) => {
      const file = await findCase(tx, caseId)
      const isOpen = file?.kind === kind.name && !isBarred(kind, file.values, personId)
      const found = isOpen ? await findPaper(tx, caseId, paperId) : undefined
      if (found === undefined || (found.privileged && !may(role, kind.work))) return undefined
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'paper-read',
          subject: `case:${caseId}`,
          detail: { paper: paperId },
        },
      ])
      return found
    })
    if (paper === undefined) return reply.sendProblem(404)
    return reply
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', `attachment; filename="${safeName(paper.name)}"`)
      .type('application/octet-stream')
      .send(paper.bytes)
  })
}

const safeName = (name: string) => name.replaceAll(/[^\w. -]/g, '_')
