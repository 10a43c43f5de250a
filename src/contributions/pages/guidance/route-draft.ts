import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CLAUSE_IDS, type Conduct } from '../../../guidance/conduct.ts'
import { FINDING_KINDS } from '../../../guidance/finding-kinds.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findGuidance, findSettings } from '../../../practice/store.ts'
import { type DraftMove, editDraft, moveDraft, startDraft } from '../../edit-guidance.ts'
import { lockDraft } from '../../store/guidance-draft.ts'
import { findPast } from '../../store/past.ts'
import { type PageDeps, staffOf } from '../staff.ts'
import { buildDraftView } from './build-view.ts'
import { buildKindForm, readKindForm } from './kind-form.ts'
import { DraftPage } from './view-draft.tsx'
import { KindPage } from './view-kind.tsx'

/** So much of the practice's own history a draft is tried on. */
const HISTORY = 2000
const DRAFT = '/settings/guidance/draft'

const editors = { config: { permission: 'guidance:edit' } } as const

/** A draft of the guidance: edited as forms, tried on history, run in the shadow, and let count. */
export function addDraftPages(scope: FastifyInstance, deps: PageDeps): void {
  scope.get(DRAFT, editors, (request, reply) => showDraft(deps, request, reply, []))
  scope.post(DRAFT, editors, async (request, reply) => {
    const { practiceId, personId } = staffOf(request)
    await startDraft(deps, practiceId, personId)
    return reply.redirect(DRAFT, 303)
  })
  addConduct(scope, deps)
  addKinds(scope, deps)
  for (const [name, move] of MOVES) addMove(scope, deps, name, move)
}

async function showDraft(
  deps: PageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  problems: readonly string[],
): Promise<FastifyReply> {
  const { practiceId } = staffOf(request)
  const frame = await deps.frameFor(request, '/settings/guidance')
  const facts = await deps.inPractice(practiceId, async (tx) => {
    const draft = await lockDraft(tx)
    if (draft === undefined) return undefined
    const since = draft.shadowSince
    return {
      draft,
      live: await findGuidance(tx),
      past: await findPast(tx, { limit: HISTORY }),
      sinceShadow: since === null ? [] : await findPast(tx, { limit: HISTORY, since }),
      automaticKinds: (await findSettings(tx)).automaticHide,
    }
  })
  if (facts === undefined) return reply.redirect('/settings/guidance', 303)
  const view = buildDraftView(facts, { frame, csrfToken: request.makeCsrfToken(), problems })
  return sendPage(reply, DraftPage(view), problems.length === 0 ? 200 : 422)
}

const Fields = z.record(z.string(), z.string().catch(''))

function addConduct(scope: FastifyInstance, deps: PageDeps): void {
  scope.post(`${DRAFT}/conduct`, editors, async (request, reply) => {
    const fields = Fields.parse(request.body ?? {})
    const wordsOf = (name: string) => (fields[name] ?? '').replaceAll('\r\n', '\n').trim()
    const conduct = Object.fromEntries(
      CLAUSE_IDS.map((id) => [id, { title: wordsOf(`title-${id}`), text: wordsOf(`text-${id}`) }]),
    ) as Conduct
    const { practiceId, personId } = staffOf(request)
    const saved = await editDraft(deps, practiceId, personId, () => ({ conduct }))
    if (saved.ok || saved.error === 'no-draft') return reply.redirect(DRAFT, 303)
    return showDraft(deps, request, reply, saved.error)
  })
}

const KindParam = z.object({ kind: z.enum(FINDING_KINDS) })

function addKinds(scope: FastifyInstance, deps: PageDeps): void {
  scope.get(`${DRAFT}/kinds/:kind`, editors, async (request, reply) => {
    const kind = KindParam.safeParse(request.params).data?.kind
    if (kind === undefined) return reply.sendProblem(404)
    const { practiceId } = staffOf(request)
    const frame = await deps.frameFor(request, '/settings/guidance')
    const draft = await deps.inPractice(practiceId, lockDraft)
    if (draft === undefined) return reply.redirect('/settings/guidance', 303)
    const { guidance } = draft
    const form = buildKindForm(kind, guidance.table[kind], guidance)
    const csrfToken = request.makeCsrfToken()
    return sendPage(reply, KindPage({ ...form, frame, csrfToken, problems: [] }))
  })
  scope.post(`${DRAFT}/kinds/:kind`, editors, async (request, reply) => {
    const kind = KindParam.safeParse(request.params).data?.kind
    if (kind === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = staffOf(request)
    const rule = readKindForm(request.body)
    const saved = await editDraft(deps, practiceId, personId, ({ table }) => ({
      table: { ...table, [kind]: rule },
    }))
    if (saved.ok || saved.error === 'no-draft') return reply.redirect(DRAFT, 303)
    const frame = await deps.frameFor(request, '/settings/guidance')
    const guidance = await deps.inPractice(practiceId, findGuidance)
    const form = buildKindForm(kind, rule, guidance)
    const csrfToken = request.makeCsrfToken()
    return sendPage(reply, KindPage({ ...form, frame, csrfToken, problems: saved.error }), 422)
  })
}

const MOVES: readonly (readonly [string, DraftMove])[] = [
  ['shadow', 'shadow'],
  ['end-shadow', 'end-shadow'],
  ['discard', 'discard'],
  ['publish', 'publish'],
]

const Note = z.object({ note: z.string().trim().max(1000).catch('') })

function addMove(scope: FastifyInstance, deps: PageDeps, name: string, move: DraftMove): void {
  scope.post(`${DRAFT}/${name}`, editors, async (request, reply) => {
    const { note } = Note.parse(request.body ?? {})
    if (move === 'publish' && note === '') {
      return showDraft(deps, request, reply, ['Say what changed, and why'])
    }
    const { practiceId, personId } = staffOf(request)
    const moved = await moveDraft(deps, practiceId, move, { personId, note })
    if (!moved.ok && moved.error === 'base-changed') {
      return showDraft(deps, request, reply, ['Another version was published meanwhile'])
    }
    return reply.redirect(AFTER[move], 303)
  })
}

const AFTER: Readonly<Record<DraftMove, string>> = {
  shadow: DRAFT,
  'end-shadow': DRAFT,
  discard: '/settings/guidance?saved=discarded',
  publish: '/settings/guidance?saved=published',
}
