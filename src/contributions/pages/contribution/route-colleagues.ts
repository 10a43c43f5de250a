import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { addNote } from '../../add-note.ts'
import { disagreeWithFinding } from '../../disagree-with-finding.ts'
import { settleProposal } from '../../settle-proposal.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { showContribution } from './show.ts'

const LONGEST_NOTE = 4000

const Note = z.object({ text: z.string().trim().max(LONGEST_NOTE).catch('') })
const Seen = z.object({ expectedVersion: z.coerce.number().int().catch(-1) })

/** What colleagues do for each other: confirming, notes, and saying that a finding is wrong. */
export function addColleagueRoutes(scope: FastifyInstance, deps: PageDeps): void {
  addSecondPerson(scope, deps)
  const workers = { config: { permission: 'contributions:take' } } as const
  scope.post('/contributions/:contributionId/notes', workers, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const { text } = Note.parse(request.body ?? {})
    if (text !== '') {
      const added = await addNote(deps, practiceId, { contributionId, personId, text })
      if (!added.ok) return reply.sendProblem(404)
    }
    return reply.redirect(`/contributions/${contributionId}#notes`, 303)
  })
  const assessors = { config: { permission: 'contributions:assess' } } as const
  const disagree = '/contributions/:contributionId/findings/:findingId/disagree'
  scope.post(disagree, assessors, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    const findingId = idIn(request, 'findingId')
    if (contributionId === undefined || findingId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const said = await disagreeWithFinding(deps, practiceId, {
      contributionId,
      findingId,
      personId,
    })
    if (!said.ok) return reply.sendProblem(404)
    const { work } = Working.parse(request.body ?? {})
    const back = work === undefined ? '' : `?${new URLSearchParams({ work }).toString()}`
    return reply.redirect(`/contributions/${contributionId}${back}`, 303)
  })
}

const Working = z.object({ work: z.string().max(2000).optional().catch(undefined) })

function addSecondPerson(scope: FastifyInstance, deps: PageDeps): void {
  const confirmers = { config: { permission: 'contributions:confirm' } } as const
  for (const answer of ['confirm', 'decline'] as const) {
    const address = `/contributions/:contributionId/proposal/${answer}`
    scope.post(address, confirmers, async (request, reply) => {
      const contributionId = idIn(request, 'contributionId')
      if (contributionId === undefined) return reply.sendProblem(404)
      const staff = staffOf(request)
      const { expectedVersion: expectedRevision } = Seen.parse(request.body ?? {})
      const opinion = { ...staff, contributionId, expectedRevision, answer }
      const settled = await settleProposal(deps, staff.practiceId, opinion)
      if (settled.ok) return reply.redirect(`/contributions/${contributionId}`, 303)
      if (settled.error.kind === 'not-found') return reply.sendProblem(404)
      const entered = { isConflict: settled.error.kind === 'conflict' }
      return showContribution(deps, request, reply, { contributionId, entered, status: 409 })
    })
  }
}
