import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerQuestion } from '../../answer-question.ts'
import { assignContribution } from '../../assign-contribution.ts'
import { takeOverClaim } from '../../claim-contribution.ts'
import { decideContribution } from '../../decide-contribution.ts'
import { QUESTIONS } from '../../rules/action.ts'
import { takeContribution } from '../../take-contribution.ts'
import { undoDecision } from '../../undo-decision.ts'
import { findNextAddress } from '../queue/route-work.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { readAnswer, readDecision } from './read-forms.ts'
import { showContribution } from './show.ts'

/** Deciding, undoing, taking on, and the questions that come before. */
export function addDecidingRoutes(scope: FastifyInstance, deps: PageDeps): void {
  addDecide(scope, deps)
  addHands(scope, deps)
  addUndo(scope, deps)
  addTake(scope, deps)
  addAnswer(scope, deps)
}

function addDecide(scope: FastifyInstance, deps: PageDeps): void {
  // Passing up is a decision too: the rule of actions says who may take which.
  const route = { config: { permission: 'contributions:escalate' } } as const
  scope.post('/contributions/:contributionId/decide', route, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const staff = staffOf(request)
    const { values, read } = readDecision(request.body)
    if (!read.ok) {
      const entered = { decision: { values, problems: read.error } }
      return showContribution(deps, request, reply, { contributionId, entered, status: 422 })
    }
    const choice = { ...read.value, ...staff, contributionId }
    const decided = await decideContribution(deps, staff.practiceId, choice)
    if (decided.ok) {
      const { work } = Working.parse(request.body ?? {})
      const next = { work: work ?? '', after: contributionId }
      return reply.redirect(
        work === undefined ? '/queue' : await findNextAddress(deps, staff, next),
        303,
      )
    }
    switch (decided.error.kind) {
      case 'not-found':
        return reply.sendProblem(404)
      case 'claimed':
        return showContribution(deps, request, reply, {
          contributionId,
          entered: { decision: { values, problems: [] } },
          status: 409,
        })
      case 'conflict': {
        const entered = { decision: { values, problems: [] }, isConflict: true }
        return showContribution(deps, request, reply, { contributionId, entered, status: 409 })
      }
      case 'not-allowed': {
        const refused = { action: choice.action, because: decided.error.because }
        const entered = { decision: { values, problems: [] }, refused }
        return showContribution(deps, request, reply, { contributionId, entered, status: 422 })
      }
    }
  })
}

/** The queue's filters, sent on by the form of somebody who works through it. */
const Working = z.object({ work: z.string().max(2000).optional().catch(undefined) })

const Assigned = z.object({ to: z.uuid().optional().catch(undefined) })

function addHands(scope: FastifyInstance, deps: PageDeps): void {
  const deciders = { config: { permission: 'contributions:decide' } } as const
  scope.post('/contributions/:contributionId/take-over', deciders, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const taken = await takeOverClaim(deps, practiceId, { contributionId, personId })
    if (!taken.ok) return reply.sendProblem(404)
    return reply.redirect(`/contributions/${contributionId}`, 303)
  })
  scope.post('/contributions/:contributionId/assign', deciders, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const { to: toPersonId } = Assigned.parse(request.body ?? {})
    const given = { contributionId, personId, toPersonId }
    const assigned = await assignContribution(deps, practiceId, given)
    if (!assigned.ok) return reply.sendProblem(404)
    return reply.redirect(`/contributions/${contributionId}`, 303)
  })
}

function addUndo(scope: FastifyInstance, deps: PageDeps): void {
  const route = { config: { permission: 'contributions:decide' } } as const
  scope.post('/decisions/:decisionId/undo', route, async (request, reply) => {
    const decisionId = idIn(request, 'decisionId')
    if (decisionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const undone = await undoDecision(deps, practiceId, { decisionId, personId })
    if (undone.ok) return reply.redirect(`/contributions/${undone.value}`, 303)
    return reply.sendProblem(undone.error === 'not-found' ? 404 : 409)
  })
}

function addTake(scope: FastifyInstance, deps: PageDeps): void {
  const route = { config: { permission: 'contributions:take' } } as const
  scope.post('/contributions/:contributionId/take', route, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    if (contributionId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const taken = await takeContribution(deps, practiceId, { contributionId, personId })
    if (taken.ok) return reply.redirect(`/contributions/${contributionId}`, 303)
    const entered = { isConflict: true }
    return showContribution(deps, request, reply, { contributionId, entered, status: 409 })
  })
}

const QuestionParam = z.object({ question: z.enum(QUESTIONS) })

function addAnswer(scope: FastifyInstance, deps: PageDeps): void {
  const route = { config: { permission: 'contributions:assess' } } as const
  scope.post(
    '/contributions/:contributionId/questions/:question',
    route,
    async (request, reply) => {
      const contributionId = idIn(request, 'contributionId')
      const question = QuestionParam.safeParse(request.params).data?.question
      if (contributionId === undefined || question === undefined) return reply.sendProblem(404)
      const { answer, note } = readAnswer(request.body)
      if (answer === undefined) {
        const problems = [{ field: question, message: 'Choose yes or no' }]
        const entered = { question: { id: question, values: { answer: '', note }, problems } }
        return showContribution(deps, request, reply, { contributionId, entered, status: 422 })
      }
      const staff = staffOf(request)
      const given = { ...staff, contributionId, question, answer, note: note.trim() }
      const answered = await answerQuestion(deps, staff.practiceId, given)
      if (answered.ok) return reply.redirect(`/contributions/${contributionId}`, 303)
      return reply.sendProblem(answered.error === 'role' ? 403 : 404)
    },
  )
}
