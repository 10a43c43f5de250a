import { Button, PasswordInput, SummaryList } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { SHORTEST_PASSWORD } from '../../password.ts'
import { SECOND_FACTOR } from '../after-sign-in.ts'

export interface AccountView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly name: string
  readonly email: string
  /** In words. */
  readonly role: string
  /** None means all. */
  readonly sites: readonly string[]
  readonly hasSecondFactor: boolean
  readonly hasNewPassword: boolean
  /** At the fields `current` and `wanted`. */
  readonly problems: readonly FieldProblem[]
  readonly sessions: readonly {
    readonly id: string
    readonly browser: string
    readonly since: Date
    readonly lastSeen: Date
    /** The one that shows this page. */
    readonly isThis: boolean
  }[]
}

/** Who one is to Heed, how one signs in, and where one is signed in. */
export function AccountPage(view: AccountView) {
  const { frame, name, email, role, sites, problems, hasNewPassword } = view
  const rows = [
    ['Name', name],
    ['Email address', email],
    ['Role', role],
    ['Sites', sites.length === 0 ? 'All' : sites.join(', ')],
  ] as const
  return (
    <Page frame={frame} title="Your account" hasErrors={problems.length > 0}>
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">Your account</h1>
      {hasNewPassword && (
        <p className="nhsuk-inset-text" role="status">
          Your password is changed. Wherever else you were signed in, you are not any more.
        </p>
      )}
      <SummaryList>
        {rows.map(([key, value]) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
        <SummaryList.Row>
          <SummaryList.Key>Second step</SummaryList.Key>
          <SummaryList.Value>{view.hasSecondFactor ? 'Set up' : 'Not set up'}</SummaryList.Value>
          <dd className="nhsuk-summary-list__actions">
            <a href={SECOND_FACTOR}>
              {view.hasSecondFactor ? 'Change' : 'Set up'}
              <span className="nhsuk-u-visually-hidden"> the second step when signing in</span>
            </a>
          </dd>
        </SummaryList.Row>
      </SummaryList>
      <p>Your practice manager can change your name, role and sites.</p>
      <PasswordForm {...view} />
      <SessionList {...view} />
    </Page>
  )
}

function PasswordForm({ csrfToken, problems }: AccountView) {
  return (
    <section className="heed-narrow" aria-labelledby="password">
      <h2 className="nhsuk-heading-m" id="password">
        Change your password
      </h2>
      <form action="/account/password" method="post" noValidate>
        <CsrfField token={csrfToken} />
        <PasswordInput
          id="current"
          name="current"
          label="Your password now"
          labelProps={{ size: 's' }}
          autoComplete="current-password"
          {...problemAt(problems, 'current')}
        />
        <PasswordInput
          id="wanted"
          name="wanted"
          label="New password"
          labelProps={{ size: 's' }}
          hint={`At least ${SHORTEST_PASSWORD} characters. Three words that have nothing to do with each other are a good one.`}
          autoComplete="new-password"
          {...problemAt(problems, 'wanted')}
        />
        <Button secondary preventDoubleClick>
          Change password
        </Button>
      </form>
    </section>
  )
}

function SessionList({ sessions, csrfToken }: AccountView) {
  return (
    <section aria-labelledby="sessions">
      <h2 className="nhsuk-heading-m" id="sessions">
        Where you are signed in
      </h2>
      <ul className="heed-plain-list">
        {sessions.map(({ id, browser, since, lastSeen, isThis }) => (
          <li key={id}>
            <p className="heed-fact">
              <strong>{browser}</strong>
              {isThis && ' (this one)'}
            </p>
            <p className="heed-meta">
              Since {formatDateTime(since)}, last used {formatDateTime(lastSeen)}
            </p>
            {!isThis && (
              <ActionForm
                {...{ action: `/account/sessions/${id}/end`, csrfToken }}
                {...{
                  label: 'Sign out there',
                  subject: `${browser}, since ${formatDateTime(since)}`,
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm
          {...{ action: '/account/sessions/end-others', csrfToken }}
          label="Sign out everywhere else"
        />
      )}
    </section>
  )
}
