import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findFactors } from '../../factors/factor-store.ts'
import { askForPasskey } from '../../factors/passkeys.ts'
import {
  passSecondFactor,
  type SecondFactorDeps,
  type SecondProof,
} from '../../pass-second-factor.ts'
import type { Sessions, SignedIn } from '../../sessions.ts'
import { browserOf, SECOND_STEP } from '../after-sign-in.ts'
import { localPath } from '../local-path.ts'
import { sessionCookieOf, setSessionCookie } from '../session-cookie.ts'
import { publicFrame } from '../staff-frame.ts'
import { SecondStepPage } from './view.tsx'

export interface SecondStepDeps extends SecondFactorDeps {
  readonly sessions: Pick<Sessions, 'find'>
  readonly https: boolean
}

const Field = z.string().max(20_000).catch('')
const Form = z.object({ code: Field, recovery: Field, passkey: Field, next: Field.optional() })
const Query = z.object({ next: z.unknown().optional() })

/** The second step of signing in. */
export function addSecondStep(app: FastifyInstance, deps: SecondStepDeps): void {
  const findHeld = async (request: FastifyRequest) => {
    const cookie = sessionCookieOf(request)
    const found = cookie === undefined ? undefined : await deps.sessions.find(cookie)
    return found?.stage === 'second-factor' ? found : undefined
  }
  app.get(SECOND_STEP, async (request, reply) => {
    const held = await findHeld(request)
    if (held === undefined) return reply.redirect('/sign-in', 303)
    const next = localPath(Query.parse(request.query).next)
    return show(deps, { request, reply, held, next, problems: [] })
  })
  app.post(SECOND_STEP, async (request, reply) => {
    const held = await findHeld(request)
    if (held === undefined) return reply.redirect('/sign-in', 303)
    const form = Form.parse(request.body ?? {})
    const next = localPath(form.next)
    const proof = readProof(form)
    if (proof === undefined) {
      const problems = [{ field: 'code', message: 'Enter the 6 digits that your app shows' }]
      return show(deps, { request, reply, held, next, problems })
    }
    const passed = await passSecondFactor(deps, held, proof, browserOf(request))
    if (passed.ok) {
      setSessionCookie(reply, passed.value, deps.https)
      return reply.redirect(next ?? '/', 303)
    }
    const message = passed.error === 'paused' ? PAUSED : WRONG[proof.kind]
    const field = proof.kind === 'recovery-code' ? 'recovery' : proof.kind
    return show(deps, { request, reply, held, next, problems: [{ field, message }] })
  })
}

const PAUSED = 'There were too many tries. Wait 15 minutes, then try again'
const WRONG = {
  code: 'Enter the code that your app shows now. Each code works once',
  'recovery-code': 'Enter one of your recovery codes that you have not used yet',
  passkey: 'The passkey was not accepted. Try again, or use another way',
} as const satisfies Record<SecondProof['kind'], string>

function readProof({ code, recovery, passkey }: z.infer<typeof Form>): SecondProof | undefined {
  if (passkey !== '') return { kind: 'passkey', answer: passkey }
  if (recovery.trim() !== '') return { kind: 'recovery-code', code: recovery }
  const digits = code.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(digits) ? { kind: 'code', code: digits } : undefined
}

interface Showing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly held: SignedIn
  readonly next: string | undefined
  readonly problems: readonly FieldProblem[]
}

async function show(deps: SecondStepDeps, { request, reply, held, next, problems }: Showing) {
  const { practiceId, person, sessionId } = held
  const { factors, passkeyOptions } = await deps.inPractice(practiceId, async (tx) => ({
    factors: await findFactors(tx, person.personId),
    passkeyOptions: await askForPasskey(deps, tx, { personId: person.personId, sessionId }),
  }))
  const page = SecondStepPage({
    ...{ frame: publicFrame, action: SECOND_STEP, csrfToken: request.makeCsrfToken(), next },
    ...{ hasTotp: factors.hasTotp, passkeyOptions, problems },
  })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}
