import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findGuidance, findSettings } from '../../../practice/store.ts'
import { noteEvidenceRead } from '../../note-evidence-read.ts'
import { type ContributionRecord, findContributionRecord } from '../../store/contribution-page.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { buildContributionView } from './build-view.ts'
import type { Entered } from './surroundings.ts'
import { ContributionPage } from './view.tsx'

interface Shown {
  /** Undefined when the address held none. */
  readonly contributionId: string | undefined
  readonly entered?: Entered
  readonly status?: number
}

/** Answers with the page of a contribution as it is now, and notes that this person read it. */
export async function showContribution(
  deps: PageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  { contributionId, entered, status = 200 }: Shown,
): Promise<FastifyReply> {
  if (contributionId === undefined) return reply.sendProblem(404)
  const { practiceId, personId, role } = staffOf(request)
  const now = deps.clock.now()
  const frame = await deps.frameFor(request, '/queue')
  const found = await deps.inPractice(practiceId, async (tx) => {
    const record = await findContributionRecord(tx, contributionId, now)
    if (record === undefined) return undefined
    const guidance = await findGuidance(tx)
    const settings = await findSettings(tx)
    await noteEvidenceRead(deps, tx, { contributionId, personId }, record.audit)
    return { record, guidance, settings }
  })
  if (found === undefined) return reply.sendProblem(404)
  const { record, guidance, settings } = found
  const view = buildContributionView(
    record,
    {
      frame,
      csrfToken: request.makeCsrfToken(),
      now,
      role,
      guidance,
      settings,
      publicUrl: deps.publicUrl.origin,
      networkHref: findNetworkHref(deps, record),
    },
    entered,
  )
  return sendPage(reply, ContributionPage(view), status)
}

/** The network's own address for it, where that is an address of the web. */
function findNetworkHref(deps: PageDeps, { row }: ContributionRecord): string | undefined {
  const href = row.permalink ?? deps.channels.get(row.network)?.linkTo(row.external_id)
  return href !== undefined && /^https?:\/\//.test(href) ? href : undefined
}
