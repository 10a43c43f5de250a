import { problemAt, type FieldProblem } from '../../../platform/web/components/problem-list.tsx'
import { ANSWERS, QUESTION } from '../../rules/answers.ts'
import { FORM_WORDS, type Form, LONGEST_COMMENT } from './forms.ts'
import type { FeedbackFields } from './read-form.ts'
import { Face } from './view-face.tsx'

interface FieldsProps {
  readonly form: Form
  readonly fields: FeedbackFields
  readonly problems: readonly FieldProblem[]
}

/** The question and its six answers, none of them chosen beforehand. */
export function QuestionField({ form, fields, problems }: FieldsProps) {
  const { hints } = FORM_WORDS[form]
  const { error } = problemAt(problems, 'answer')
  const group = error === undefined ? '' : ' nhsuk-form-group--error'
  return (
    <div className={`nhsuk-form-group${group}`}>
      <fieldset
        className="nhsuk-fieldset"
        aria-describedby={error === undefined ? undefined : 'answer-error'}
      >
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
          <h2 className="nhsuk-fieldset__heading">{QUESTION}</h2>
        </legend>
        {error !== undefined && (
          <span className="nhsuk-error-message" id="answer-error">
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        )}
        <div className="public-answers">
          {ANSWERS.map(({ code, label }, index) => {
            const id = index === 0 ? 'answer' : `answer-${code}`
            const hint = hints[code]
            return (
              <div className="public-answer" key={code}>
                <input
                  className="public-answer__input"
                  id={id}
                  type="radio"
                  name="answer"
                  value={code}
                  defaultChecked={fields.answer === code}
                  aria-describedby={hint === undefined ? undefined : `${id}-hint`}
                />
                <label className="public-answer__label" htmlFor={id}>
                  {form !== 'standard' && <Face answer={code} />}
                  <span>{label}</span>
                </label>
                {hint !== undefined && (
                  <span className="public-answer__hint" id={`${id}-hint`}>
                    {hint}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

/** What somebody may write. Nothing of it must be filled in. */
export function CommentFields({ form, fields, problems }: FieldsProps) {
  const words = FORM_WORDS[form]
  return (
    <>
      <div className="public-warning" id="comment-warning">
        <p>
          <b>Do not write names, phone numbers or anything about your health.</b> We do not read
          this all the time. If you need help now, call 999, or call 111.
        </p>
      </div>
      {(['why', 'better'] as const).map((name) => {
        const { error } = problemAt(problems, name)
        return (
          <div
            className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}
            key={name}
          >
            <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
              {words[name]}
            </label>
            {form === 'standard' && (
              <div className="nhsuk-hint" id={`${name}-hint`}>
                You do not have to answer this
              </div>
            )}
            {error !== undefined && (
              <span className="nhsuk-error-message" id={`${name}-error`}>
                <span className="nhsuk-u-visually-hidden">Error:</span> {error}
              </span>
            )}
            <textarea
              className="nhsuk-textarea"
              id={name}
              name={name}
              rows={4}
              maxLength={LONGEST_COMMENT}
              defaultValue={fields[name]}
              aria-describedby="comment-warning"
            />
          </div>
        )
      })}
      <div className="nhsuk-form-group">
        <div className="nhsuk-checkboxes">
          <Check
            name="publish"
            label="You may show what I wrote to other people"
            isChecked={fields.publish}
          />
          <Check name="helped" label={words.helped} isChecked={fields.helped} />
        </div>
      </div>
    </>
  )
}

interface CheckProps {
  readonly name: string
  readonly label: string
  readonly isChecked: boolean
}

function Check({ name, label, isChecked }: CheckProps) {
  return (
    <div className="nhsuk-checkboxes__item">
      <input
        className="nhsuk-checkboxes__input"
        id={name}
        name={name}
        type="checkbox"
        value="yes"
        defaultChecked={isChecked}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={name}>
        {label}
      </label>
    </div>
  )
}
