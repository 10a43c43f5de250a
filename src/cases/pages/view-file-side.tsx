import { formatDateTime } from '../../base/format-date.ts'
import { StatusTag } from '../../platform/web/components/status-tag.tsx'
import { Timeline } from '../../platform/web/components/timeline.tsx'
import { CaseForm } from './view-form.tsx'
import type { CasePageView } from './view-model.ts'

interface SectionProps {
  readonly view: CasePageView
}

export function Links({ view }: SectionProps) {
  const { links, link, csrfToken } = view
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">Linked</h2>
      {links.length === 0 ? (
        <p className="heed-meta">Nothing is linked yet.</p>
      ) : (
        <ul className="heed-list">
          {links.map(({ kind, title, href, detail }, index) => (
            <li key={index}>
              <p>
                {title === undefined ? (
                  `${kind}: kept from you, because your role does not need it`
                ) : (
                  <>
                    {kind}: {href === undefined ? title : <a href={href}>{title}</a>}
                  </>
                )}
              </p>
              {detail !== undefined && <p className="heed-meta">{detail}</p>}
            </li>
          ))}
        </ul>
      )}
      {link && (
        <details className="heed-more" open={link.problems.length > 0}>
          <summary>Link something</summary>
          <CaseForm view={link} csrfToken={csrfToken} />
        </details>
      )}
    </section>
  )
}

export function Papers({ view }: SectionProps) {
  if (view.papers.length === 0) return null
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">Papers</h2>
      <ul className="heed-list">
        {view.papers.map(({ name, href, addedAt, privileged, sha256 }) => (
          <li key={sha256}>
            <p>
              {href === undefined ? name : <a href={href}>{name}</a>}{' '}
              {privileged && <StatusTag label="Privileged" tone="warning" />}
            </p>
            <p className="heed-meta">
              {formatDateTime(addedAt)}, SHA-256 {sha256.slice(0, 16)}…
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function History({ view }: SectionProps) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">What happened</h2>
      <Timeline
        events={view.history.map(({ at, title, by, lines }) => ({
          ...{ at, title, by },
          detail:
            lines.length === 0 ? undefined : (
              <p className="heed-text nhsuk-u-margin-bottom-0">{lines.join('\n')}</p>
            ),
        }))}
      />
      {view.note && (
        <details className="heed-more" open={view.note.problems.length > 0}>
          <summary>Add a note</summary>
          <CaseForm view={view.note} csrfToken={view.csrfToken} />
        </details>
      )}
    </section>
  )
}

export function Readers({ view }: SectionProps) {
  return (
    <details className="heed-more">
      <summary>Who looked at this</summary>
      <ul className="heed-list">
        {view.readers.map(({ name, at }, index) => (
          <li key={index}>
            {name}, {formatDateTime(at)}
          </li>
        ))}
      </ul>
    </details>
  )
}
