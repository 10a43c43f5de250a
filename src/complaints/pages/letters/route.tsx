import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { CaseDeps } from '../../../cases/case-area.ts'
import { actingOf, idIn, type SectionContext, wordIn } from '../../../cases/pages/staff.ts'
import { isBarred } from '../../../cases/rules/for-people.ts'
import { findCase } from '../../../cases/store/files.ts'
import { makeLetterPdf } from '../../../letters/make-letter-pdf.ts'
import {
  findHandoversAbout,
  findLetter,
  findLettersAbout,
  insertHandover,
  type Letter,
} from '../../../letters/store/letters.ts'
import { findMessagesAbout } from '../../../letters/store/messages.ts'
import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { sendPdf } from '../../../platform/pdf/pdf-shelf.ts'
import { findFacts } from '../../../practice/facts.ts'
import { may } from '../../../practice/rules/permissions.ts'
import { findSettings } from '../../../practice/store.ts'
import { complaintKind } from '../../rules/complaint-kind.ts'
import { findUploads } from '../../store/uploads.ts'
import { LettersSection } from './section.tsx'

/** The part of a complaint's page that shows its letters. */
export async function showLetters({
  tx,
  file,
  acting,
  csrfToken,
}: SectionContext): Promise<ReactNode> {
  const about = `case:${file.caseId}`
  const view = {
    ...{ action: `${complaintKind.path}/${file.caseId}`, csrfToken },
    mayWork: may(acting.role, complaintKind.work),
    letters: await findLettersAbout(tx, about),
    messages: await findMessagesAbout(tx, about),
    handovers: await findHandoversAbout(tx, about),
    uploads: await findUploads(tx, file.caseId),
  }
  return <LettersSection view={view} />
}

const Means = z.object({ means: z.enum(['post', 'hand', 'phone']) })

/** A complaint's letters as PDF, and recording how they left. */
export function addComplaintLetters(scope: FastifyInstance, deps: CaseDeps): void {
  const { path } = complaintKind
  const readers = { config: { permission: 'complaints:read' } } as const
  const workers = { config: { permission: 'complaints:work' } } as const

  scope.get(`${path}/:caseId/letters/:letter`, readers, async (request, reply) => {
    const { practiceId } = actingOf(request)
    const found = await deps.inPractice(practiceId, async (tx) => {
      const letter = await findOwnLetter(
        tx,
        request,
        wordIn(request, 'letter').replace(/\.pdf$/, ''),
      )
      return letter && { letter, ...(await findSettings(tx)), facts: await findFacts(tx) }
    })
    if (found === undefined) return reply.sendProblem(404)
    const head = { practiceName: found.name, practiceAddress: found.facts['postal-address'] }
    return sendPdf(reply, `${found.letter.reference}.pdf`, await makeLetterPdf(found.letter, head))
  })

  scope.post(`${path}/:caseId/letters/:letter/handed`, workers, async (request, reply) => {
    const { practiceId, personId } = actingOf(request)
    const parsed = Means.safeParse(request.body)
    if (!parsed.success) return reply.sendProblem(400)
    const { means } = parsed.data
    const caseId = idIn(request, 'caseId') ?? ''
    const done = await deps.inPractice(practiceId, async (tx) => {
      const letter = await findOwnLetter(tx, request, wordIn(request, 'letter'))
      if (letter === undefined) return false
      const { letterId } = letter
      await insertHandover(tx, { letterId, means, handedBy: personId, handedAt: deps.clock.now() })
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'letter-handed-over',
          subject: `case:${caseId}`,
          detail: { letter: letterId, means },
        },
      ])
      return true
    })
    return done ? reply.redirect(`${path}/${caseId}`, 303) : reply.sendProblem(404)
  })
}

/** A letter of this very complaint, for somebody who may see it. */
async function findOwnLetter(
  tx: PracticeTransaction,
  request: FastifyRequest,
  letterId: string,
): Promise<Letter | undefined> {
  const caseId = idIn(request, 'caseId')
  if (caseId === undefined || !z.uuid().safeParse(letterId).success) return undefined
  const file = await findCase(tx, caseId)
  if (file?.kind !== complaintKind.name) return undefined
  if (isBarred(complaintKind, file.values, actingOf(request).personId)) return undefined
  const letter = await findLetter(tx, letterId)
  return letter?.about === `case:${caseId}` ? letter : undefined
}
