import type { BacktestView, ChangeView } from './view-model.ts'

/** What differs between two versions, place by place. */
export function Changes({ changes }: { readonly changes: readonly ChangeView[] }) {
  if (changes.length === 0) return <p>Nothing differs.</p>
  return (
    <ul className="heed-list">
      {changes.map(({ where, what, before, after }) => (
        <li key={`${where} ${what}`}>
          <p>
            <strong>{where}</strong> <span className="heed-meta">{what}</span>
          </p>
          <p className="heed-words">
            <del>{before}</del> <ins>{after}</ins>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What a draft would have changed, with the contributions themselves to look at. */
export function BacktestResult({ summary, some }: BacktestView) {
  return (
    <>
      <p>
        <strong>{summary}</strong>
      </p>
      {some.length > 0 && (
        <details className="heed-more">
          <summary>Show {some.length === 1 ? 'it' : `${some.length} of them`}</summary>
          <ul className="heed-steps">
            {some.map(({ href, what, agreed }) => (
              <li key={href}>
                <a href={href}>{what}</a>
                {agreed !== undefined && (
                  <span className="heed-meta">
                    {agreed ? ' A person decided so.' : ' A person decided the other way.'}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
