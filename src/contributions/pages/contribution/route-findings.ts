import type { FastifyInstance } from 'fastify'
import { addFinding, strikeFinding } from '../../review-findings.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { readFinding, readStrike } from './read-forms.ts'
import { showContribution } from './show.ts'

/** Adding a finding by hand and striking one that is wrong. */
export function addFindingRoutes(scope: FastifyInstance, deps: PageDeps): void {
  addAdding(scope, deps)
  addStriking(scope, deps)
}

const assessors = { config: { permission: 'contributions:assess' } } as const

function addAdding(scope: FastifyInstance, deps: PageDeps): void {
  scope.post('/contributions/:contributionId/findings', assessors, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const staff = staffOf(request)
    const { values, read } = readFinding(request.body)
    if (!read.ok) {
      const entered = { addFinding: { values, problems: read.error } }
      return showContribution(deps, request, reply, { contributionId, entered, status: 422 })
    }
    const finding = { ...read.value, contributionId, personId: staff.personId }
    const added = await addFinding(deps, staff.practiceId, finding)
    if (added.ok) return reply.redirect(`/contributions/${contributionId}`, 303)
    switch (added.error) {
      case 'not-found':
        return reply.sendProblem(404)
      case 'conflict': {
        const entered = { addFinding: { values, problems: [] }, isConflict: true }
        return showContribution(deps, request, reply, { contributionId, entered, status: 409 })
      }
      case 'quote-not-in-text': {
        const problems = [{ field: 'finding-quote', message: 'Copy words that stand in the text' }]
        const entered = { addFinding: { values, problems } }
        return showContribution(deps, request, reply, { contributionId, entered, status: 422 })
      }
    }
  })
}

function addStriking(scope: FastifyInstance, deps: PageDeps): void {
  scope.post(
    '/contributions/:contributionId/findings/:findingId/strike',
    assessors,
    async (request, reply) => {
      const contributionId = idIn(request, 'contributionId')
      const findingId = idIn(request, 'findingId')
      if (contributionId === undefined || findingId === undefined) return reply.sendProblem(404)
      const { practiceId, personId } = staffOf(request)
      const { reason, expectedRevision } = readStrike(request.body)
      const strike = { findingId, reason, problems: [] }
      if (reason === '') {
        const problems = [{ field: `strike-${findingId}`, message: 'Say why it is not so' }]
        const entered = { strike: { ...strike, problems } }
        return showContribution(deps, request, reply, { contributionId, entered, status: 422 })
      }
      const wanted = { contributionId, findingId, expectedRevision, personId, reason }
      const struck = await strikeFinding(deps, practiceId, wanted)
      if (struck.ok) return reply.redirect(`/contributions/${contributionId}`, 303)
      if (struck.error === 'not-found') return reply.sendProblem(404)
      const entered = { strike, isConflict: true }
      return showContribution(deps, request, reply, { contributionId, entered, status: 409 })
    },
  )
}
