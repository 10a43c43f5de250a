import { formatDate } from '../../../base/format-date.ts'
import type { ContributionView } from './view-model.ts'

/** What else the same author left on the practice's pages, as far as the network says who they are. */
export function Author({ view }: { readonly view: ContributionView }) {
  const { authorHistory } = view
  if (authorHistory === undefined) return null
  const { some, count, allHref } = authorHistory
  return (
    <section className="heed-section" aria-labelledby="author">
      <h2 className="nhsuk-heading-m" id="author">
        The author
      </h2>
      {some.length === 0 ? (
        <p>Nothing else is known from this author.</p>
      ) : (
        <>
          <p>
            {count} {count === '1' ? 'other contribution' : 'other contributions'}, the newest
            first:
          </p>
          <ul className="heed-list">
            {some.map(({ href, title, at, outcome }) => (
              <li key={href}>
                <a href={href}>
                  {title}, {formatDate(at)}
                </a>
                {outcome !== undefined && <span className="heed-meta"> {outcome}</span>}
              </li>
            ))}
          </ul>
          <p>
            <a href={allHref}>What waits from this author</a>
          </p>
        </>
      )}
    </section>
  )
}
