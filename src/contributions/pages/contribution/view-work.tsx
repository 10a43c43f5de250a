import { formatTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { ContributionView } from './view-model.ts'

/** Somebody else has it open: nobody else decides it meanwhile, unless they take it over. */
export function Claimed({ view }: { readonly view: ContributionView }) {
  const { claim, csrfToken } = view
  if (claim === undefined) return null
  return (
    <section className="heed-banner heed-banner--notice" aria-labelledby="claimed">
      <div>
        <h2 className="heed-banner__title" id="claimed">
          {claim.by} has this open
        </h2>
        <p>
          They can decide it until <strong>{formatTime(claim.until)}</strong>. You can read it, and
          take it over if it cannot wait.
        </p>
      </div>
      <ActionForm action={claim.takeOverAction} csrfToken={csrfToken} label="Take it over" />
    </section>
  )
}

/** Going on to the next one without deciding, and whose work this is. */
export function WorkBar({ view }: { readonly view: ContributionView }) {
  const { work, csrfToken, id, assign } = view
  if (work === undefined && assign === undefined) return null
  return (
    <div className="heed-work">
      {work !== undefined && (
        <form className="heed-action" action="/queue/next" method="post">
          <CsrfField token={csrfToken} />
          <input type="hidden" name="work" value={work} />
          <input type="hidden" name="after" value={id} />
          <button className="heed-link-button" data-key="n" data-key-name="Next, without deciding">
            Next, without deciding <kbd aria-hidden="true">n</kbd>
          </button>
        </form>
      )}
      {assign && (
        <form className="heed-work__assign" action={assign.action} method="post">
          <CsrfField token={csrfToken} />
          <label htmlFor="assign-to">Whose work</label>
          <select className="nhsuk-select" id="assign-to" name="to" defaultValue={assign.value}>
            <option value="">Nobody’s yet</option>
            {assign.people.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <button className="heed-link-button">Save</button>
        </form>
      )}
    </div>
  )
}
