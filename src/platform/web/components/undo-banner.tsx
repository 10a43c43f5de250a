import { formatTime } from '../../../base/format-date.ts'
import { ActionForm } from './action-form.tsx'

export interface UndoOffer {
  /** What was decided, for example "The comment by Jo will be removed". */
  readonly title: string
  /** Nothing is sent before this time. The server holds it: closing the page changes nothing. */
  readonly until: Date
  readonly action: string
  readonly csrfToken: string
}

/** Tells what is about to happen and lets the person stop it. */
export function UndoBanner({ title, until, action, csrfToken }: UndoOffer) {
  return (
    <section className="heed-banner heed-banner--undo" aria-labelledby="undo-title">
      <div>
        <h2 className="heed-banner__title" id="undo-title">
          {title}
        </h2>
        <p>
          You can undo this until{' '}
          <time dateTime={until.toISOString()}>
            <strong>{formatTime(until)}</strong>
          </time>
          . Nothing is sent before then.
        </p>
      </div>
      <ActionForm action={action} csrfToken={csrfToken} label="Undo" />
    </section>
  )
}
