import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../platform/web/render-page.ts'
import { may } from '../../practice/rules/permissions.ts'
import { openCase, tellOpened } from '../open-case.ts'
import { readFields, type Values } from '../rules/field.ts'
import { type CaseLink, TARGET_KINDS } from '../store/links.ts'
import { fieldProblems } from './build-file.ts'
import { actingOf, bodyOf, type CasePageDeps, type CasePages } from './staff.ts'
import type { FormView } from './view-model.ts'
import { OpenCasePage } from './view-open.tsx'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Opens a case, if wanted from something: `/new?contribution=<id>`. */
export function addOpening(scope: FastifyInstance, deps: CasePageDeps, pages: CasePages): void {
  if (pages.opensByItself === true) return
  const { area } = pages
  const { kind } = area
  const config = { config: { permission: kind.receive ?? kind.work } }
  const fields = kind.fields.filter(({ name }) => kind.openWith.includes(name))

  async function show(request: FastifyRequest, reply: FastifyReply, shown: Shown) {
    const frame = await deps.frameFor(request, pages.menu)
    const form: FormView = {
      ...{ form: 'open', action: kind.path, fields, submit: kind.words.open },
      ...{ values: shown.values, problems: shown.problems },
    }
    const view = {
      ...{ frame, kind, form, links: namesOf(shown.links), intro: undefined },
      ...{ opened: shown.opened },
      csrfToken: request.makeCsrfToken(),
      now: deps.clock.now(),
    }
    return sendPage(reply, OpenCasePage(view), shown.status)
  }

  scope.get(`${kind.path}/new`, config, async (request, reply) => {
    const { practiceId } = actingOf(request)
    const links = linksIn(request.query)
    const opened = Opened.parse(request.query).opened
    const values = await deps.inPractice(practiceId, async (tx) => {
      const known: Values[] = []
      for (const link of links) known.push((await pages.prefill?.(tx, link)) ?? {})
      return Object.assign({}, ...known) as Values
    })
    return show(request, reply, { values, links, problems: [], status: 200, opened })
  })

  scope.post(kind.path, config, async (request, reply) => {
    const { practiceId, personId } = actingOf(request)
    const body = bodyOf(request)
    const links = linksIn(body)
    const { values, faults } = readFields(fields, body)
    if (faults.length > 0) {
      const problems = fieldProblems('open', faults)
      return show(request, reply, { values, links, problems, status: 422 })
    }
    const file = await deps.inPractice(practiceId, async (tx) => {
      const opened = await openCase(deps, tx, area, { values, links, openedBy: personId })
      await deps.recordAudit(tx, [tellOpened(area, opened, personId)])
      return opened
    })
    const mayRead = may(signedRole(request), kind.read)
    const next = mayRead ? file.caseId : `new?opened=${file.reference}`
    return reply.redirect(`${kind.path}/${next}`, 303)
  })
}

interface Shown {
  readonly values: Values
  readonly links: readonly CaseLink[]
  readonly problems: FormView['problems']
  readonly status: number
  /** The reference of the one that was just written down, by somebody who may not read it. */
  readonly opened?: string | undefined
}

const Opened = z.object({ opened: z.string().max(40).optional().catch(undefined) })
const signedRole = (request: FastifyRequest) => actingOf(request).role

/** What is named in an address or a form: `contribution=<id>`, `case=<id>`. */
function linksIn(source: unknown): readonly CaseLink[] {
  const given = (source ?? {}) as Readonly<Record<string, unknown>>
  return TARGET_KINDS.flatMap((kind) => {
    const id = given[kind]
    return typeof id === 'string' && UUID.test(id) ? [{ kind, id }] : []
  })
}

const namesOf = (links: readonly CaseLink[]): Values =>
  Object.fromEntries(links.map(({ kind, id }) => [kind, id]))
