import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findGuidance, findSettings } from '../../../practice/store.ts'
import { mayOf } from '../../../practice/pages/require-permission.ts'
import { noteEvidenceRead } from '../../note-evidence-read.ts'
import { type ContributionRecord, findContributionRecord } from '../../store/contribution-page.ts'
import { ACTIONS } from '../../rules/action.ts'
import { isHardToRead } from '../../rules/exposure.ts'
import { insertExposure } from '../../store/exposures.ts'
import { claimEntry } from '../../store/claims.ts'
import { buildLast } from '../queue/build-view.ts'
import { findNewsOf } from '../queue/find-queue.ts'
import { readFilterText, writeFilter } from '../queue/read-filter.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { buildContributionView } from './build-view.ts'
import { buildCases } from './build-cases.ts'
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
  const { work, decide } = readAddress(request)
  const now = deps.clock.now()
  const frame = await deps.frameFor(request, '/queue')
  const found = await deps.inPractice(practiceId, async (tx) => {
    // Whoever opens it to decide it has it for a while, so that two never do the same work.
    if (mayOf(request, 'contributions:decide'))
      await claimEntry(tx, contributionId, { personId, now })
    const record = await findContributionRecord(tx, contributionId, now)
    if (record === undefined) return undefined
    const guidance = await findGuidance(tx)
    const settings = await findSettings(tx)
    const cases = await buildCases(tx, deps.caseKinds, { contributionId, role })
    if (await noteEvidenceRead(deps, tx, { contributionId, personId }, record.audit)) {
      const isHard = isHardToRead(record.situation.kinds)
      if (isHard) await insertExposure(tx, { personId, contributionId }, now)
    }
    const lastDecision = await findNewsOf(tx, { personId, now })
    return { record, guidance, settings, cases, lastDecision }
  })
  if (found === undefined) return reply.sendProblem(404)
  const { record, guidance, settings, cases, lastDecision } = found
  const csrfToken = request.makeCsrfToken()
  const isElsewhere = lastDecision?.contribution_id !== contributionId
  const news =
    work !== undefined && isElsewhere ? buildLast({ lastDecision }, { now, csrfToken }) : {}
  const view = buildContributionView(
    record,
    {
      frame,
      ...{ csrfToken, now, role, personId, work, decide, news },
      guidance,
      settings,
      publicUrl: deps.publicUrl.origin,
      networkHref: findNetworkHref(deps, record),
    },
    entered,
  )
  return sendPage(reply, ContributionPage({ ...view, cases }), status)
}

const Address = z.object({
  work: z.string().max(2000).optional().catch(undefined),
  decide: z.enum(ACTIONS).optional().catch(undefined),
})

/** What the page was asked for, by its address or by the form that could not be saved. */
function readAddress({ method, query, body }: FastifyRequest) {
  const { work, decide } = Address.parse((method === 'GET' ? query : body) ?? {})
  return { work: work === undefined ? undefined : writeFilter(readFilterText(work)), decide }
}

/** The network's own address for it, where that is an address of the web. */
function findNetworkHref(deps: PageDeps, { row }: ContributionRecord): string | undefined {
  const href = row.permalink ?? deps.channels.get(row.network)?.linkTo(row.external_id)
  return href !== undefined && /^https?:\/\//.test(href) ? href : undefined
}
