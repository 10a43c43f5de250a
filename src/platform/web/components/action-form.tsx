import { Button } from 'nhsuk-react-components'
import { CsrfField } from '../csrf-field.tsx'

export interface ActionFormProps {
  readonly action: string
  readonly csrfToken: string
  readonly label: string
  /** Tells buttons with the same words apart for screen readers, for example "the comment by Jo". */
  readonly subject?: string | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
  readonly isPrimary?: boolean | undefined
}

/** A button that changes something: a form of its own, so that it works without script. */
export function ActionForm(props: ActionFormProps) {
  const { action, csrfToken, label, subject, fields = {}, isPrimary } = props
  return (
    <form className="heed-action" action={action} method="post">
      <CsrfField token={csrfToken} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button small secondary={isPrimary !== true} preventDoubleClick>
        {label}
        {subject !== undefined && <span className="nhsuk-u-visually-hidden"> {subject}</span>}
      </Button>
    </form>
  )
}
