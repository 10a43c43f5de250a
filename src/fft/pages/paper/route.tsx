import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { randomInt } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { dayOf } from '../../../base/local-day.ts'
import { acceptUploads, uploadsIn } from '../../../platform/files/uploads.ts'
import type { Enqueue } from '../../../platform/jobs/job-queue.ts'
import { sendPdf } from '../../../platform/pdf/pdf-shelf.ts'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import { findDirectory } from '../../../practice/store.ts'
import type { EnterDeps } from '../../enter-feedback.ts'
import { readPaperJob } from '../../jobs.ts'
import { makeForms } from '../../paper/make-forms.ts'
import { addMonths, monthOf, parseMonth } from '../../rules/month.ts'
import { insertBatch, insertFile, insertPrint } from '../../store/paper.ts'
import { findBatches } from '../../store/paper-batches.ts'
import type { FeedbackStaffDeps } from '../staff-deps.ts'
import { addBatchPage } from './route-batch.tsx'
import { PaperPage } from './view.tsx'

export interface PaperDeps extends FeedbackStaffDeps, EnterDeps {
  readonly enqueue: Enqueue
}

const MOST_FILES = 40
const LARGEST_FILE = 30 * 1024 * 1024
const MOST_SLIPS = 400
/** No letters that are taken for digits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const Print = z.object({
  site: z.string().min(1),
  layout: z.enum(['standard', 'large']).catch('standard'),
  slips: z.coerce.number().int().min(1).max(MOST_SLIPS),
})
const Batch = z.object({
  month: z.string(),
  slipCount: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})

/** Paper: printing numbered slips, and taking in what was scanned. */
export function addPaperPages(scope: FastifyInstance, deps: PaperDeps): void {
  const options = { config: { permission: 'fft:enter' } } as const
  addBatchPage(scope, deps)

  scope.get('/feedback-paper', options, (request, reply) => show(request, reply, []))

  scope.post('/feedback-paper/print', options, async (request, reply) => {
    const parsed = Print.safeParse(request.body)
    if (!parsed.success) {
      const message = `Enter how many slips to print, from 1 to ${MOST_SLIPS}`
      return show(request, reply, [{ field: 'slips', message }])
    }
    const { practiceId, practiceName, person } = signedInOf(request)
    const printId = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
    const print = { ...parsed.data, printId }
    const at = deps.clock.now()
    const isKnown = await deps.inPractice(practiceId, async (tx) => {
      const { sites } = await findDirectory(tx)
      if (!sites.some(({ name }) => name === print.site)) return false
      await insertPrint(tx, print, person.personId, at)
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId: person.personId },
          action: 'feedback-slips-printed',
          subject: `paper-print:${printId}`,
          detail: { slips: print.slips },
        },
      ])
      return true
    })
    if (!isKnown) return reply.sendProblem(400)
    return sendPdf(
      reply,
      `feedback-${printId}.pdf`,
      await makeForms({ ...print, practiceName, at }),
    )
  })

  scope.register((uploads, _options, done) => {
    acceptUploads(uploads, { files: MOST_FILES, fileBytes: LARGEST_FILE })
    uploads.post('/feedback-paper', options, async (request, reply) => {
      const { month, slipCount } = Batch.parse(request.body)
      const files = uploadsIn(request.body, 'scans')
      const collected = parseMonth(month)
      const problems = [
        ...(slipCount === undefined
          ? [{ field: 'slipCount', message: 'Enter how many slips you counted' }]
          : []),
        ...(files.length === 0 ? [{ field: 'scans', message: 'Select your scans or photos' }] : []),
      ]
      if (slipCount === undefined || collected === undefined || problems.length > 0) {
        return show(request, reply, problems)
      }
      const { practiceId, person } = signedInOf(request)
      const batchId = newId()
      await deps.inPractice(practiceId, async (tx) => {
        const { personId } = person
        await insertBatch(tx, { batchId, month: collected, slipCount, personId }, deps.clock.now())
        const ids = files.map(() => newId())
        for (const [position, { name, bytes }] of files.entries()) {
          await insertFile(tx, { batchId, fileId: ids[position] ?? newId(), position, name, bytes })
        }
        await deps.enqueue(
          tx,
          readPaperJob,
          ids.map((fileId) => ({ practiceId, fileId })),
        )
        await deps.recordAudit(tx, [
          {
            actor: { kind: 'person', personId },
            action: 'feedback-slips-scanned',
            subject: `paper-batch:${batchId}`,
            detail: { slips: slipCount, files: files.length },
          },
        ])
      })
      return reply.redirect(`/feedback-paper/${batchId}`, 303)
    })
    done()
  })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    problems: readonly FieldProblem[],
  ) {
    const frame = await deps.frameFor(request, '/feedback-paper')
    const found = await deps.inPractice(signedInOf(request).practiceId, async (tx) => ({
      sites: (await findDirectory(tx)).sites.map(({ name }) => name),
      batches: await findBatches(tx, 20),
    }))
    const current = monthOf(dayOf(deps.clock.now()))
    const months = [current, addMonths(current, -1), addMonths(current, -2)]
    const view = { frame, problems, months, ...found, csrfToken: request.makeCsrfToken() }
    return sendPage(reply, <PaperPage {...view} />, problems.length > 0 ? 400 : 200)
  }
}
