import { formatDateTime } from '../../base/format-date.ts'
import { EmptyState } from '../../platform/web/components/empty-state.tsx'
import { FilterLinks } from '../../platform/web/components/filter-links.tsx'
import { StatusTag } from '../../platform/web/components/status-tag.tsx'
import { Page } from '../../platform/web/page.tsx'
import type { CaseListView } from './view-model.ts'

interface RowProps {
  readonly row: CaseListView['rows'][number]
  readonly now: Date
}

function Row({ row, now }: RowProps) {
  const { href, reference, title, status, openedAt, dueAt } = row
  return (
    <li className="heed-row">
      <div>
        <h2 className="heed-row__title">
          <a href={href}>{title}</a>
        </h2>
        <p className="heed-meta">
          {reference}, opened {formatDateTime(openedAt)}
        </p>
      </div>
      <div className="heed-row__side">
        <StatusTag {...status} />
        {dueAt && (
          <p className={dueAt < now ? 'heed-late' : 'heed-meta'}>
            {dueAt < now ? 'Was due' : 'Due'} {formatDateTime(dueAt)}
          </p>
        )}
      </div>
    </li>
  )
}

/** The cases of one kind. */
export function CaseListPage(view: CaseListView) {
  const { frame, kind, which, rows, now, mayOpen, beside } = view
  const { many, intro, empty, open } = kind.words
  return (
    <Page frame={frame} title={many}>
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">{many}</h1>
      <p className="heed-lede">{intro}</p>
      {mayOpen && (
        <p>
          <a
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            href={`${kind.path}/new`}
          >
            {open}
          </a>
        </p>
      )}
      <FilterLinks
        label="Which"
        links={[
          { label: 'Open', href: kind.path, current: which === 'open' },
          { label: 'Closed', href: `${kind.path}?which=closed`, current: which === 'closed' },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={which === 'open' ? 'Nothing is open' : 'Nothing is closed yet'}>
          <p>{empty}</p>
        </EmptyState>
      ) : (
        <ol className="heed-rows">
          {rows.map((row) => (
            <Row key={row.href} row={row} now={now} />
          ))}
        </ol>
      )}
      {beside}
    </Page>
  )
}
