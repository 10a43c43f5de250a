import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { parseDay } from '../../../base/local-day.ts'
import { findCase } from '../../../cases/store/files.ts'
import { findKnownType, TAKEN_IN_WORDS } from '../../../platform/files/known-type.ts'
import { acceptUploads, type Upload, uploadsIn } from '../../../platform/files/uploads.ts'
import { createDailyLimit } from '../../../platform/web/daily-limit.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findFacts } from '../../../practice/facts.ts'
import { publicFrameOf } from '../../../practice/pages/public/open-to-the-public.ts'
import type { ProgressLinks } from '../../progress-link.ts'
import { receiveComplaint, type ReceiveDeps, type SentComplaint } from '../../receive-complaint.ts'
import { findUploads } from '../../store/uploads.ts'
import { readAsked } from './ask-fields.ts'
import { AskPage, type AskView, FILE_LIMIT_BYTES, FILES, MOST_FILES } from './view-ask.tsx'
import { ProgressPage, StartPage } from './view-start.tsx'

export interface PublicComplaintDeps extends ReceiveDeps {
  readonly progressLinks: ProgressLinks
}

/** Complaints from one place in an hour, beyond which nobody writes them by hand. */
const SENDERS = { most: 20, windowMs: 3600_000 }

const FormId = z.uuid().catch(() => randomUUID())
const Body = z.record(z.string(), z.unknown()).catch({})
const Query = z.object({ new: z.literal('yes').optional().catch(undefined) })
const Params = z.object({ token: z.string().max(100) })

/** Complaining on the web, and following it by its link. */
export function addPublicComplaints(scope: FastifyInstance, deps: PublicComplaintDeps): void {
  const isTooMuch = createDailyLimit(deps.clock, SENDERS)
  acceptUploads(scope, { files: MOST_FILES, fileBytes: FILE_LIMIT_BYTES })
  const limits = { bodyLimit: MOST_FILES * FILE_LIMIT_BYTES + 1024 * 1024 }

  scope.get('/complaints', async (request, reply) => {
    const frame = publicFrameOf(request)
    const facts = await deps.inPractice(frame.practiceId, findFacts)
    const view = {
      phone: facts['complaints-phone'] || frame.details.phone,
      board: facts['icb-contact'],
      advocacy: facts['advocacy-contact'],
      ombudsman: facts['ombudsman-contact'],
    }
    return sendPage(reply, <StartPage frame={frame} {...view} />)
  })

  scope.get('/complaints/new', (request, reply) =>
    ask(request, reply, { formId: randomUUID(), values: {}, faults: [] }),
  )

  scope.post('/complaints', limits, async (request, reply) => {
    const { practiceId, hrefOf } = publicFrameOf(request)
    if (isTooMuch(request)) return reply.sendProblem(429)
    const body = Body.parse(request.body)
    const formId = FormId.parse(body['formId'])
    const { typed, values, faults } = readAsked(body, deps.clock.now())
    const { files, fault } = await readFiles(uploadsIn(request.body, FILES))
    const all = fault === undefined ? faults : [...faults, { field: FILES, message: fault }]
    if (all.length > 0) return ask(request, reply, { formId, values: typed, faults: all })
    const caseId = await receiveComplaint(deps, practiceId, { formId, values, files })
    const token = deps.progressLinks.make(practiceId, caseId)
    const progress = hrefOf(`/complaints/progress/${token}`)
    return reply.redirect(`${progress}${progress.includes('?') ? '&' : '?'}new=yes`, 303)
  })

  scope.get('/complaints/progress/:token', async (request, reply) => {
    const frame = publicFrameOf(request)
    const { token } = Params.parse(request.params)
    const caseId = deps.progressLinks.read(frame.practiceId, token)
    if (caseId === undefined) return reply.sendProblem(404)
    const found = await deps.inPractice(frame.practiceId, async (tx) => {
      const file = await findCase(tx, caseId)
      return file && { file, uploads: await findUploads(tx, caseId), facts: await findFacts(tx) }
    })
    if (found === undefined) return reply.sendProblem(404)
    const { file, uploads, facts } = found
    const view = {
      ...{ frame, reference: file.reference, state: file.state },
      receivedOn: parseDay(file.values['received'] ?? ''),
      answerBy: parseDay(file.values['response-day'] ?? ''),
      isNew: Query.parse(request.query).new === 'yes',
      filesHeld: uploads.filter(({ state }) => state === 'held').length,
      phone: facts['complaints-phone'] || frame.details.phone,
    }
    return sendPage(
      reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store'),
      <ProgressPage {...view} />,
    )
  })
}

function ask(request: FastifyRequest, reply: FastifyReply, view: Omit<AskView, 'frame'>) {
  const page = <AskPage frame={publicFrameOf(request)} {...view} />
  return sendPage(reply, page, view.faults.length === 0 ? 200 : 422)
}

interface ReadFiles {
  readonly files: SentComplaint['files']
  readonly fault: string | undefined
}

/** What the bytes say counts, never the name. */
async function readFiles(uploads: readonly Upload[]): Promise<ReadFiles> {
  const files: SentComplaint['files'][number][] = []
  for (const { name, bytes } of uploads) {
    if (bytes.length === 0) return { files: [], fault: `The file ${name} is empty` }
    const contentType = await findKnownType(bytes)
    if (contentType === undefined) {
      return { files: [], fault: `The file ${name} must be a ${TAKEN_IN_WORDS}` }
    }
    files.push({ name, bytes, contentType })
  }
  return { files, fault: undefined }
}
