import { Button, Details, TextInput } from 'nhsuk-react-components'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { PasskeyForm } from '../passkey-form.tsx'

export interface SecondStepView {
  readonly frame: PageFrame
  readonly action: string
  readonly csrfToken: string
  readonly next: string | undefined
  readonly hasTotp: boolean
  /** What a passkey is to sign, as JSON; undefined for who has none. */
  readonly passkeyOptions: string | undefined
  /** At the fields `code`, `recovery` and `passkey`. */
  readonly problems: readonly FieldProblem[]
}

/** The second step of signing in: a code of the app, a passkey, or a recovery code. */
export function SecondStepPage(view: SecondStepView) {
  const { frame, action, csrfToken, next, hasTotp, passkeyOptions, problems } = view
  const hidden = (
    <>
      <CsrfField token={csrfToken} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
    </>
  )
  const recoveryProblem = problemAt(problems, 'recovery')
  return (
    <Page
      frame={frame}
      title="Confirm it is you"
      hasErrors={problems.length > 0}
      modules={['passkey.js']}
    >
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Confirm it is you</h1>
        {passkeyOptions !== undefined && (
          <PasskeyForm
            {...{ action, options: passkeyOptions, purpose: 'get', label: 'Use a passkey' }}
            failure="The passkey could not be read. Try again, or use another way."
          >
            {hidden}
          </PasskeyForm>
        )}
        {hasTotp && (
          <form action={action} method="post" noValidate>
            {hidden}
            <TextInput
              id="code"
              name="code"
              label="Code from your authenticator app"
              labelProps={{ size: 's' }}
              hint="6 digits. A new one is shown every 30 seconds."
              inputMode="numeric"
              autoComplete="one-time-code"
              width={10}
              {...problemAt(problems, 'code')}
            />
            <Button preventDoubleClick>Continue</Button>
          </form>
        )}
        <Details open={recoveryProblem.error !== undefined}>
          <Details.Summary>I do not have my device</Details.Summary>
          <Details.Text>
            <form action={action} method="post" noValidate>
              {hidden}
              <TextInput
                id="recovery"
                name="recovery"
                label="Recovery code"
                labelProps={{ size: 's' }}
                hint="You were given ten when you set this up. Each works once."
                autoComplete="off"
                spellCheck="false"
                {...recoveryProblem}
              />
              <Button secondary preventDoubleClick>
                Use recovery code
              </Button>
            </form>
            <p>If you have none left, ask your practice manager to let you set up a new device.</p>
          </Details.Text>
        </Details>
      </div>
    </Page>
  )
}
