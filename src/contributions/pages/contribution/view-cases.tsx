import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import type { CasesView } from './build-cases.ts'

/** The cases that this belongs to, and those that can be opened from it. */
export function Cases({ linked, hidden, openings }: CasesView) {
  if (linked.length + hidden + openings.length === 0) return null
  return (
    <section className="heed-section" aria-labelledby="cases">
      <h2 className="nhsuk-heading-m" id="cases">
        Cases
      </h2>
      <ul className="heed-list">
        {linked.map(({ href, title, status }) => (
          <li key={href}>
            <p>
              <a href={href}>{title}</a> <StatusTag {...status} />
            </p>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <p className="heed-meta">
              It belongs to a case that is kept from you, because your role does not need it.
            </p>
          </li>
        )}
      </ul>
      {openings.length > 0 && (
        <details className="heed-more">
          <summary>Open a case from this</summary>
          <ul>
            {openings.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
