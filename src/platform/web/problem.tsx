import type { ReactNode } from 'react'
import { Page } from './page.tsx'
import type { PageFrame } from './page-frame.ts'

interface Problem {
  readonly title: string
  readonly advice: ReactNode
}

const problems = {
  400: {
    title: 'We could not read that request',
    advice: 'Go back to the page before, check what you entered and send it again.',
  },
  403: {
    title: 'You cannot do this',
    advice:
      'Your account may not be allowed to, or the page was open too long. Go back, reload the page and try again. If it happens again, ask your practice manager.',
  },
  404: {
    title: 'Page not found',
    advice: 'If you typed or pasted the address, check that it is complete.',
  },
  409: {
    title: 'Somebody else changed this first',
    advice: 'Nothing of yours was saved. Go back, reload the page and look at what has changed.',
  },
  413: {
    title: 'That was too large',
    advice: 'Go back and send less text, or a smaller file.',
  },
  429: {
    title: 'Too many tries',
    advice: 'Wait a few minutes, then try again.',
  },
  500: {
    title: 'Something went wrong',
    advice: 'Your last change may not have been saved. Try again in a few minutes.',
  },
  503: {
    title: 'Heed is not available just now',
    advice: 'Try again in a few minutes. Heed goes on where it stopped.',
  },
} as const satisfies Record<number, Problem>

export type ProblemStatus = keyof typeof problems

const isProblemStatus = (status: number): status is ProblemStatus => status in problems

/** The nearest status that has a page of its own. */
export function problemStatus(status: number): ProblemStatus {
  if (isProblemStatus(status)) return status
  return status < 500 ? 400 : 500
}

export interface ProblemPageProps {
  readonly frame: PageFrame
  readonly status: ProblemStatus
  /** Lets support find the entry in the log. */
  readonly requestId: string
}

/** Says what went wrong and what to do next. */
export function ProblemPage({ frame, status, requestId }: ProblemPageProps) {
  const { title, advice } = problems[status]
  return (
    <Page frame={frame} title={title}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      <p>{advice}</p>
      <p>
        <a href="/">Go to the start page</a>
      </p>
      {status >= 500 && (
        <p className="nhsuk-body-s nhsuk-u-secondary-text-colour">
          If you tell somebody about this, give them this reference: <code>{requestId}</code>
        </p>
      )}
    </Page>
  )
}
