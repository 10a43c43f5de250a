import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import type { TakeView } from './view-model.ts'

interface TakeProps {
  readonly take: TakeView
  readonly csrfToken: string
}

/** Says who is dealing with a person at risk, or lets somebody say that they are. */
export function Take({ take, csrfToken }: TakeProps) {
  return (
    <section className="heed-banner heed-banner--risk" aria-labelledby="take">
      <div>
        <h2 className="heed-banner__title" id="take">
          Somebody may be at risk
        </h2>
        {take.taken === undefined ? (
          <p>Nobody is dealing with it yet. Nothing is removed before somebody is.</p>
        ) : (
          <p>
            <strong>{take.taken.by}</strong> is dealing with it since{' '}
            {formatDateTime(take.taken.at)}.
          </p>
        )}
      </div>
      {take.taken === undefined && (
        <ActionForm
          action={take.action}
          csrfToken={csrfToken}
          label="I am dealing with this"
          isPrimary
        />
      )}
    </section>
  )
}
