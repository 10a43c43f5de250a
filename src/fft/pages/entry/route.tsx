import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { dayOf } from '../../../base/local-day.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import { findDirectory } from '../../../practice/store.ts'
import { enterFeedback, type EnterDeps } from '../../enter-feedback.ts'
import { addMonths, monthOf, parseMonth } from '../../rules/month.ts'
import { findProblems, readFields, toFeedback } from '../feedback/read-form.ts'
import type { FeedbackStaffDeps } from '../staff-deps.ts'
import { EntryPage, type EntryView } from './view.tsx'

/** What staff take down: calls, paper slips and what is said at the desk. */
const Body = z.object({
  mode: z.enum(['telephone', 'handwritten', 'other']).catch('telephone'),
  site: z.string().catch(''),
  month: z.string().catch(''),
})

/** Answers that a patient gave to a member of staff, or on paper. */
export function addEntryPage(scope: FastifyInstance, deps: FeedbackStaffDeps & EnterDeps): void {
  const options = { config: { permission: 'fft:enter' } } as const

  scope.get('/feedback-entry', options, (request, reply) =>
    show(request, reply, { body: request.query, problems: [] }),
  )

  scope.post('/feedback-entry', options, async (request, reply) => {
    const fields = readFields(request.body, randomUUID)
    const { mode, site, month } = Body.parse(request.body)
    const collected = parseMonth(month)
    const problems = [
      ...(site === '' ? [{ field: 'site', message: 'Select a surgery' }] : []),
      ...findProblems(fields),
    ]
    const { answer } = fields
    if (answer === undefined || collected === undefined || problems.length > 0) {
      return show(request, reply, { body: request.body, problems })
    }
    const { practiceId, person } = signedInOf(request)
    const isKnown = await deps.inPractice(practiceId, async (tx) => {
      const { sites } = await findDirectory(tx)
      if (!sites.some(({ name }) => name === site)) return false
      const given = [{ ...toFeedback(fields, answer, site), mode }]
      await enterFeedback(deps, tx, { given, collected, personId: person.personId })
      return true
    })
    if (!isKnown) return reply.sendProblem(400)
    const kept = new URLSearchParams({ saved: 'yes', mode, site, month })
    return reply.redirect(`/feedback-entry?${kept.toString()}`, 303)
  })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { body, problems }: { body: unknown; problems: readonly FieldProblem[] },
  ) {
    const frame = await deps.frameFor(request, '/feedback-entry')
    const { sites } = await deps.inPractice(signedInOf(request).practiceId, findDirectory)
    const current = monthOf(dayOf(deps.clock.now()))
    const view: EntryView = {
      ...{ frame, problems, ...Body.parse(body) },
      csrfToken: request.makeCsrfToken(),
      sites: sites.map(({ name }) => name),
      months: [current, addMonths(current, -1), addMonths(current, -2)],
      fields: readFields(problems.length > 0 ? body : {}, randomUUID),
      wasSaved: z.object({ saved: z.literal('yes') }).safeParse(request.query).success,
    }
    return sendPage(reply, <EntryPage {...view} />, problems.length > 0 ? 400 : 200)
  }
}
