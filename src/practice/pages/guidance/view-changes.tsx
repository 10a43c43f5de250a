import { formatDate } from '../../../base/format-date.ts'
import type { PublicFrame } from '../public/public-frame.ts'
import { PublicPage } from '../public/public-page.tsx'
import type { EditionChange } from './find-changes.ts'

interface ChangesView {
  readonly frame: PublicFrame
  readonly changes: readonly EditionChange[]
}

/** What patients were told before, and what they are told now. */
export function ChangesPage({ frame, changes }: ChangesView) {
  return (
    <PublicPage frame={frame} title="What has changed in our code of conduct" current="/guidance">
      <nav aria-label="Back">
        <a className="nhsuk-back-link" href={frame.hrefOf('/guidance')}>
          Our code of conduct
        </a>
      </nav>
      <h1 className="nhsuk-heading-l">What has changed in our code of conduct</h1>
      {changes.map(({ version, since, parts }) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <h2 className="nhsuk-heading-m" id={`version-${version}`}>
            {formatDate(since)}
          </h2>
          {parts === undefined ? (
            <p>The first version.</p>
          ) : (
            parts.map(({ id, before, now }) => (
              <dl className="public-change" key={id}>
                <dt>Before</dt>
                <dd>
                  <b>{before.title}.</b> {before.text}
                </dd>
                <dt>Now</dt>
                <dd>
                  <b>{now.title}.</b> {now.text}
                </dd>
              </dl>
            ))
          )}
        </section>
      ))}
    </PublicPage>
  )
}
