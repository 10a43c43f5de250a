import { Button, Textarea } from 'nhsuk-react-components'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { problemAt } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { ReturnView } from './view-model.ts'

type ActionsPartProps = Pick<ReturnView, 'month' | 'csrfToken' | 'actions' | 'may' | 'problems'>

/** What the public reads as "You said, we did". */
export function ActionsPart({ month, csrfToken, actions, may, problems }: ActionsPartProps) {
  const here = `/feedback-returns/${month}/actions`
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">You said, we did</h2>
      <p>This stands on the public results page at once. Name nobody.</p>
      <ul className="heed-list">
        {actions.map(({ actionId, youSaid, weDid }) => (
          <li key={actionId}>
            <p>
              <b>You said:</b> {youSaid}
            </p>
            <p>
              <b>We did:</b> {weDid}
            </p>
            {may.prepare && (
              <ActionForm
                action={`${here}/${actionId}/delete`}
                csrfToken={csrfToken}
                label="Take it off"
                subject={youSaid}
              />
            )}
          </li>
        ))}
      </ul>
      {may.prepare && (
        <form action={here} method="post">
          <CsrfField token={csrfToken} />
          <Textarea
            id="youSaid"
            name="youSaid"
            label="You said"
            rows={2}
            {...problemAt(problems, 'youSaid')}
          />
          <Textarea id="weDid" name="weDid" label="We did" rows={2} />
          <Button secondary small preventDoubleClick>
            Publish
          </Button>
        </form>
      )}
    </section>
  )
}
