import { formatDay, type LocalDay } from '../../../base/local-day.ts'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { type Month, nameMonth } from '../../rules/month.ts'
import type { ReturnState } from '../../rules/monthly-return.ts'
import { STATE_WORDS } from './state-words.ts'

interface ReturnListView {
  readonly frame: PageFrame
  readonly rows: readonly {
    readonly month: Month
    readonly state: ReturnState
    readonly dueOn: LocalDay
    readonly isOverdue: boolean
  }[]
}

/** Every month with where its return stands, the newest first. */
export function ReturnListPage({ frame, rows }: ReturnListView) {
  return (
    <Page frame={frame} title="Friends and Family Test">
      <h1 className="nhsuk-heading-l">Friends and Family Test</h1>
      <p className="heed-lede">
        Each month’s figures are prepared by one person, checked by another, keyed into CQRS by the
        12th working day of the next month, and then published.
      </p>
      <p>
        <a href="/feedback">Feedback form</a> · <a href="/feedback/results">Published results</a>
      </p>
      <ul className="heed-rows">
        {rows.map(({ month, state, dueOn, isOverdue }) => (
          <li className="heed-row" key={month}>
            <div>
              <h2 className="heed-row__title">
                <a href={`/feedback-returns/${month}`}>{nameMonth(month)}</a>
              </h2>
              <p className={isOverdue ? 'heed-late' : 'heed-meta'}>
                {isOverdue ? 'Was due on' : 'Due on'} {formatDay(dueOn)}
              </p>
            </div>
            <div className="heed-row__side">
              <StatusTag {...STATE_WORDS[state]} />
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
