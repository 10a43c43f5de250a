import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Result } from '../../../../base/result.ts'
import type { FieldProblem } from '../../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../../platform/web/render-page.ts'
import type { BeginSessionDeps } from '../../../begin-session.ts'
import {
  changePerson,
  endAccess,
  inviteAgain,
  invitePerson,
  type PersonRefusal,
  resetSecondFactor,
} from '../../../manage-people.ts'
import { findPeople, findPerson } from '../../../people.ts'
import { findDirectory } from '../../../store.ts'
import { signedInOf } from '../../require-session.ts'
import { PEOPLE } from '../addresses.ts'
import type { FrameFor } from '../../staff-frame.ts'
import { PersonForm, readPerson } from './read-person.ts'
import { InvitedPage } from './view-invited.tsx'
import { PersonPage } from './view-person.tsx'
import { PeoplePage } from './view.tsx'

export interface PeopleDeps extends BeginSessionDeps {
  readonly frameFor: FrameFor
  readonly publicUrl: URL
}

const managers = { config: { permission: 'people:manage' } } as const
const Params = z.object({ personId: z.uuid() })

/** Who may sign in, and as what. */
export function addPeoplePages(scope: FastifyInstance, deps: PeopleDeps): void {
  scope.get(PEOPLE, managers, async (request, reply) => {
    const { practiceId, person } = signedInOf(request)
    const frame = await deps.frameFor(request, PEOPLE)
    const people = await deps.inPractice(practiceId, findPeople)
    return sendPage(reply, PeoplePage({ frame, people, ownId: person.personId }))
  })
  scope.get(`${PEOPLE}/invite`, managers, (request, reply) =>
    show(deps, { request, reply, values: PersonForm.parse({}), problems: [] }),
  )
  scope.post(`${PEOPLE}/invite`, managers, async (request, reply) => {
    const values = PersonForm.parse(request.body ?? {})
    const read = readPerson(values)
    if (!read.ok) return show(deps, { request, reply, values, problems: read.error })
    const invited = await invitePerson(deps, signedInOf(request), read.value)
    if (invited.ok) return showLink(deps, { request, reply, link: invited.value, ...read.value })
    return show(deps, { request, reply, values, problems: [PROBLEMS[invited.error]] })
  })
  addPersonRoutes(scope, deps)
}

function addPersonRoutes(scope: FastifyInstance, deps: PeopleDeps): void {
  scope.get(`${PEOPLE}/:personId`, managers, async (request, reply) => {
    const person = await personIn(deps, request)
    if (person === undefined) return reply.sendProblem(404)
    return show(deps, { request, reply, values: person, personId: person.personId, problems: [] })
  })
  scope.post(`${PEOPLE}/:personId`, managers, async (request, reply) => {
    const known = await personIn(deps, request)
    if (known === undefined) return reply.sendProblem(404)
    const { personId, email } = known
    const values = { ...PersonForm.parse(request.body ?? {}), email }
    const read = readPerson(values)
    if (!read.ok) return show(deps, { request, reply, values, personId, problems: read.error })
    const changed = await changePerson(deps, signedInOf(request), { personId, ...read.value })
    if (changed.ok) return reply.redirect(PEOPLE, 303)
    return show(deps, { request, reply, values, personId, problems: [PROBLEMS[changed.error]] })
  })
  scope.post(`${PEOPLE}/:personId/invite`, managers, async (request, reply) => {
    const known = await personIn(deps, request)
    if (known === undefined) return reply.sendProblem(404)
    const invited = await inviteAgain(deps, signedInOf(request), known.personId)
    if (!invited.ok) return reply.sendProblem(404)
    return showLink(deps, { request, reply, link: invited.value, ...known })
  })
  const simple = [
    ['end', endAccess],
    ['reset-second-factor', resetSecondFactor],
  ] as const
  for (const [name, run] of simple) {
    scope.post(`${PEOPLE}/:personId/${name}`, managers, async (request, reply) => {
      const known = await personIn(deps, request)
      if (known === undefined) return reply.sendProblem(404)
      const { personId } = known
      const done: Result<undefined, PersonRefusal> = await run(deps, signedInOf(request), personId)
      if (done.ok) return reply.redirect(PEOPLE, 303)
      const problems = [PROBLEMS[done.error]]
      return show(deps, { request, reply, values: known, personId, problems })
    })
  }
}

const PROBLEMS = {
  'not-found': { field: 'name', message: 'This person may no longer sign in' },
  'email-taken': { field: 'email', message: 'Somebody with this email address is in the list' },
  'last-manager': {
    field: 'role',
    message: 'Make somebody else practice manager or deputy manager first',
  },
} as const satisfies Record<PersonRefusal, FieldProblem>

async function personIn(deps: PeopleDeps, request: FastifyRequest) {
  const { personId } = Params.safeParse(request.params).data ?? {}
  if (personId === undefined) return undefined
  const { practiceId } = signedInOf(request)
  return deps.inPractice(practiceId, (tx) => findPerson(tx, personId))
}

interface Showing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly values: Parameters<typeof PersonPage>[0]['values']
  /** Absent for somebody who is still to be invited. */
  readonly personId?: string
  readonly problems: readonly FieldProblem[]
}

async function show(deps: PeopleDeps, { request, reply, values, personId, problems }: Showing) {
  const { practiceId, person } = signedInOf(request)
  const frame = await deps.frameFor(request, PEOPLE)
  const { sites } = await deps.inPractice(practiceId, findDirectory)
  const page = PersonPage({
    ...{ frame, csrfToken: request.makeCsrfToken(), values, problems },
    ...{ personId, isOwn: person.personId === personId, siteNames: sites.map(({ name }) => name) },
  })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}

interface LinkShowing extends Pick<Showing, 'request' | 'reply'> {
  readonly link: string
  readonly name: string
  readonly email: string
}

async function showLink(deps: PeopleDeps, { request, reply, link, name, email }: LinkShowing) {
  const frame = await deps.frameFor(request, PEOPLE)
  const href = new URL(`/invitation/${link}`, deps.publicUrl).href
  return sendPage(reply, InvitedPage({ frame, name, email, link: href, backHref: PEOPLE }))
}
