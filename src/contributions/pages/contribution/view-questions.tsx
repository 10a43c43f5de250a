import { Button, Radios, Textarea } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import { problemAt } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { QuestionView } from './view-model.ts'

interface QuestionProps {
  readonly view: QuestionView
  readonly csrfToken: string
}

function QuestionForm({ view, csrfToken }: QuestionProps) {
  const { id, question, hint, action, values, problems } = view
  return (
    <form className="heed-inline-form" action={action} method="post" noValidate>
      <CsrfField token={csrfToken} />
      <Radios
        name="answer"
        inline
        small
        legend={question}
        legendProps={{ size: 's' }}
        hint={hint}
        {...problemAt(problems, id)}
      >
        <Radios.Item id={id} value="yes" defaultChecked={values.answer === 'yes'}>
          Yes
        </Radios.Item>
        <Radios.Item id={`${id}-no`} value="no" defaultChecked={values.answer === 'no'}>
          No
        </Radios.Item>
      </Radios>
      <Textarea
        id={`${id}-note`}
        name="note"
        rows={2}
        label="Why? (optional)"
        labelProps={{ size: 's' }}
        defaultValue={values.note}
      />
      <Button small secondary preventDoubleClick>
        Save answer
      </Button>
    </form>
  )
}

function Question(props: QuestionProps) {
  const { question, answered, cannot } = props.view
  return (
    <div className="heed-panel">
      {answered && (
        <>
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{question}</strong> {answered.words}
            {answered.note !== '' && `: ${answered.note}`}
          </p>
          <p className="heed-meta">
            Answered by {answered.by} on {formatDateTime(answered.at)}
          </p>
        </>
      )}
      {!answered && cannot !== undefined && (
        <p>
          <strong>{question}</strong> {cannot}
        </p>
      )}
      {!answered && cannot === undefined && <QuestionForm {...props} />}
      {answered && cannot === undefined && (
        <details className="heed-more">
          <summary>Change the answer</summary>
          <QuestionForm {...props} />
        </details>
      )}
    </div>
  )
}

interface QuestionsProps {
  readonly questions: readonly QuestionView[]
  readonly csrfToken: string
}

/** What must be answered before anything is removed or reported. */
export function Questions({ questions, csrfToken }: QuestionsProps) {
  if (questions.length === 0) return null
  return (
    <section aria-label="Questions to answer first">
      {questions.map((view) => (
        <Question key={view.id} view={view} csrfToken={csrfToken} />
      ))}
    </section>
  )
}
