import { Button } from 'nhsuk-react-components'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import { FieldInput } from './view-field.tsx'
import type { FormView } from './view-model.ts'

interface CaseFormProps {
  readonly view: FormView
  readonly csrfToken: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly isPrimary?: boolean
}

/** A form made of fields. */
export function CaseForm({ view, csrfToken, hidden = {}, isPrimary }: CaseFormProps) {
  const { form, action, fields, values, problems, submit } = view
  return (
    <form className="heed-inline-form" action={action} method="post" noValidate>
      <CsrfField token={csrfToken} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FieldInput key={field.name} {...{ field, form, values, problems }} />
      ))}
      <Button small secondary={isPrimary !== true} preventDoubleClick>
        {submit}
      </Button>
    </form>
  )
}
