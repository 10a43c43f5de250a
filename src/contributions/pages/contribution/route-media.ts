import type { FastifyInstance } from 'fastify'
import { findAuditOf } from '../../../audit/audit-log.ts'
import { noteEvidenceRead } from '../../note-evidence-read.ts'
import { purgeMedia } from '../../purge-media.ts'
import { findMedia } from '../../store/media.ts'
import { idIn, type PageDeps, staffOf } from '../staff.ts'
import { DRAWN } from './build-media.ts'

/** What somebody sent must not run anything, whatever it is. */
const SAFE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
} as const

const readers = { config: { permission: 'contributions:read' } } as const
const deciders = { config: { permission: 'contributions:decide' } } as const

/** Pictures and videos, for staff alone, and destroying what is indecent. */
export function addMediaRoutes(scope: FastifyInstance, deps: PageDeps): void {
  scope.get('/contributions/:contributionId/media/:mediaId', readers, async (request, reply) => {
    const contributionId = idIn(request, 'contributionId')
    const mediaId = idIn(request, 'mediaId')
    if (contributionId === undefined || mediaId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const media = await deps.inPractice(practiceId, async (tx) => {
      const found = await findMedia(tx, mediaId)
      if (found?.contribution_id !== contributionId) return undefined
      const audit = await findAuditOf(tx, `contribution:${contributionId}`)
      await noteEvidenceRead(deps, tx, { contributionId, personId }, audit)
      return found
    })
    if (media?.bytes == null) return reply.sendProblem(404)
    const type = media.content_type ?? ''
    const disposition = DRAWN.has(type) ? 'inline' : 'attachment'
    return reply
      .headers(SAFE_HEADERS)
      .header('content-disposition', `${disposition}; filename="evidence-${mediaId}"`)
      .type(DRAWN.has(type) ? type : 'application/octet-stream')
      .send(media.bytes)
  })
  const indecent = '/contributions/:contributionId/media/:mediaId/indecent'
  scope.post(indecent, deciders, async (request, reply) => {
    const mediaId = idIn(request, 'mediaId')
    if (mediaId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const purged = await purgeMedia(deps, practiceId, { mediaId, personId })
    if (!purged.ok) return reply.sendProblem(404)
    return reply.redirect(`/contributions/${purged.value}`, 303)
  })
}
