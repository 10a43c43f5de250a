import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { dayOfDeadline } from '../../base/deadline.ts'
import type { PracticeId } from '../../base/practice-id.ts'
import { sendPage } from '../../platform/web/render-page.ts'
import type { InPractice } from '../../platform/database/database.ts'
import { signedInOf } from '../../practice/pages/require-session.ts'
import type { FrameFor } from '../../practice/pages/staff-frame.ts'
import { may, type Permission, PERMISSIONS } from '../../practice/rules/permissions.ts'
import type { Role } from '../../practice/rules/roles.ts'
import type { Clock as Time } from '../../base/clock.ts'
import { moodOf } from '../rules/clock-times.ts'
import { clockDefinition } from '../rules/register.ts'
import { type CalendarEntry, writeCalendar } from '../rules/write-calendar.ts'
import { findCalendarOwner, saveCalendarKey } from '../store/calendar-keys.ts'
import { type Clock, findRunningClocks } from '../store/clocks.ts'
import { ClocksPage } from './view.tsx'

export interface ClockPageDeps {
  readonly inPractice: InPractice
  readonly clock: Time
  readonly frameFor: FrameFor
  readonly publicUrl: URL
}

/** What a role may know of. */
const permissionsOf = (role: Role): readonly Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(role, permission))

/** Every deadline that a person may know of, and the address of their calendar of them. */
export function addClocksPage(scope: FastifyInstance, deps: ClockPageDeps): void {
  const config = { config: { permission: 'today:read' } } as const

  scope.get('/today/deadlines', config, async (request, reply) => {
    const { practiceId, person } = signedInOf(request)
    const clocks = await deps.inPractice(practiceId, (tx) =>
      findRunningClocks(tx, permissionsOf(person.role)),
    )
    const now = deps.clock.now()
    const frame = await deps.frameFor(request, '/today')
    const csrfToken = request.makeCsrfToken()
    const shown = clocks.map((clock) => ({ ...clock, mood: moodOf(clock, now) }))
    return sendPage(reply, ClocksPage({ frame, csrfToken, clocks: shown, calendarHref: undefined }))
  })

  scope.post('/today/deadlines/calendar', config, async (request, reply) => {
    const { practiceId, person } = signedInOf(request)
    const now = deps.clock.now()
    const { token, clocks } = await deps.inPractice(practiceId, async (tx) => ({
      token: await saveCalendarKey(tx, person.personId, now),
      clocks: await findRunningClocks(tx, permissionsOf(person.role)),
    }))
    const frame = await deps.frameFor(request, '/today')
    const csrfToken = request.makeCsrfToken()
    const calendarHref = new URL(`/calendar/${practiceId}.${token}.ics`, deps.publicUrl).href
    const shown = clocks.map((clock) => ({ ...clock, mood: moodOf(clock, now) }))
    return sendPage(reply, ClocksPage({ frame, csrfToken, clocks: shown, calendarHref }))
  })
}

const Params = z.object({
  address: z
    .string()
    .regex(/^[0-9a-f-]{36}\.[\w-]{32}\.ics$/)
    .transform((text) => ({
      practiceId: text.slice(0, 36) as PracticeId,
      token: text.slice(37, -4),
    })),
})

/** The calendar that a person's calendar program asks for, without a session: the address is the secret. */
export function addCalendar(app: FastifyInstance, deps: Omit<ClockPageDeps, 'frameFor'>): void {
  app.get('/calendar/:address', { config: { machine: true } }, async (request, reply) => {
    const parsed = Params.safeParse(request.params)
    if (!parsed.success) return reply.code(404).send()
    const { practiceId, token } = parsed.data.address
    const clocks = await deps.inPractice(practiceId, async (tx) => {
      const owner = await findCalendarOwner(tx, token)
      return owner && findRunningClocks(tx, permissionsOf(owner.role))
    })
    if (clocks === undefined) return reply.code(404).send()
    const entries = clocks.flatMap((clock) => toEntry(clock, deps))
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(writeCalendar('Heed: deadlines', entries))
  })
}

function toEntry(
  clock: Clock,
  { publicUrl, clock: time }: Pick<ClockPageDeps, 'publicUrl' | 'clock'>,
): readonly CalendarEntry[] {
  if (clock.dueAt === null) return []
  const { label, source } = clockDefinition(clock.type)
  return [
    {
      uid: `${clock.clockId}@${publicUrl.hostname}`,
      day: dayOfDeadline(clock.dueAt),
      summary: `${clock.title}: ${label}`,
      description: source,
      href: new URL(clock.href, publicUrl).href,
      changedAt: time.now(),
    },
  ]
}
