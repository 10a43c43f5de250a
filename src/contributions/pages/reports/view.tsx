import { BarTable } from '../../../platform/web/components/bar-table.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import type { ReportSection } from './section.ts'
import { DayChart, type DayBar } from './view-day-chart.tsx'

export interface ReportView {
  readonly frame: PageFrame
  /** "August 2026". */
  readonly month: string
  /** Why the figures may still change, while the month is not over. */
  readonly isUnderWay: boolean
  readonly months: readonly {
    readonly label: string
    readonly key: string
    readonly current: boolean
  }[]
  readonly days: readonly DayBar[]
  readonly sections: readonly ReportSection[]
  readonly downloads: readonly { readonly label: string; readonly href: string }[]
}

/** What a month came to, for the partners: charts with their figures, to read, print and take away. */
export function ReportPage(view: ReportView) {
  const { frame, month, isUnderWay, months, days, sections, downloads } = view
  return (
    <Page frame={frame} title={`Report for ${month}`}>
      <h1 className="nhsuk-heading-l">Report for {month}</h1>
      {isUnderWay && <p className="heed-lede">The month is not over: these figures still grow.</p>}
      <form className="heed-month-choice" action="/reports" method="get">
        <label className="nhsuk-label" htmlFor="month">
          Month
        </label>
        <select
          className="nhsuk-select"
          id="month"
          name="month"
          defaultValue={months.find(({ current }) => current)?.key}
        >
          {months.map(({ label, key }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        <button className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">Show</button>
      </form>
      <ul className="heed-downloads">
        {downloads.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <section aria-labelledby="by-day">
        <h2 className="nhsuk-heading-m" id="by-day">
          Day by day
        </h2>
        <DayChart days={days} />
      </section>
      <div className="heed-report">
        {sections.map((section) => (
          <BarTable key={section.title} {...section} />
        ))}
      </div>
    </Page>
  )
}
