import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import type { ContributionView } from './view-model.ts'

/** What somebody wants done and a second person has to confirm. */
export function Proposal({ view }: { readonly view: ContributionView }) {
  const { proposal, csrfToken, version } = view
  if (proposal === undefined) return null
  const { by, at, what, why, isOwn, confirmLabel, confirmAction, declineAction } = proposal
  const fields = { expectedVersion: String(version) }
  return (
    <section className="heed-banner heed-banner--undo" aria-labelledby="proposal">
      <div>
        <h2 className="heed-banner__title" id="proposal">
          {isOwn ? 'This waits for a second person' : `${by} asks for a second person`}
        </h2>
        <p>
          <strong>{what}</strong>, asked for by {by} on {formatDateTime(at)}. {why}
        </p>
      </div>
      <div className="heed-actions">
        {confirmLabel !== undefined && (
          <ActionForm
            action={confirmAction}
            csrfToken={csrfToken}
            fields={fields}
            label={confirmLabel}
            isPrimary
          />
        )}
        <ActionForm
          action={declineAction}
          csrfToken={csrfToken}
          fields={fields}
          label={isOwn ? 'Take it back' : 'Decline'}
        />
      </div>
    </section>
  )
}
