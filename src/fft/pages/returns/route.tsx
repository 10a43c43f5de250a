import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { dayOf } from '../../../base/local-day.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findHolidays } from '../../../practice/holidays.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { findDetails } from '../../../practice/details-store.ts'
import { countMonth, type MoveRefusal, moveReturn, type ReturnMove } from '../../move-return.ts'
import { ANSWER_CODES, MODE_CODES } from '../../rules/answers.ts'
import { addMonths, type Month, monthOf, monthsBetween, parseMonth } from '../../rules/month.ts'
import { stateOn } from '../../rules/monthly-return.ts'
import { isReturnOverdue, returnDueOn } from '../../rules/return-due.ts'
import { deleteAction, insertAction } from '../../store/actions.ts'
import { findFirstMonth } from '../../store/counts.ts'
import { findReturns } from '../../store/returns.ts'
import type { FeedbackStaffDeps } from '../staff-deps.ts'
import { writeCsv } from './write-csv.ts'
import { buildReturn, findReturnOf } from './build-return.ts'
import { ReturnListPage } from './view-list.tsx'
import type { ReturnView } from './view-model.ts'
import { ReturnPage } from './view.tsx'

const count = z.coerce.number().catch(Number.NaN)
const Prepare = z.object({
  answers: z.record(z.enum(ANSWER_CODES), count),
  modes: z.record(z.enum(MODE_CODES), count),
  difference: z.string().trim().max(500).catch(''),
})
const text = z.string().trim().min(1).max(1000).catch('')
const Fields = z.object({ reference: text, text, youSaid: text, weDid: text }).partial()

