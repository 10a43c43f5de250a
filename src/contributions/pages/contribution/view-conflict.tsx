import { formatDateTime } from '../../../base/format-date.ts'
import type { ConflictView } from './view-model.ts'

/** Tells what changed meanwhile. What this person typed stays in the form. */
export function Conflict({ by, at, what, reason }: ConflictView) {
  return (
    <section className="heed-banner heed-banner--notice" role="alert" aria-labelledby="conflict">
      <div>
        <h2 className="heed-banner__title" id="conflict">
          {by === undefined ? 'This changed while you were reading' : `${by} was first`}
        </h2>
        <p>
          <strong>{what}</strong> on {formatDateTime(at)}
          {reason === undefined ? '.' : `: ${reason}`}
        </p>
        <p>
          Yours was not saved. What you entered is still in the form: look at the page as it is now
          and save it again only if you still want to.
        </p>
      </div>
    </section>
  )
}
