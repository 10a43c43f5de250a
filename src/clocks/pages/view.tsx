import { dayOfDeadline } from '../../base/deadline.ts'
import { formatDateTime } from '../../base/format-date.ts'
import { formatDayWithWeekday } from '../../base/local-day.ts'
import { ActionForm } from '../../platform/web/components/action-form.tsx'
import { EmptyState } from '../../platform/web/components/empty-state.tsx'
import { StatusTag, type Status } from '../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../platform/web/page-frame.ts'
import { Page } from '../../platform/web/page.tsx'
import type { ClockMood } from '../rules/clock-times.ts'
import { clockDefinition } from '../rules/register.ts'
import type { Clock } from '../store/clocks.ts'

export interface ClocksView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly clocks: readonly (Clock & { readonly mood: ClockMood })[]
  /** Shown once, when it was made. */
  readonly calendarHref: string | undefined
}

const MOODS: Readonly<Record<ClockMood, Status>> = {
  running: { label: 'In time', tone: 'neutral' },
  soon: { label: 'Due soon', tone: 'warning' },
  late: { label: 'Late', tone: 'bad' },
  stopped: { label: 'Done', tone: 'good' },
}

/** Deadlines, the most pressing first. */
export function ClocksPage({ frame, csrfToken, clocks, calendarHref }: ClocksView) {
  return (
    <Page frame={frame} title="Deadlines" back={{ label: 'Today', href: '/today' }}>
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Deadlines</h1>
      <p className="heed-lede">
        Everything that has to be done by a day, with the law or the target it rests on. Those who
        keep a deadline are told by e-mail before it ends.
      </p>
      {clocks.length === 0 ? (
        <EmptyState title="No deadline runs">What you may know of appears here.</EmptyState>
      ) : (
        <ul className="heed-list">
          {clocks.map((clock) => (
            <ClockRow key={clock.clockId} clock={clock} />
          ))}
        </ul>
      )}
      <section className="heed-section heed-no-print" aria-labelledby="calendar">
        <h2 className="nhsuk-heading-s" id="calendar">
          In your calendar
        </h2>
        {calendarHref === undefined ? (
          <>
            <p>
              Your calendar program can show these deadlines. Make an address for it. A new address
              ends the one before.
            </p>
            <ActionForm
              action="/today/deadlines/calendar"
              csrfToken={csrfToken}
              label="Make the address of my calendar"
            />
          </>
        ) : (
          <p>
            Add this address to your calendar program. It is shown once. Whoever has it can read the
            references of your deadlines: <br />
            <code className="heed-code">{calendarHref}</code>
          </p>
        )}
      </section>
    </Page>
  )
}

function ClockRow({ clock }: { readonly clock: ClocksView['clocks'][number] }) {
  const { label, source, span } = clockDefinition(clock.type)
  return (
    <li className="heed-row">
      <div>
        <h2 className="heed-row__title">
          <a href={clock.href}>{clock.title}</a>
        </h2>
        <p>{label}</p>
        <p className="heed-meta">{source}</p>
      </div>
      <div className="heed-row__side">
        <StatusTag {...MOODS[clock.mood]} />
        <p className={clock.mood === 'late' ? 'heed-late' : 'heed-meta'}>
          {clock.dueAt === null
            ? clock.trouble
            : span?.kind === 'hours'
              ? formatDateTime(clock.dueAt)
              : formatDayWithWeekday(dayOfDeadline(clock.dueAt))}
        </p>
      </div>
    </li>
  )
}
