export interface CursorPages {
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
}

/** Steps through a list that changes while it is read, so it has no page numbers. */
export function CursorPagination({ previousHref, nextHref }: CursorPages) {
  if (previousHref === undefined && nextHref === undefined) return null
  return (
    <nav className="heed-pages" aria-label="Pagination">
      {previousHref !== undefined && (
        <a href={previousHref} rel="prev">
          ← Previous page
        </a>
      )}
      {nextHref !== undefined && (
        <a href={nextHref} rel="next">
          Next page →
        </a>
      )}
    </nav>
  )
}
