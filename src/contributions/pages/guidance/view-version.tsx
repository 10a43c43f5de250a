import { formatDate } from '../../../base/format-date.ts'
import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import type { ChangeView } from './view-model.ts'
import { Changes } from './view-parts.tsx'

export interface VersionPageView {
  readonly frame: PageFrame
  readonly version: number
  readonly at: Date
  readonly by?: string | undefined
  readonly note: string
  /** Against the version before; absent for the first. */
  readonly changes?: readonly ChangeView[] | undefined
  readonly clauses: readonly { readonly name: string; readonly text: string }[]
}

/** One version of the guidance, and what it changed. */
export function VersionPage({ frame, version, at, by, note, changes, clauses }: VersionPageView) {
  const back = { label: 'Back to the guidance', href: '/settings/guidance' }
  return (
    <Page frame={frame} title={`Version ${version}`} back={back}>
      <h1 className="nhsuk-heading-l">Version {version} of the guidance</h1>
      <p className="heed-meta">
        {formatDate(at)}
        {by !== undefined && ` by ${by}`}
      </p>
      {note !== '' && <p className="heed-text">{note}</p>}
      {changes && (
        <section className="heed-section">
          <h2 className="nhsuk-heading-m">Changed from version {version - 1}</h2>
          <Changes changes={changes} />
        </section>
      )}
      <section className="heed-section">
        <h2 className="nhsuk-heading-m">Code of conduct</h2>
        <dl>
          {clauses.map(({ name, text }) => (
            <div key={name}>
              <dt>
                <strong>{name}</strong>
              </dt>
              <dd className="heed-text">{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Page>
  )
}
