import { Button } from 'nhsuk-react-components'
import type { ReactNode } from 'react'

interface PasskeyFormProps {
  readonly action: string
  /** What the browser is to do, as JSON. */
  readonly options: string
  /** Making a passkey, or signing with one. */
  readonly purpose: 'create' | 'get'
  readonly label: string
  /** Said when the browser could not, or the person did not want to. */
  readonly failure: string
  /** Hidden fields, and others that are sent along. */
  readonly children: ReactNode
}

/** Passkeys need script; without it the form stays hidden, and the page says what else there is. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { action, options, purpose, label, failure, children } = props
  return (
    <form
      action={action}
      method="post"
      hidden
      data-heed-passkey={purpose}
      data-options={options}
      noValidate
    >
      {children}
      <input type="hidden" name="passkey" value="" />
      <p className="nhsuk-error-message" role="alert" hidden>
        {failure}
      </p>
      <Button preventDoubleClick>{label}</Button>
    </form>
  )
}
