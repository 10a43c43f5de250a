import { CursorPagination } from '../../../platform/web/components/cursor-pagination.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { FilterLinks } from '../../../platform/web/components/filter-links.tsx'
import { NoticeBanner } from '../../../platform/web/components/notice-banner.tsx'
import { UndoBanner } from '../../../platform/web/components/undo-banner.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { QueueView } from './view-model.ts'
import { QueueItem } from './view-row.tsx'

function NothingHere({ waitingCount }: { readonly waitingCount: number }) {
  if (waitingCount > 0) {
    return (
      <EmptyState title="Nothing in this queue">
        <p>
          {waitingCount} {waitingCount === 1 ? 'contribution waits' : 'contributions wait'} in the
          other queues.
        </p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title="Nothing waits for you">
      <p>
        Every contribution has been looked at. New ones appear here as soon as they arrive and
        something is found in them, or when they could not be read.
      </p>
    </EmptyState>
  )
}

/** What waits for a person, the most urgent and longest due first. */
export function QueuePage(view: QueueView) {
  const { frame, now, filters, notices, undo, saved, rows, waitingCount } = view
  return (
    <Page frame={frame} title="Queue">
      {undo && <UndoBanner {...undo} />}
      {saved && (
        <p className="heed-saved" role="status">
          <strong>Saved:</strong> <a href={saved.href}>{saved.title}</a>
        </p>
      )}
      {notices.map((notice) => (
        <NoticeBanner key={notice.title} {...notice} />
      ))}
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Queue</h1>
      <FilterLinks label="Queues" links={filters} />
      {rows.length === 0 ? (
        <NothingHere waitingCount={waitingCount} />
      ) : (
        <ol className="heed-rows">
          {rows.map((row) => (
            <QueueItem key={row.id} row={row} now={now} />
          ))}
        </ol>
      )}
      <CursorPagination previousHref={view.previousHref} nextHref={view.nextHref} />
    </Page>
  )
}
