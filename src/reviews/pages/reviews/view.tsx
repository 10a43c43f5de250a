import { formatRelative } from '../../../base/format-date-relative.ts'
import { dayOfDeadline } from '../../../base/deadline.ts'
import { formatDateTime } from '../../../base/format-date.ts'
import { formatDay } from '../../../base/local-day.ts'
import { CursorPagination } from '../../../platform/web/components/cursor-pagination.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Page } from '../../../platform/web/page.tsx'
import { Stars } from '../stars.tsx'
import { Trend } from './view-trend.tsx'
import type { ReviewLine, ReviewsView } from './view-model.ts'

function Line({ line, now }: { readonly line: ReviewLine; readonly now: Date }) {
  const { href, author, place, rating, text, postedAt, status, answerBy } = line
  const isLate = answerBy !== undefined && answerBy < now
  return (
    <li className="heed-row">
      <div>
        <h2 className="heed-row__title">
          <a href={href}>{author}</a>
        </h2>
        <p className="heed-meta">
          <Stars rating={rating} /> · {place} ·{' '}
          <time dateTime={postedAt.toISOString()} title={formatDateTime(postedAt)}>
            {formatRelative(postedAt, now)}
          </time>
        </p>
        <p className="heed-text">{text === '' ? 'No words, only stars.' : text}</p>
      </div>
      <div className="heed-row__side">
        <StatusTag {...status} />
        {answerBy && (
          <p className={isLate ? 'heed-meta heed-late' : 'heed-meta'}>
            {isLate ? 'Was to be answered by' : 'Answer by'} {formatDay(dayOfDeadline(answerBy))}
          </p>
        )}
      </div>
    </li>
  )
}

/** The inbox of official reviews, and how they go month by month. */
export function ReviewsPage({ frame, now, rows, trends, nextHref }: ReviewsView) {
  return (
    <Page frame={frame} title="Reviews">
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Reviews</h1>
      <p>
        The practice answers reviews on Google, and the manager publishes every answer. Reviews on
        other sites get no answer.
      </p>
      {rows.length === 0 ? (
        <EmptyState title="There are no reviews yet">
          <p>Reviews of a connected Google listing appear here within minutes of being written.</p>
        </EmptyState>
      ) : (
        <ol className="heed-rows">
          {rows.map((line) => (
            <Line key={line.id} line={line} now={now} />
          ))}
        </ol>
      )}
      <CursorPagination nextHref={nextHref} />
      {trends.length > 0 && (
        <section aria-labelledby="trends">
          <h2 className="nhsuk-heading-m" id="trends">
            The last 12 months
          </h2>
          <div className="heed-trends">
            {trends.map((trend) => (
              <Trend key={trend.place} {...trend} />
            ))}
          </div>
        </section>
      )}
    </Page>
  )
}
