import { formatRelative } from '../../../base/format-date-relative.ts'
import { formatDateTime, formatTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { CursorPagination } from '../../../platform/web/components/cursor-pagination.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { FilterLinks } from '../../../platform/web/components/filter-links.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { DecidedRow, DecidedView } from './view-model.ts'

interface RowProps {
  readonly row: DecidedRow
  readonly view: DecidedView
}

function Row({ row, view }: RowProps) {
  const { title, item, href, by, at, why, undone, undo } = row
  return (
    <li className="heed-row">
      <div>
        <h2 className="heed-row__title">
          {title}: <a href={href}>{item}</a>
        </h2>
        <p className="heed-text nhsuk-u-margin-bottom-1">{why}</p>
        <p className="heed-meta">
          By {by},{' '}
          <time dateTime={at.toISOString()} title={formatDateTime(at)}>
            {formatRelative(at, view.now)}
          </time>
        </p>
      </div>
      <div className="heed-row__side">
        {undone && <StatusTag label="Undone" tone="neutral" />}
        {undo && (
          <>
            <ActionForm
              action={undo.action}
              csrfToken={view.csrfToken}
              label="Undo"
              subject={`${title}: ${item}`}
            />
            <p className="heed-meta">Until {formatTime(undo.until)}</p>
          </>
        )}
      </div>
    </li>
  )
}

/** What was decided, newest first: people look for what they have just done. */
export function DecidedPage(view: DecidedView) {
  const { frame, filters, rows, nextHref } = view
  return (
    <Page frame={frame} title="Decided">
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Decided</h1>
      <FilterLinks label="Who decided" links={filters} />
      {rows.length === 0 ? (
        <EmptyState title="Nothing is decided yet">
          <p>What somebody decides appears here, with who decided it and why.</p>
        </EmptyState>
      ) : (
        <ol className="heed-rows">
          {rows.map((row) => (
            <Row key={row.id} row={row} view={view} />
          ))}
        </ol>
      )}
      <CursorPagination nextHref={nextHref} />
    </Page>
  )
}
