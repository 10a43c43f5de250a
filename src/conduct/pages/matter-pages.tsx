import type { FastifyInstance } from 'fastify'
import { Button, TextInput } from 'nhsuk-react-components'
import { z } from 'zod'
import { formatDateTime } from '../../base/format-date.ts'
import type { CaseArea } from '../../cases/case-area.ts'
import { addCasePages } from '../../cases/pages/route.ts'
import { actingOf, type CasePageDeps, idIn, type SectionContext } from '../../cases/pages/staff.ts'
import { findCase } from '../../cases/store/files.ts'
import { type CaseKey, findKeys, insertKey, revokeKeys } from '../../cases/store/keys.ts'
import { findShown } from '../../contributions/store/evidence.ts'
import { dayOf } from '../../base/local-day.ts'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import { signedInOf } from '../../practice/pages/require-session.ts'
import { may } from '../../practice/rules/permissions.ts'
import { sendPage } from '../../platform/web/render-page.ts'
import { makeBundle } from '../bundle/make-bundle.ts'
import { AdviserLinkPage } from './adviser-link.tsx'

export interface MatterPageDeps extends CasePageDeps {
  readonly publicUrl: URL
}

const DAY_MS = 24 * 3600_000
const LINK_DAYS = 14
const workers = { config: { permission: 'matters:work' } } as const

/** The pages of defamation and abuse: with the bundle, and the legal adviser's link. */
export function addMatterPages(scope: FastifyInstance, deps: MatterPageDeps, area: CaseArea): void {
  addCasePages(scope, deps, {
    area,
    menu: area.kind.path,
    last: (context) => buildLast(context),
    prefill: async (tx, { kind, id }) => {
      const [shown] = kind === 'contribution' ? await findShown(tx, [id]) : []
      return shown === undefined
        ? {}
        : {
            about: `Words of ${shown.authorName ?? 'somebody'} on ${shown.network}`,
            words: shown.text ?? '',
            firstPublished: dayOf(shown.at),
          }
    },
  })
  addBundle(scope, deps, area)
  addAdviserLinks(scope, deps, area)
}

function addBundle(scope: FastifyInstance, deps: MatterPageDeps, { kind }: CaseArea): void {
  scope.post(`${kind.path}/:caseId/bundle`, workers, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    if (caseId === undefined) return reply.sendProblem(404)
    const { practiceId, person } = signedInOf(request)
    const wish = { caseId, personId: person.personId, by: person.name }
    const made = await makeBundle(deps, practiceId, wish)
    if (!made.ok && made.error === 'not-found') return reply.sendProblem(404)
    return reply.redirect(`${kind.path}/${caseId}`, 303)
  })
}

/** A link that opens this matter, and nothing else, to one person without an account. */
function addAdviserLinks(scope: FastifyInstance, deps: MatterPageDeps, { kind }: CaseArea): void {
  const Body = z.object({ holder: z.string().trim().min(1).max(200) })
  scope.post(`${kind.path}/:caseId/adviser-links`, workers, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    const body = Body.safeParse(request.body)
    if (caseId === undefined || !body.success) return reply.sendProblem(400)
    const { practiceId, personId } = actingOf(request)
    const at = deps.clock.now()
    const expiresAt = new Date(at.getTime() + LINK_DAYS * DAY_MS)
    const { holder } = body.data
    const token = await deps.inPractice(practiceId, async (tx) => {
      const file = await findCase(tx, caseId)
      if (file?.kind !== kind.name) return undefined
      const key = { purpose: 'adviser' as const, holder, madeBy: personId, expiresAt }
      const made = await insertKey(tx, caseId, key, at)
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'adviser-link-made',
          subject: `case:${caseId}`,
          detail: { holder, expiresAt: expiresAt.toISOString() },
        },
      ])
      return made
    })
    if (token === undefined) return reply.sendProblem(404)
    const frame = await deps.frameFor(request, kind.path)
    const href = new URL(`/adviser/${token}`, deps.publicUrl).href
    const view = { frame, href, holder, expiresAt, back: `${kind.path}/${caseId}` }
    return sendPage(reply, AdviserLinkPage(view))
  })
  scope.post(`${kind.path}/:caseId/adviser-links/revoke`, workers, async (request, reply) => {
    const caseId = idIn(request, 'caseId')
    if (caseId === undefined) return reply.sendProblem(404)
    const { practiceId, personId } = actingOf(request)
    await deps.inPractice(practiceId, async (tx) => {
      await revokeKeys(tx, caseId, 'adviser', deps.clock.now())
      await deps.recordAudit(tx, [
        {
          actor: { kind: 'person', personId },
          action: 'adviser-links-revoked',
          subject: `case:${caseId}`,
        },
      ])
    })
    return reply.redirect(`${kind.path}/${caseId}`, 303)
  })
}

async function buildLast({ tx, file, acting, csrfToken, facts }: SectionContext) {
  if (!may(acting.role, 'matters:work')) return undefined
  const keys = await findKeys(tx, file.caseId, 'adviser')
  const action = `/cases/matters/${file.caseId}`
  return (
    <>
      <section className="heed-section">
        <h2 className="nhsuk-heading-s">Evidence bundle</h2>
        <p>
          One PDF and one ZIP with every version, its times and hashes, that anybody can check
          without Heed. Privileged papers are left out. It appears under “Papers”.
        </p>
        {facts.beside['evidenceKept'] === true ? (
          <form className="heed-action" action={`${action}/bundle`} method="post">
            <CsrfField token={csrfToken} />
            <Button small secondary preventDoubleClick>
              Make the evidence bundle
            </Button>
          </form>
        ) : (
          <p className="heed-meta">Link a contribution whose evidence is kept first.</p>
        )}
      </section>
      <section className="heed-section">
        <h2 className="nhsuk-heading-s">The legal adviser’s view</h2>
        {keys.map((key, index) => (
          <KeyLine key={index} adviserKey={key} now={facts.now} />
        ))}
        <details className="heed-more">
          <summary>Make a link for the adviser</summary>
          <form className="heed-inline-form" action={`${action}/adviser-links`} method="post">
            <CsrfField token={csrfToken} />
            <TextInput
              id="holder"
              name="holder"
              label="Who is it for?"
              labelProps={{ size: 's' }}
              hint="It opens this matter and nothing else, for 14 days, and is shown once."
            />
            <Button small secondary preventDoubleClick>
              Make the link
            </Button>
          </form>
        </details>
        {keys.some((key) => isOpen(key, facts.now)) && (
          <form className="heed-action" action={`${action}/adviser-links/revoke`} method="post">
            <CsrfField token={csrfToken} />
            <Button small secondary preventDoubleClick>
              Take all links back
            </Button>
          </form>
        )}
      </section>
    </>
  )
}

const isOpen = ({ revokedAt, expiresAt }: CaseKey, now: Date) =>
  revokedAt === null && expiresAt > now

function KeyLine({ adviserKey, now }: { readonly adviserKey: CaseKey; readonly now: Date }) {
  const { holder, expiresAt, revokedAt, openedCount } = adviserKey
  const state =
    revokedAt !== null
      ? 'taken back'
      : expiresAt > now
        ? `works until ${formatDateTime(expiresAt)}`
        : 'has ended'
  return (
    <p className="heed-meta">
      {holder}: {state}, opened {openedCount} {openedCount === 1 ? 'time' : 'times'}
    </p>
  )
}
