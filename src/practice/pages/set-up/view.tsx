import { Button, PasswordInput, Textarea, TextInput } from 'nhsuk-react-components'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../platform/web/components/problem-list.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { SHORTEST_PASSWORD } from '../../password.ts'
import type { SetUpForm } from './read-form.ts'

export interface SetUpView {
  readonly frame: PageFrame
  /** What was typed, shown again. The password never is. */
  readonly values: Omit<SetUpForm, 'password'>
  readonly problems: readonly FieldProblem[]
}

interface FieldProps {
  readonly view: SetUpView
  readonly field: keyof SetUpView['values']
  readonly label: string
  readonly hint?: string
  readonly autoComplete?: string
}

function Field({ view, field, label, hint, autoComplete = 'off' }: FieldProps) {
  return (
    <TextInput
      id={field}
      name={field}
      label={label}
      labelProps={{ size: 's' }}
      autoComplete={autoComplete}
      spellCheck="false"
      defaultValue={view.values[field]}
      {...(hint !== undefined && { hint })}
      {...problemAt(view.problems, field)}
    />
  )
}

/** The first page of an empty installation: the practice, its sites and its first manager. */
export function SetUpPage(view: SetUpView) {
  const { frame, values, problems } = view
  return (
    <Page frame={frame} title="Set up your practice" hasErrors={problems.length > 0}>
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Set up your practice</h1>
        <form action="/set-up" method="post" noValidate>
          <Field
            view={view}
            field="code"
            label="Set-up code"
            hint="Heed printed it in the terminal where it was started."
          />
          <h2 className="nhsuk-heading-m">The practice</h2>
          <Field view={view} field="practice" label="Name of the practice" />
          <Field
            view={view}
            field="odsCode"
            label="ODS code of the practice (optional)"
            hint="A letter and 5 digits, such as M83001. You can add it later."
          />
          <Textarea
            id="sites"
            name="sites"
            rows={3}
            label="Sites"
            labelProps={{ size: 's' }}
            hint="One a line: its name, the town, and its ODS code if it has one of its own. For example: Elm Street Surgery, Burton"
            defaultValue={values.sites}
            {...problemAt(problems, 'sites')}
          />
          <h2 className="nhsuk-heading-m">Your account as practice manager</h2>
          <Field view={view} field="name" label="Your name" autoComplete="name" />
          <Field view={view} field="email" label="Email address" autoComplete="username" />
          <PasswordInput
            id="password"
            name="password"
            label="Password"
            labelProps={{ size: 's' }}
            hint={`At least ${SHORTEST_PASSWORD} characters. Three words that have nothing to do with each other are a good one.`}
            autoComplete="new-password"
            {...problemAt(problems, 'password')}
          />
          <Button preventDoubleClick>Set up the practice</Button>
        </form>
      </div>
    </Page>
  )
}
