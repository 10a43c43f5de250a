import { formatDateTime } from '../../../base/format-date.ts'
import type { ConflictView } from './view-model.ts'

/** Tells what somebody else decided meanwhile. What this person typed stays in the form. */
export function Conflict({ by, at, decision, reason }: ConflictView) {
  return (
    <section className="heed-banner heed-banner--notice" role="alert" aria-labelledby="conflict">
      <div>
        <h2 className="heed-banner__title" id="conflict">
          {by} decided first
        </h2>
        <p>
          <strong>{decision}</strong> on {formatDateTime(at)}: {reason}
        </p>
        <p>
          Your decision was not saved. What you entered is still in the form: look at the page as it
          is now and save it again only if you disagree.
        </p>
      </div>
    </section>
  )
}
