import { Button } from 'nhsuk-react-components'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { ReplyProblem } from '../../rules/reply-rules.ts'
import type { DraftForm, ReviewView } from './view-model.ts'

function Problems({ problems }: { readonly problems: readonly ReplyProblem[] }) {
  const stops = problems.filter(({ severity }) => severity === 'stop')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {stops.length > 0 && (
        <div className="heed-problems heed-problems--stop">
          <h3 className="nhsuk-heading-s">This must be changed before it can be published</h3>
          <ProblemItems problems={stops} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="heed-problems">
          <h3 className="nhsuk-heading-s">Think about this</h3>
          <ProblemItems problems={warnings} />
        </div>
      )}
    </>
  )
}

function ProblemItems({ problems }: { readonly problems: readonly ReplyProblem[] }) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {problems.map(({ quote, start, reason }) => (
        <li key={`${start ?? ''}${reason}`}>
          {quote !== null && <strong>“{quote}”: </strong>}
          {reason}
        </li>
      ))}
    </ul>
  )
}

function Templates({ draft, id }: { readonly draft: DraftForm; readonly id: string }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Begin with a text that is safe</span>
      </summary>
      <div className="nhsuk-details__text">
        {draft.templates.map((template) => (
          <div key={template.id} className="nhsuk-u-margin-bottom-4">
            <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{template.label}</h3>
            <p className="heed-text">{template.text}</p>
            <a href={`/reviews/${id}?begin=${template.id}#answer`}>
              Use this<span className="nhsuk-u-visually-hidden">: {template.label}</span>
            </a>
          </div>
        ))}
      </div>
    </details>
  )
}

/** Where an answer is written, read by the linter, handed over and published. */
export function AnswerForm({
  view,
  draft,
}: {
  readonly view: ReviewView
  readonly draft: DraftForm
}) {
  const hasStops = draft.problems.some(({ severity }) => severity === 'stop')
  const hasWarnings = draft.problems.some(({ severity }) => severity === 'warning')
  return (
    <section aria-labelledby="answer">
      <h2 className="nhsuk-heading-m" id="answer">
        The answer
      </h2>
      <Templates draft={draft} id={view.id} />
      {draft.revision > 0 && <Problems problems={draft.problems} />}
      <form action={`/reviews/${view.id}/draft`} method="post">
        <CsrfField token={view.csrfToken} />
        <input type="hidden" name="revision" value={draft.revision} />
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor="text">
            What everybody will read on Google
          </label>
          <div className="nhsuk-hint" id="text-hint">
            It may not show that anybody is a patient. Nobody is named, nothing is argued.
          </div>
          <textarea
            className="nhsuk-textarea"
            id="text"
            name="text"
            rows={8}
            aria-describedby="text-hint"
            defaultValue={draft.text}
          />
        </div>
        {draft.mayPublish && draft.revision > 0 && hasWarnings && !hasStops && (
          <div className="nhsuk-checkboxes nhsuk-u-margin-bottom-4">
            <div className="nhsuk-checkboxes__item">
              <input
                className="nhsuk-checkboxes__input"
                id="past-warnings"
                name="pastWarnings"
                type="checkbox"
                value="yes"
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="past-warnings">
                I have thought about the points above
              </label>
            </div>
          </div>
        )}
        <div className="nhsuk-button-group">
          <Button secondary name="act" value="save">
            Save and check
          </Button>
          {draft.mayHandOver && (
            <Button secondary name="act" value="hand-over">
              Hand over to the practice manager
            </Button>
          )}
          {draft.mayPublish && (
            <Button name="act" value="publish" preventDoubleClick>
              Publish on Google
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}
