import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../../platform/web/render-page.ts'
import { findFactors } from '../../../factors/factor-store.ts'
import { beginPasskey } from '../../../factors/passkeys.ts'
import { beginTotp } from '../../../factors/totp.ts'
import {
  addFactor,
  type NewFactor,
  removeFactor,
  renewCodes,
  type SetUpFactorDeps,
} from '../../../set-up-second-factor.ts'
import { browserOf, SECOND_FACTOR } from '../../after-sign-in.ts'
import { localPath } from '../../local-path.ts'
import { signedInOf } from '../../require-session.ts'
import { setSessionCookie } from '../../session-cookie.ts'
import type { FrameFor } from '../../staff-frame.ts'
import { RecoveryCodesPage } from './view-codes.tsx'
import { SecondFactorPage } from './view.tsx'

export interface SecondFactorPageDeps extends SetUpFactorDeps {
  readonly frameFor: FrameFor
  readonly https: boolean
}

const Field = z.string().max(20_000).catch('')
const Form = z.object({ code: Field, passkey: Field, name: Field, next: Field.optional() })
const Query = z.object({ next: z.unknown().optional() })
const Params = z.object({ id: z.uuid() })
const enrolling = { config: { permission: 'account:own', forEnrolment: true } } as const
const own = { config: { permission: 'account:own' } } as const

/** Setting up what proves who one is beside the password, and taking it away. */
export function addSecondFactorPages(scope: FastifyInstance, deps: SecondFactorPageDeps): void {
  scope.get(SECOND_FACTOR, enrolling, (request, reply) => {
    const next = localPath(Query.parse(request.query).next)
    return show(deps, { request, reply, next, problems: [] })
  })
  scope.post(SECOND_FACTOR, enrolling, async (request, reply) => {
    const form = Form.parse(request.body ?? {})
    const next = localPath(form.next)
    const factor = readFactor(form)
    const added = await addFactor(deps, signedInOf(request), factor, browserOf(request))
    if (added === undefined) {
      return show(deps, { request, reply, next, problems: [WRONG[factor.kind]] })
    }
    const { cookie, recoveryCodes } = added
    if (cookie !== undefined) setSessionCookie(reply, cookie, deps.https)
    if (recoveryCodes === undefined) return reply.redirect(next ?? SECOND_FACTOR, 303)
    return showCodes(deps, { request, reply, codes: recoveryCodes, next })
  })
  scope.post(`${SECOND_FACTOR}/app/remove`, own, async (request, reply) => {
    await removeFactor(deps, signedInOf(request), { kind: 'app' })
    return reply.redirect(SECOND_FACTOR, 303)
  })
  scope.post(`${SECOND_FACTOR}/passkeys/:id/remove`, own, async (request, reply) => {
    const { id } = Params.safeParse(request.params).data ?? {}
    const isRemoved =
      id !== undefined && (await removeFactor(deps, signedInOf(request), { kind: 'passkey', id }))
    return isRemoved ? reply.redirect(SECOND_FACTOR, 303) : reply.sendProblem(404)
  })
  scope.post(`${SECOND_FACTOR}/recovery-codes`, own, async (request, reply) => {
    const codes = await renewCodes(deps, signedInOf(request))
    return showCodes(deps, { request, reply, codes, next: undefined })
  })
}

const WRONG = {
  app: { field: 'code', message: 'Enter the 6 digits that your app shows now' },
  passkey: { field: 'passkey', message: 'The passkey was not saved. Try again' },
} as const satisfies Record<NewFactor['kind'], FieldProblem>

function readFactor({ code, passkey, name }: z.infer<typeof Form>): NewFactor {
  if (passkey === '') return { kind: 'app', code: code.replaceAll(/\s/g, '') }
  return { kind: 'passkey', answer: passkey, name: name.trim().slice(0, 60) || 'Passkey' }
}

interface Showing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly next: string | undefined
}

async function show(
  deps: SecondFactorPageDeps,
  { request, reply, next, problems }: Showing & { readonly problems: readonly FieldProblem[] },
) {
  const { practiceId, person, sessionId, stage } = signedInOf(request)
  const frame = await deps.frameFor(request, '/account')
  const facts = await deps.inPractice(practiceId, async (tx) => {
    const factors = await findFactors(tx, person.personId)
    return {
      factors,
      enrolment: factors.hasTotp ? undefined : await beginTotp(deps, tx, person),
      passkeyOptions: await beginPasskey(deps, tx, { ...person, sessionId }),
    }
  })
  const isHeld = stage === 'enrolment'
  const shownFrame = isHeld ? { ...frame, navigation: [] } : frame
  const page = SecondFactorPage({
    ...facts,
    ...{ frame: shownFrame, csrfToken: request.makeCsrfToken(), next, isHeld, problems },
  })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}

async function showCodes(
  deps: SecondFactorPageDeps,
  { request, reply, codes, next }: Showing & { readonly codes: readonly string[] },
) {
  const frame = await deps.frameFor(request, '/account')
  return sendPage(reply, RecoveryCodesPage({ frame, codes, nextHref: next ?? '/' }))
}
