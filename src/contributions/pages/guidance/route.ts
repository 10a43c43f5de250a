import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { compareGuidance } from '../../../guidance/compare-guidance.ts'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import type { PracticeTransaction } from '../../../platform/database/database.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findPeople } from '../../../practice/people.ts'
import { findGuidance } from '../../../practice/store.ts'
import { countOverruling } from '../../rules/overruling.ts'
import { findGuidanceVersion, findGuidanceVersions, lockDraft } from '../../store/guidance-draft.ts'
import { findRuleUses } from '../../store/past.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { nameClause } from '../words/clause-words.ts'
import { buildChange } from './build-view.ts'
import { addDraftPages } from './route-draft.ts'
import { VersionPage } from './view-version.tsx'
import type { VersionView } from './view-model.ts'
import { GuidancePage } from './view.tsx'

/** So many of the newest decisions tell how often people decide otherwise. */
const DECISIONS_READ = 2000

const editors = { config: { permission: 'guidance:edit' } } as const

const SAVED: Readonly<Record<string, string>> = {
  published: 'the new version counts from now on.',
  discarded: 'the draft is gone.',
}

/** The practice's guidance: what counts, how people decide against it, its versions and a draft. */
export function addGuidancePages(scope: FastifyInstance, deps: PageDeps): void {
  scope.get('/settings/guidance', editors, async (request, reply) => {
    const { practiceId } = staffOf(request)
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/settings/guidance')
    const found = await deps.inPractice(practiceId, async (tx) => {
      const { table } = await findGuidance(tx)
      return {
        hasDraft: (await lockDraft(tx)) !== undefined,
        versions: await findVersions(tx),
        rules: countOverruling(await findRuleUses(tx, DECISIONS_READ), table, now).map(
          ({ kind, ...counts }) => ({ ...counts, label: table[kind].label }),
        ),
      }
    })
    const { saved } = z
      .object({ saved: z.string().optional().catch(undefined) })
      .parse(request.query)
    const view = {
      ...{ frame, ...found, decisionsRead: DECISIONS_READ },
      csrfToken: request.makeCsrfToken(),
      saved: saved === undefined ? undefined : SAVED[saved],
    }
    return sendPage(reply, GuidancePage(view))
  })
  scope.get('/settings/guidance/versions/:version', editors, (request, reply) =>
    showVersion(deps, request, reply),
  )
  addDraftPages(scope, deps)
}

async function findVersions(tx: PracticeTransaction): Promise<readonly VersionView[]> {
  const people = await findPeople(tx)
  const versions = await findGuidanceVersions(tx)
  return versions.map(({ version, created_at, published_by, note }, index) => ({
    version,
    at: created_at,
    by: people.find(({ personId }) => personId === published_by)?.name,
    note,
    href: `/settings/guidance/versions/${version}`,
    isLive: index === 0,
  }))
}

const VersionParam = z.object({ version: z.coerce.number().int().positive().max(1_000_000) })

async function showVersion(
  deps: PageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const wanted = VersionParam.safeParse(request.params).data?.version
  if (wanted === undefined) return reply.sendProblem(404)
  const { practiceId } = staffOf(request)
  const frame = await deps.frameFor(request, '/settings/guidance')
  const found = await deps.inPractice(practiceId, async (tx) => ({
    guidance: await findGuidanceVersion(tx, wanted),
    before: await findGuidanceVersion(tx, wanted - 1),
    about: (await findVersions(tx)).find(({ version }) => version === wanted),
  }))
  const { guidance, before, about } = found
  if (guidance === undefined || about === undefined) return reply.sendProblem(404)
  const view = {
    ...{ frame, ...about },
    changes: before && compareGuidance(before, guidance).map((one) => buildChange(one, guidance)),
    clauses: CLAUSE_IDS.map((id) => ({
      name: nameClause(guidance.conduct, id),
      text: guidance.conduct[id].text,
    })),
  }
  return sendPage(reply, VersionPage(view))
}
