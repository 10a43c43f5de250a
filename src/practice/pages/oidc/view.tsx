import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'

export type ProviderProblem = 'away' | 'failed' | 'unknown'

interface ProviderProblemView {
  readonly frame: PageFrame
  /** Of the identity provider. */
  readonly name: string
  readonly problem: ProviderProblem
}

const WORDS = {
  away: {
    title: 'You cannot sign in this way just now',
    advice: 'It does not answer. Try again in a few minutes.',
  },
  failed: {
    title: 'You are not signed in',
    advice: 'It did not confirm who you are, or you took longer than 10 minutes. Try again.',
  },
  unknown: {
    title: 'You have no account here',
    advice:
      'It knows you, but nobody at your practice has invited the email address that it names. Ask your practice manager to invite you.',
  },
} as const satisfies Record<ProviderProblem, { title: string; advice: string }>

/** Why signing in through another identity provider did not work, and what to do. */
export function ProviderProblemPage({ frame, name, problem }: ProviderProblemView) {
  const { title, advice } = WORDS[problem]
  return (
    <Page frame={frame} title={title}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      <p>
        You tried to sign in with {name}. {advice}
      </p>
      <p>
        <a href="/sign-in">Go to the sign-in page</a>
      </p>
    </Page>
  )
}
