import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Button, Textarea } from 'nhsuk-react-components'
import { z } from 'zod'
import { dayOf, yearOf } from '../../../base/local-day.ts'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { sendPage } from '../../../platform/web/render-page.ts'
import { findHolidaysByYear } from '../../../practice/holidays.ts'
import { signedInOf } from '../../../practice/pages/require-session.ts'
import type { FrameFor } from '../../../practice/pages/staff-frame.ts'
import { changeHolidays } from '../../change-holidays.ts'
import type { ClockDeps } from '../../recount-clocks.ts'
import { readHolidays, writeHolidays } from './read-days.ts'

export interface HolidayPageDeps extends ClockDeps {
  readonly frameFor: FrameFor
}

const PATH = '/settings/holidays'
const Form = z.object({
  year: z.coerce.number().int().min(2020).max(2100),
  days: z.string().max(10_000).catch(''),
})

interface Typed {
  readonly year: number
  readonly days: string
  readonly problem: string
}

/** The bank holidays that deadlines are counted by. Changing them counts every running deadline anew. */
export function addHolidaysPage(scope: FastifyInstance, deps: HolidayPageDeps): void {
  scope.get(PATH, { config: { permission: 'settings:read' } }, (request, reply) =>
    show(deps, request, reply, undefined),
  )
  scope.post(PATH, { config: { permission: 'settings:change' } }, async (request, reply) => {
    const form = Form.safeParse(request.body ?? {})
    if (!form.success) return reply.sendProblem(400)
    const { year, days: text } = form.data
    const days = readHolidays(year, text.replaceAll('\r\n', '\n'))
    if (!days.ok) return show(deps, request, reply, { year, days: text, problem: days.error })
    const { practiceId, person } = signedInOf(request)
    await changeHolidays(deps, practiceId, { year, days: days.value, personId: person.personId })
    return reply.redirect(PATH, 303)
  })
}

async function show(
  deps: HolidayPageDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed | undefined,
): Promise<FastifyReply> {
  const { practiceId } = signedInOf(request)
  const known = await deps.inPractice(practiceId, findHolidaysByYear)
  const thisYear = yearOf(dayOf(deps.clock.now()))
  const next = Math.max(...known.keys()) + 1
  const years = [...known.keys(), next].filter((year) => year >= thisYear)
  const frame = await deps.frameFor(request, PATH)
  const shown = years.map((year) => ({
    year,
    days: typed?.year === year ? typed.days : writeHolidays(known.get(year) ?? []),
    problem: typed?.year === year ? typed.problem : undefined,
  }))
  const csrfToken = request.makeCsrfToken()
  const page = <HolidaysPage {...{ frame, csrfToken }} years={shown} lastKnown={next - 1} />
  return sendPage(reply, page, typed === undefined ? 200 : 422)
}

interface HolidaysView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly lastKnown: number
  readonly years: readonly {
    readonly year: number
    readonly days: string
    readonly problem: string | undefined
  }[]
}

function HolidaysPage({ frame, csrfToken, years, lastKnown }: HolidaysView) {
  return (
    <Page
      frame={frame}
      title="Bank holidays"
      hasErrors={years.some(({ problem }) => problem !== undefined)}
    >
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Bank holidays</h1>
      <p className="heed-lede">
        Deadlines in working days leave out Saturdays, Sundays and these days. They are known to the
        end of {lastKnown}; a deadline that needs a later year is shown as unknown, not guessed. A
        training afternoon is no bank holiday.
      </p>
      <p>
        Look them up at <a href="https://www.gov.uk/bank-holidays">www.gov.uk/bank-holidays</a>.
        When you save, every running deadline is counted anew, and keeps where it was before.
      </p>
      {years.map(({ year, days, problem }) => (
        <form className="heed-narrow heed-section" action={PATH} method="post" key={year}>
          <CsrfField token={csrfToken} />
          <input type="hidden" name="year" value={year} />
          <Textarea
            id={`days-${year}`}
            name="days"
            rows={9}
            label={String(year)}
            labelProps={{ size: 'm' }}
            hint="One a line, for example 1 January New Year’s Day"
            defaultValue={days}
            {...(problem !== undefined && { error: problem })}
          />
          <Button small secondary preventDoubleClick>
            Save {year}
          </Button>
        </form>
      ))}
    </Page>
  )
}
