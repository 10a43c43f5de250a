import { Button, PasswordInput } from 'nhsuk-react-components'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../platform/web/components/problem-list.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import type { Invited } from '../../invitations.ts'
import { SHORTEST_PASSWORD } from '../../password.ts'

export interface InvitationView {
  readonly frame: PageFrame
  readonly action: string
  /** Undefined when the link was used, replaced or is older than a week. */
  readonly invited: Invited | undefined
  /** At the field `password`. */
  readonly problems: readonly FieldProblem[]
}

/** Choosing a password, for who was invited or lost theirs. */
export function InvitationPage({ frame, action, invited, problems }: InvitationView) {
  if (invited === undefined) {
    return (
      <Page frame={frame} title="This link can no longer be used">
        <h1 className="nhsuk-heading-l">This link can no longer be used</h1>
        <p>Each link works once, for a week. Ask your practice manager for a new one.</p>
        <p>
          If you have chosen your password already, <a href="/sign-in">sign in</a>.
        </p>
      </Page>
    )
  }
  return (
    <Page frame={frame} title="Choose your password" hasErrors={problems.length > 0}>
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Choose your password</h1>
        <p>
          {invited.name}, you will sign in to Heed for {invited.practiceName} as{' '}
          <strong>{invited.email}</strong>.
        </p>
        <form action={action} method="post" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={invited.email} />
          <PasswordInput
            id="password"
            name="password"
            label="Password"
            labelProps={{ size: 's' }}
            hint={`At least ${SHORTEST_PASSWORD} characters. Three words that have nothing to do with each other are a good one.`}
            autoComplete="new-password"
            {...problemAt(problems, 'password')}
          />
          <Button preventDoubleClick>Save and sign in</Button>
        </form>
      </div>
    </Page>
  )
}
