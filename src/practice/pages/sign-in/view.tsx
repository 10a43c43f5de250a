import { Button, PasswordInput, TextInput } from 'nhsuk-react-components'
import {
  problemAt,
  ProblemList,
  type FieldProblem,
} from '../../../platform/web/components/problem-list.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'

export interface SignInView {
  readonly frame: PageFrame
  /** Where the form goes. */
  readonly action: string
  /** Where the person wanted to go; sent along as `next`. */
  readonly next?: string | undefined
  /** What was typed, shown again. The password never is. */
  readonly email: string
  /** At the fields `email` and `password`. */
  readonly problems: readonly FieldProblem[]
  /** Why the page is shown, for example that the session ended. */
  readonly notice?: string | undefined
  /** Another way to sign in; it takes `next` along. */
  readonly provider?: { readonly name: string; readonly href: string } | undefined
  /** Where to set up the practice, while there is none that anybody could sign in to. */
  readonly setUpHref?: string | undefined
}

/** Staff sign in with the fields `email`, `password` and `next`. */
export function SignInPage(view: SignInView) {
  const { frame, action, next, email, problems, notice, setUpHref, provider } = view
  return (
    <Page frame={frame} title="Sign in" hasErrors={problems.length > 0}>
      <div className="heed-narrow">
        <ProblemList problems={problems} />
        <h1 className="nhsuk-heading-l">Sign in</h1>
        {notice !== undefined && <p className="nhsuk-inset-text">{notice}</p>}
        {setUpHref !== undefined && (
          <p className="nhsuk-inset-text">
            Heed is not set up yet, so nobody can sign in.{' '}
            <a href={setUpHref}>Set up your practice</a>
          </p>
        )}
        <form action={action} method="post" noValidate>
          {next !== undefined && <input type="hidden" name="next" value={next} />}
          <TextInput
            id="email"
            name="email"
            type="email"
            label="Email address"
            labelProps={{ size: 's' }}
            autoComplete="username"
            spellCheck="false"
            defaultValue={email}
            {...problemAt(problems, 'email')}
          />
          <PasswordInput
            id="password"
            name="password"
            label="Password"
            labelProps={{ size: 's' }}
            {...problemAt(problems, 'password')}
          />
          <Button preventDoubleClick>Sign in</Button>
        </form>
        {provider !== undefined && (
          <p>
            <a
              href={provider.href + (next === undefined ? '' : `?next=${encodeURIComponent(next)}`)}
            >
              Sign in with {provider.name}
            </a>
          </p>
        )}
        <p>
          If you have no account or cannot sign in, ask your practice manager. Patients do not need
          an account.
        </p>
      </div>
    </Page>
  )
}
