import { Button } from 'nhsuk-react-components'
import { CursorPagination } from '../../../platform/web/components/cursor-pagination.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { FilterLinks } from '../../../platform/web/components/filter-links.tsx'
import { KeysHelp } from '../../../platform/web/components/keys-help.tsx'
import { NoticeBanner } from '../../../platform/web/components/notice-banner.tsx'
import { SavedBanner } from '../../../platform/web/components/saved-banner.tsx'
import { UndoBanner } from '../../../platform/web/components/undo-banner.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import { Narrow } from './view-filters.tsx'
import type { QueueView } from './view-model.ts'
import { QueueItem } from './view-row.tsx'

function NothingHere({ waitingCount, filterText }: QueueView) {
  if (filterText !== '') {
    return (
      <EmptyState title={waitingCount > 0 ? 'Nothing in this queue' : 'Nothing waits for you'}>
        <p>
          {waitingCount > 0
            ? `${waitingCount} ${waitingCount === 1 ? 'contribution waits' : 'contributions wait'} in the whole queue. `
            : 'Every contribution has been looked at. '}
          <a href="/queue">Show the whole queue</a>
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

/** Starts at the top, and goes on to the next with every decision. */
function WorkThrough({ filterText, csrfToken }: QueueView) {
  return (
    <form className="heed-action" action="/queue/next" method="post">
      <CsrfField token={csrfToken} />
      <input type="hidden" name="work" value={filterText} />
      <Button small data-key="w">
        Work through these
      </Button>
    </form>
  )
}

/** The rows, each of which can be chosen, and what is done with those that are. */
function Rows(view: QueueView) {
  const { rows, now, mayDecide, narrow } = view
  const list = (
    <ol className="heed-rows" data-rows>
      {rows.map((row) => (
        <QueueItem key={row.id} row={row} now={now} canBeChosen={mayDecide} />
      ))}
    </ol>
  )
  if (!mayDecide) return list
  return (
    <form action="/queue/together" method="get">
      {narrow.kept['like'] !== undefined && (
        <input type="hidden" name="like" value={narrow.kept['like']} />
      )}
      {list}
      <div className="heed-together">
        <Button small secondary data-key="b">
          Decide the chosen ones together
        </Button>
        {narrow.kept['like'] !== undefined && (
          <Button small secondary name="all" value="yes">
            Decide all with these words together
          </Button>
        )}
      </div>
    </form>
  )
}

/** What waits for a person, the most urgent and longest due first. */
export function QueuePage(view: QueueView) {
  const { frame, filters, notices, undo, saved, rows } = view
  return (
    <Page frame={frame} title="Queue">
      <div data-live="/live">
        <div data-live-part="queue">
          {undo && <UndoBanner {...undo} />}
          {saved && <SavedBanner {...saved} />}
          {notices.map((notice) => (
            <NoticeBanner key={notice.title} {...notice} />
          ))}
          <div className="heed-title-row">
            <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Queue</h1>
            {view.mayDecide && rows.length > 0 && <WorkThrough {...view} />}
          </div>
          <FilterLinks label="Queues" links={filters} />
        </div>
        <Narrow {...view} />
        <div data-live-part="rows">
          {rows.length === 0 ? <NothingHere {...view} /> : <Rows {...view} />}
          <CursorPagination previousHref={view.previousHref} nextHref={view.nextHref} />
        </div>
      </div>
      <KeysHelp />
    </Page>
  )
}
