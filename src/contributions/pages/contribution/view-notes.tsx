import { Button, Textarea } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { ContributionView } from './view-model.ts'

/** What colleagues tell each other. It never leaves Heed. */
export function Notes({ view }: { readonly view: ContributionView }) {
  const { notes, csrfToken } = view
  return (
    <section className="heed-section" aria-labelledby="notes">
      <h2 className="nhsuk-heading-m" id="notes">
        Notes
      </h2>
      <ul className="heed-list">
        {notes.written.map(({ by, at, text }, index) => (
          <li key={index}>
            <p className="heed-meta">
              <strong>{by}</strong>, {formatDateTime(at)}
            </p>
            <p className="heed-text">{text}</p>
          </li>
        ))}
      </ul>
      {notes.action !== undefined && (
        <details className="heed-more">
          <summary>Add a note</summary>
          <form className="heed-inline-form" action={notes.action} method="post">
            <CsrfField token={csrfToken} />
            <Textarea
              id="note"
              name="text"
              rows={3}
              label="A note for your colleagues"
              labelProps={{ size: 's' }}
              hint="It stays in Heed and cannot be changed. A patient who asks for their data may see it."
              maxLength={4000}
              required
            />
            <Button small secondary preventDoubleClick>
              Save note
            </Button>
          </form>
        </details>
      )}
    </section>
  )
}
