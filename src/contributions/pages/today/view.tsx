import { formatDuration } from '../../../base/format-date-relative.ts'
import { type Bar, BarList, ColumnChart } from '../../../platform/web/components/bar-chart.tsx'
import { StatusTag, type Status } from '../../../platform/web/components/status-tag.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { TileContent } from './tile.ts'

/** Somebody who may be in danger, or urgent for another reason. */
export interface AtRiskView {
  readonly href: string
  readonly title: string
  readonly kinds: string
  readonly dueAt: Date
  readonly takenBy?: string | undefined
}

export interface TileView extends TileContent {
  readonly title: string
  readonly href: string
}

export interface ConnectionView {
  readonly name: string
  readonly status: Status
  readonly detail: string
}

export interface TodayView {
  readonly frame: PageFrame
  readonly now: Date
  /** "Good morning, Leanne" */
  readonly greeting: string
  /** Absent for who may not read contributions. */
  readonly spine?:
    | {
        readonly atRisk: readonly AtRiskView[]
        readonly connections: readonly ConnectionView[]
        readonly arrived: readonly Bar[]
        readonly byClause: readonly Bar[]
        readonly speeds: readonly Bar[]
      }
    | undefined
  readonly tiles: readonly TileView[]
}

type Spine = NonNullable<TodayView['spine']>

function AtRisk({ atRisk, now }: { readonly atRisk: Spine['atRisk']; readonly now: Date }) {
  return (
    <section className="heed-today__risk" aria-labelledby="at-risk">
      <h2 className="nhsuk-heading-s" id="at-risk">
        Who is at risk first
      </h2>
      {atRisk.length === 0 ? (
        <p className="heed-meta">Nobody that Heed knows of. Nothing urgent waits.</p>
      ) : (
        <ol className="heed-today__list">
          {atRisk.map(({ href, title, kinds, dueAt, takenBy }) => (
            <li key={href}>
              <a href={href}>{title}</a> <span className="heed-meta">{kinds}</span>
              <DueTag dueAt={dueAt} now={now} takenBy={takenBy} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface DueProps {
  readonly dueAt: Date
  readonly now: Date
  readonly takenBy: string | undefined
}

function DueTag({ dueAt, now, takenBy }: DueProps) {
  if (takenBy !== undefined)
    return <StatusTag label={`${takenBy} is dealing with it`} tone="good" />
  const lateMs = now.getTime() - dueAt.getTime()
  return lateMs > 0 ? (
    <StatusTag label={`Overdue by ${formatDuration(lateMs)}`} tone="bad" />
  ) : (
    <StatusTag label={`Due in ${formatDuration(-lateMs)}`} tone="warning" />
  )
}

function Tile({ title, href, count, detail, tone }: TileView) {
  return (
    <li className={`heed-tile heed-tile--${tone}`}>
      <a className="heed-tile__link" href={href}>
        <span className="heed-tile__title">{title}</span>{' '}
        <span className="heed-tile__count">{count}</span>{' '}
        <span className="heed-tile__detail">{detail}</span>
      </a>
    </li>
  )
}

function Connections({ connections }: Pick<Spine, 'connections'>) {
  return (
    <section aria-labelledby="connections">
      <h2 className="nhsuk-heading-s" id="connections">
        Connections
      </h2>
      <ul className="heed-today__list">
        {connections.map(({ name, status, detail }) => (
          <li key={name}>
            {name} <span className="heed-meta">{detail}</span>
            <StatusTag {...status} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Week({ spine }: { readonly spine: Spine }) {
  return (
    <section aria-labelledby="week">
      <h2 className="nhsuk-heading-s" id="week">
        The last 7 days
      </h2>
      <div className="heed-today__charts">
        <ColumnChart title="Contributions" bars={spine.arrived} />
        <BarList title="Found, by clause" bars={spine.byClause} />
        <BarList title="Decided by a person" bars={spine.speeds} />
      </div>
    </section>
  )
}

/** What waits for this person, who is at risk first, and how the week goes: on one screen. */
export function TodayPage({ frame, now, greeting, spine, tiles }: TodayView) {
  return (
    <Page frame={frame} title="Today">
      <div className="heed-today" data-live="/live">
        <h1 className="nhsuk-heading-m nhsuk-u-margin-bottom-3">{greeting}</h1>
        <div data-live-part="now">
          <ul className="heed-tiles">
            {tiles.map((tile) => (
              <Tile key={tile.title} {...tile} />
            ))}
          </ul>
          {spine && (
            <div className="heed-today__columns">
              <AtRisk atRisk={spine.atRisk} now={now} />
              <Connections connections={spine.connections} />
            </div>
          )}
        </div>
        {spine && <Week spine={spine} />}
      </div>
    </Page>
  )
}
