import { Button, TextInput } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import { CursorPagination } from '../../../platform/web/components/cursor-pagination.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { StatusTag, type Status } from '../../../platform/web/components/status-tag.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

/** One thing that holds the words that were looked for. */
export interface SearchHit {
  readonly id: string
  readonly href: string
  /** "Comment on Facebook by Jo". */
  readonly title: string
  readonly at: Date
  readonly text: string
  readonly statuses: readonly Status[]
}

export interface SearchView {
  readonly frame: PageFrame
  /** What was looked for; empty at first. */
  readonly wanted: string
  readonly hits: readonly SearchHit[]
  readonly nextHref?: string | undefined
}

function Hits({ wanted, hits, nextHref }: SearchView) {
  if (wanted === '') return null
  if (hits.length === 0) {
    return (
      <EmptyState title={`Nothing found for “${wanted}”`}>
        <p>Use fewer or other words. Endings do not matter: “phone” finds “phones” too.</p>
      </EmptyState>
    )
  }
  return (
    <>
      <ol className="heed-rows" data-rows>
        {hits.map(({ id, href, title, at, text, statuses }) => (
          <li className="heed-row" key={id} data-row>
            <div>
              <h2 className="heed-row__title">
                <a href={href}>{title}</a>
              </h2>
              <p className="heed-meta">{formatDateTime(at)}</p>
              {text !== '' && (
                <blockquote className="heed-words heed-words--short">{text}</blockquote>
              )}
            </div>
            <div className="heed-row__side">
              {statuses.map((status) => (
                <StatusTag key={status.label} {...status} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <CursorPagination nextHref={nextHref} />
    </>
  )
}

/** Finds whatever holds some words, the newest first. */
export function SearchPage(view: SearchView) {
  const { frame, wanted } = view
  return (
    <Page frame={frame} title={wanted === '' ? 'Search' : `Search: ${wanted}`}>
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">Search</h1>
      <form className="heed-search" action="/search" method="get" role="search">
        <TextInput
          id="for"
          name="for"
          type="search"
          label="Words, or a name"
          labelProps={{ size: 's' }}
          hint="Every version is searched. “Two words” in quotes are found together; -word leaves out."
          defaultValue={wanted}
          maxLength={200}
        />
        <Button small>Search</Button>
      </form>
      <Hits {...view} />
    </Page>
  )
}
