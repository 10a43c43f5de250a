import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FieldProblem } from '../../../../platform/web/components/problem-list.tsx'
import { sendPage } from '../../../../platform/web/render-page.ts'
import { saveStaff } from '../../../details-store.ts'
import { findDirectory } from '../../../store.ts'
import { signedInOf } from '../../require-session.ts'
import { STAFF } from '../addresses.ts'
import { changeSettings, savedNotice, type SettingsDeps } from '../settings.ts'
import { readStaff, writeStaff } from './read-staff.ts'
import { StaffPage } from './view.tsx'

const readers = { config: { permission: 'settings:read' } } as const
const changers = { config: { permission: 'settings:change' } } as const
const Form = z.object({ staff: z.string().max(500_000).catch('') })

/** The staff directory: whom detection protects by name and role. */
export function addStaffPage(scope: FastifyInstance, deps: SettingsDeps): void {
  scope.get(STAFF, readers, async (request, reply) => {
    const { practiceId } = signedInOf(request)
    const { staff } = await deps.inPractice(practiceId, findDirectory)
    return show(deps, { request, reply, lines: writeStaff(staff), problems: [] })
  })
  scope.post(STAFF, changers, async (request, reply) => {
    const { practiceId } = signedInOf(request)
    const { staff: lines } = Form.parse(request.body ?? {})
    const { sites } = await deps.inPractice(practiceId, findDirectory)
    const names = sites.map(({ name }) => name)
    const read = readStaff(lines, names)
    if (!read.ok) {
      const problems = [{ field: 'staff', message: read.error }]
      return show(deps, { request, reply, lines, problems })
    }
    await changeSettings(deps, request, 'staff-changed', async (tx) => {
      await saveStaff(tx, read.value)
      return { staff: read.value.length }
    })
    return reply.redirect(`${STAFF}?saved=yes`, 303)
  })
}

interface Showing {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly lines: string
  readonly problems: readonly FieldProblem[]
}

async function show(deps: SettingsDeps, { request, reply, lines, problems }: Showing) {
  const { practiceId } = signedInOf(request)
  const { sites, staff } = await deps.inPractice(practiceId, findDirectory)
  const page = StaffPage({
    frame: await deps.frameFor(request, STAFF),
    ...{ csrfToken: request.makeCsrfToken(), lines, problems, count: staff.length },
    ...{ siteNames: sites.map(({ name }) => name), notice: savedNotice(request) },
  })
  return sendPage(reply, page, problems.length > 0 ? 422 : 200)
}
