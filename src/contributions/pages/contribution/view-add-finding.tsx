import { Button, Select, Textarea, TextInput } from 'nhsuk-react-components'
import { problemAt } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { AddFindingView, ContributionView } from './view-model.ts'

interface AddFindingProps {
  readonly form: AddFindingView
  readonly view: ContributionView
}

/** Adds what no detector found. Open when something in it was wrong. */
export function AddFinding({ form, view }: AddFindingProps) {
  const { action, kinds, values, problems } = form
  return (
    <details className="heed-more" open={problems.length > 0}>
      <summary>Add a finding</summary>
      <form className="heed-inline-form" action={action} method="post" noValidate>
        <CsrfField token={view.csrfToken} />
        <input type="hidden" name="expectedVersion" value={view.version} />
        <Select
          id="finding-kind"
          name="kind"
          label="What did you find?"
          labelProps={{ size: 's' }}
          defaultValue={values.kind}
          {...problemAt(problems, 'finding-kind')}
        >
          <option value="">Choose</option>
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <TextInput
          id="finding-quote"
          name="quote"
          label="The words that show it"
          labelProps={{ size: 's' }}
          hint="Copy them from the text. Leave empty if it is in a picture or in the whole."
          defaultValue={values.quote}
          {...problemAt(problems, 'finding-quote')}
        />
        <Textarea
          id="finding-reason"
          name="reason"
          rows={2}
          label="Why?"
          labelProps={{ size: 's' }}
          defaultValue={values.reason}
          {...problemAt(problems, 'finding-reason')}
        />
        <Button small secondary preventDoubleClick>
          Add finding
        </Button>
      </form>
    </details>
  )
}
