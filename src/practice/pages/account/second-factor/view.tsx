import { Button, TextInput } from 'nhsuk-react-components'
import { formatDate } from '../../../../base/format-date.ts'
import { ActionForm } from '../../../../platform/web/components/action-form.tsx'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../../platform/web/page-frame.ts'
import { Page } from '../../../../platform/web/page.tsx'
import type { Factors } from '../../../factors/factor-store.ts'
import type { TotpEnrolment } from '../../../factors/totp.ts'
import { SECOND_FACTOR } from '../../after-sign-in.ts'
import { PasskeyForm } from '../../passkey-form.tsx'
import { QrCode } from './view-qr-code.tsx'

export interface SecondFactorView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly next: string | undefined
  /** Nothing else opens before this is done. */
  readonly isHeld: boolean
  readonly factors: Factors
  /** What the app is given; undefined for who has one set up. */
  readonly enrolment: TotpEnrolment | undefined
  /** What a passkey is made from, as JSON. */
  readonly passkeyOptions: string
  /** At the fields `code` and `passkey`. */
  readonly problems: readonly FieldProblem[]
}

/** Setting up a second factor: an authenticator app or a passkey. */
export function SecondFactorPage(view: SecondFactorView) {
  const { frame, isHeld, factors, problems, next } = view
  const isNew = !factors.hasTotp && factors.passkeys.length === 0
  return (
    <Page
      frame={frame}
      title="Second step when signing in"
      hasErrors={problems.length > 0}
      modules={['passkey.js']}
      {...(!isHeld && { back: { label: 'Your account', href: '/account' } })}
    >
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Second step when signing in</h1>
        <p>
          {isHeld
            ? 'Your role decides about other people’s words, so a password alone is not enough. Set up one of these to go on.'
            : 'With a second step, nobody who learns your password can sign in as you.'}
        </p>
        {isNew && !isHeld && next !== undefined && (
          <p>
            You can do this now, or within a week. <a href={next}>Set it up later</a>
          </p>
        )}
        <AuthenticatorApp view={view} />
        <Passkeys view={view} />
        {!isNew && <RecoveryCodes view={view} />}
      </div>
    </Page>
  )
}

function Hidden({ view }: { readonly view: SecondFactorView }) {
  return (
    <>
      <CsrfField token={view.csrfToken} />
      {view.next !== undefined && <input type="hidden" name="next" value={view.next} />}
    </>
  )
}

function AuthenticatorApp({ view }: { readonly view: SecondFactorView }) {
  const { enrolment, csrfToken, problems } = view
  return (
    <section aria-labelledby="app">
      <h2 className="nhsuk-heading-m" id="app">
        Authenticator app
      </h2>
      {enrolment === undefined ? (
        <>
          <p>Your app is set up. It shows the code that you enter after your password.</p>
          <ActionForm
            {...{ action: `${SECOND_FACTOR}/app/remove`, csrfToken, label: 'Remove the app' }}
          />
        </>
      ) : (
        <form action={SECOND_FACTOR} method="post" noValidate>
          <Hidden view={view} />
          <p>
            Scan this with an app such as Microsoft Authenticator or Google Authenticator on your
            phone.
          </p>
          <QrCode text={enrolment.uri} />
          <p>
            Or type this key into the app:{' '}
            <code className="heed-key">{inFours(enrolment.secret)}</code>
          </p>
          <TextInput
            id="code"
            name="code"
            label="Code that the app shows"
            labelProps={{ size: 's' }}
            hint="6 digits"
            inputMode="numeric"
            autoComplete="one-time-code"
            width={10}
            {...problemAt(problems, 'code')}
          />
          <Button preventDoubleClick>Set up the app</Button>
        </form>
      )}
    </section>
  )
}

function Passkeys({ view }: { readonly view: SecondFactorView }) {
  const { factors, csrfToken, passkeyOptions } = view
  return (
    <section aria-labelledby="passkeys">
      <h2 className="nhsuk-heading-m" id="passkeys">
        Passkey
      </h2>
      <p>
        A passkey is your fingerprint, face or PIN on this device, or a security key. It cannot be
        read out to somebody who pretends to be us.
      </p>
      {factors.passkeys.length > 0 && (
        <ul className="nhsuk-list">
          {factors.passkeys.map(({ passkeyId, name, createdAt, lastUsedAt }) => (
            <li key={passkeyId}>
              <strong>{name}</strong>, added {formatDate(createdAt)}
              {lastUsedAt !== null && `, last used ${formatDate(lastUsedAt)}`}
              <ActionForm
                {...{ action: `${SECOND_FACTOR}/passkeys/${passkeyId}/remove`, csrfToken }}
                {...{ label: 'Remove', subject: name }}
              />
            </li>
          ))}
        </ul>
      )}
      <PasskeyForm
        {...{ action: SECOND_FACTOR, options: passkeyOptions, purpose: 'create' }}
        label="Add a passkey"
        failure="No passkey was made. Try again, or use an authenticator app."
      >
        <Hidden view={view} />
        <TextInput
          id="name"
          name="name"
          label="Name of the passkey"
          labelProps={{ size: 's' }}
          hint="For example: reception computer"
          autoComplete="off"
          width={20}
        />
      </PasskeyForm>
      <noscript>
        <p>Adding a passkey needs JavaScript. An authenticator app does not.</p>
      </noscript>
    </section>
  )
}

function RecoveryCodes({ view: { factors, csrfToken } }: { readonly view: SecondFactorView }) {
  return (
    <section aria-labelledby="codes">
      <h2 className="nhsuk-heading-m" id="codes">
        Recovery codes
      </h2>
      <p>
        You have {factors.recoveryCodesLeft} left for when you lose your device. New ones replace
        them.
      </p>
      <ActionForm
        {...{ action: `${SECOND_FACTOR}/recovery-codes`, csrfToken, label: 'Make new codes' }}
      />
    </section>
  )
}

const inFours = (secret: string) => (secret.match(/.{1,4}/g) ?? []).join(' ')