/** The monthly return: what is due, and each month from its counts to its place on the public page. */
export function addReturnPages(scope: FastifyInstance, deps: FeedbackStaffDeps): void {
  const read = { config: { permission: 'fft:read' } } as const

  scope.get('/feedback-results', read, async (request, reply) => {
    const frame = await deps.frameFor(request, '/feedback-results')
    const today = dayOf(deps.clock.now())
    const rows = await deps.inPractice(signedInOf(request).practiceId, async (tx) => {
      const holidays = await findHolidays(tx)
      const stored = new Map((await findReturns(tx)).map((one) => [one.month, one]))
      const current = monthOf(today)
      const first = (await findFirstMonth(tx)) ?? addMonths(current, -1)
      return monthsBetween(first, current)
        .toReversed()
        .map((month) => {
          const state = stateOn(stored.get(month)?.state ?? 'open', month, today)
          const isSent = state === 'submitted' || state === 'published'
          const dueOn = returnDueOn(month, holidays)
          return {
            month,
            state,
            dueOn,
            isOverdue: !isSent && isReturnOverdue(month, today, holidays),
          }
        })
    })
    return sendPage(reply, <ReturnListPage frame={frame} rows={rows} />)
  })

  scope.get('/feedback-returns/:month', read, (request, reply) =>
    atMonth(request, reply, (month) => show(request, reply, month)),
  )

  scope.get('/feedback-returns/:month/return.csv', read, (request, reply) =>
    atMonth(request, reply, async (month) => {
      const { practiceId, practiceName } = signedInOf(request)
      const csv = await deps.inPractice(practiceId, async (tx) => {
        const stored = (await findReturns(tx)).find((one) => one.month === month)
        const figures = stored?.figures ?? (await countMonth(tx, month))
        const { odsCode = '' } = await findDetails(tx)
        return writeCsv({ odsCode, practiceName, month, figures })
      })
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="fft-${month}.csv"`)
        .send(csv)
    }),
  )

  const moves = [
    { event: 'prepare', permission: 'fft:prepare' },
    { event: 'reopen', permission: 'fft:prepare' },
    { event: 'check', permission: 'fft:check' },
    { event: 'submit', permission: 'fft:submit' },
    { event: 'publish', permission: 'fft:submit' },
    { event: 'note', permission: 'fft:prepare' },
  ] as const
  for (const { event, permission } of moves) {
    const options = { config: { permission } }
    scope.post(`/feedback-returns/:month/${event}`, options, (request, reply) =>
      atMonth(request, reply, async (month) => {
        const move = readMove(event, request.body)
        if (move === undefined) {
          const message =
            event === 'submit' ? 'Enter the reference that CQRS shows' : 'Enter a note'
          return show(request, reply, month, { problems: [{ field: event, message }] })
        }
        const { practiceId, person } = signedInOf(request)
        const moved = await deps.inPractice(practiceId, (tx) =>
          moveReturn(deps, tx, { month, personId: person.personId, move }),
        )
        if (moved.ok) return reply.redirect(`/feedback-returns/${month}`, 303)
        if (moved.error === 'not-now') return reply.sendProblem(409)
        const problems = [describeRefusal(moved.error)]
        if (move.event !== 'prepare') return show(request, reply, month, { problems })
        const { figures, difference } = move
        return show(request, reply, month, { problems, typed: { figures, difference } })
      }),
    )
  }

  const actors = { config: { permission: 'fft:prepare' } } as const
  scope.post('/feedback-returns/:month/actions', actors, (request, reply) =>
    atMonth(request, reply, async (month) => {
      const { youSaid = '', weDid = '' } = Fields.parse(request.body)
      if (youSaid === '' || weDid === '') {
        const message = 'Enter what patients said and what you did'
        return show(request, reply, month, { problems: [{ field: 'youSaid', message }] })
      }
      const { practiceId, person } = signedInOf(request)
      await deps.inPractice(practiceId, async (tx) => {
        const action = { actionId: newId(), month, youSaid, weDid }
        await insertAction(tx, action, person.personId, deps.clock.now())
        await noteAction(tx, person.personId, month, 'feedback-action-published')
      })
      return reply.redirect(`/feedback-returns/${month}`, 303)
    }),
  )

  scope.post('/feedback-returns/:month/actions/:action/delete', actors, (request, reply) =>
    atMonth(request, reply, async (month) => {
      const { action } = z.object({ action: z.uuid() }).parse(request.params)
      const { practiceId, person } = signedInOf(request)
      await deps.inPractice(practiceId, async (tx) => {
        if (await deleteAction(tx, action)) {
          await noteAction(tx, person.personId, month, 'feedback-action-removed')
        }
      })
      return reply.redirect(`/feedback-returns/${month}`, 303)
    }),
  )

  function noteAction(
    tx: Parameters<typeof deps.recordAudit>[0],
    personId: string,
    month: Month,
    action: string,
  ) {
    const subject = `feedback-return:${month}`
    return deps.recordAudit(tx, [
      { actor: { kind: 'person', personId }, action, subject, detail: { month } },
    ])
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    month: Month,
    { problems = [], typed }: Shown = {},
  ) {
    const { practiceId, person } = signedInOf(request)
    const frame = await deps.frameFor(request, '/feedback-results')
    const found = await deps.inPractice(practiceId, (tx) => findReturnOf(tx, month))
    const preparedBy = found.stored?.preparedBy
    const view: ReturnView = {
      ...buildReturn(found, month, dayOf(deps.clock.now())),
      ...typed,
      ...{ frame, problems, csrfToken: request.makeCsrfToken() },
      may: {
        prepare: mayOf(request, 'fft:prepare'),
        check: mayOf(request, 'fft:check') && preparedBy !== person.personId,
        submit: mayOf(request, 'fft:submit'),
      },
    }
    return sendPage(reply, <ReturnPage {...view} />, problems.length > 0 ? 400 : 200)
  }
}

/** What a page shows beside what is stored. */
interface Shown {
  readonly problems?: readonly FieldProblem[]
  readonly typed?: Pick<ReturnView, 'figures' | 'difference'>
}

function atMonth(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (month: Month) => Promise<FastifyReply>,
) {
  const month = parseMonth(z.object({ month: z.string() }).parse(request.params).month)
  return month === undefined ? reply.sendProblem(404) : answer(month)
}

function readMove(event: ReturnMove['event'], body: unknown): ReturnMove | undefined {
  if (event === 'prepare') {
    const { answers, modes, difference } = Prepare.parse(gather(body))
    return { event, figures: { answers, modes }, difference }
  }
  const { reference = '', text: note = '' } = Fields.parse(body)
  if (event === 'submit') return reference === '' ? undefined : { event, reference }
  if (event === 'note') return note === '' ? undefined : { event, text: note }
  return { event }
}

/** Fields named `answers.good` and the like, as the objects they stand for. */
function gather(body: unknown): unknown {
  const fields = z.record(z.string(), z.unknown()).parse(body)
  const pick = (prefix: string) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    )
  return { ...fields, answers: pick('answers.'), modes: pick('modes.') }
}

function describeRefusal(refusal: Exclude<MoveRefusal, 'not-now'>): FieldProblem {
  if (refusal === 'same-person') {
    return {
      field: 'check',
      message: 'Somebody other than who prepared the figures must check them',
    }
  }
  if (refusal === 'difference-unexplained') {
    return { field: 'difference', message: 'Say why the figures differ from what Heed counted' }
  }
  return { field: 'answers.very-good', message: refusal.unbalanced }
}
