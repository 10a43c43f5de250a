import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../../platform/web/render-page.ts'
import { countReaders, findPublicDetails, savePublicDetails } from '../../../public-store.ts'
import { signedInOf } from '../../require-session.ts'
import { PUBLIC } from '../addresses.ts'
import { changeSettings, savedNotice, type SettingsDeps } from '../settings.ts'
import { PublicSettingsPage, type PublicValues } from './view.tsx'

const Typed = z.string().trim().max(200).catch('')
const Form = z.object({ phone: Typed, email: Typed, website: Typed })

/** How patients reach the practice, and what it can print and share. */
export function addPublicSettings(scope: FastifyInstance, deps: SettingsDeps): void {
  const readers = { config: { permission: 'settings:read' } } as const
  const changers = { config: { permission: 'settings:change' } } as const

  scope.get(PUBLIC, readers, async (request, reply) => {
    const values = await deps.inPractice(signedInOf(request).practiceId, findPublicDetails)
    return show(request, reply, values, [])
  })

  scope.post(PUBLIC, changers, async (request, reply) => {
    const values = Form.parse(request.body ?? {})
    const problems = findProblems(values)
    if (problems.length > 0) return show(request, reply, values, problems)
    await changeSettings(deps, request, 'public-details-changed', async (tx) => {
      await savePublicDetails(tx, values, deps.clock.now())
      return { ...values }
    })
    return reply.redirect(`${PUBLIC}?saved=yes`, 303)
  })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    values: PublicValues,
    problems: readonly FieldProblem[],
  ) {
    const view = {
      frame: await deps.frameFor(request, PUBLIC),
      csrfToken: request.makeCsrfToken(),
      readers: await deps.inPractice(signedInOf(request).practiceId, countReaders),
      ...{ notice: savedNotice(request), values, problems },
    }
    return sendPage(reply, <PublicSettingsPage {...view} />, problems.length > 0 ? 400 : 200)
  }
}

function findProblems({ phone, email, website }: PublicValues): readonly FieldProblem[] {
  const checks = [
    {
      field: 'phone',
      isRight: /^[+\d() -]*$/,
      message: 'Enter a phone number, such as 01283 555 0100',
    },
    {
      field: 'email',
      isRight: /^([^@\s]+@[^@\s]+\.[^@\s]+)?$/,
      message: 'Enter an email address, such as name@nhs.net',
    },
    {
      field: 'website',
      isRight: /^(https:\/\/\S+)?$/,
      message: 'Enter an address that begins with https://',
    },
  ] as const
  const values = { phone, email, website }
  return checks
    .filter(({ field, isRight }) => !isRight.test(values[field]))
    .map(({ field, message }) => ({ field, message }))
}
