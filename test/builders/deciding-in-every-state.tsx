import type { ReactElement } from 'react'
import type { QuestionView } from '../../src/contributions/pages/contribution/view-model.ts'
import { ContributionPage } from '../../src/contributions/pages/contribution/view.tsx'
import type { DecidedView } from '../../src/contributions/pages/decided/view-model.ts'
import { DecidedPage } from '../../src/contributions/pages/decided/view.tsx'
import { SetUpPage } from '../../src/practice/pages/set-up/view.tsx'
import { SignInPage } from '../../src/practice/pages/sign-in/view.tsx'
import {
  hoursFromNow,
  now,
  publicFrame,
  someContribution,
  someDecision,
  someFrame,
  someSignIn,
} from './view-models.ts'

function someQuestion(part: Partial<QuestionView> = {}): QuestionView {
  return {
    id: 'harm-alleged',
    question: 'Is harm to a patient alleged?',
    hint: 'Nothing is removed or reported before this is answered.',
    action: '/contributions/c1/questions/harm-alleged',
    values: { answer: '', note: '' },
    problems: [],
    ...part,
  }
}

const someDecided: DecidedView = {
  frame: someFrame('/decided'),
  csrfToken: 'token',
  now,
  filters: [
    { label: 'By people', href: '/decided', current: true },
    { label: 'All, with what was automatic', href: '/decided?by=all' },
  ],
  rows: [
    {
      id: 'd2',
      title: 'Remove it',
      item: 'the comment by Kelly Adcock on Facebook',
      href: '/contributions/c1',
      by: 'Mark Shelton',
      at: hoursFromNow(-0.01),
      why: 'Clause 2: other patients’ privacy. It identifies a person',
      undone: false,
      undo: { action: '/decisions/d2/undo', until: hoursFromNow(0.1) },
    },
    {
      id: 'd1',
      title: 'Hide it',
      item: 'the comment by Jo Bloggs on Facebook',
      href: '/contributions/c2',
      by: 'the practice’s rule',
      at: hoursFromNow(-3),
      why: 'It breaks a clause of the guidance',
      undone: true,
    },
  ],
  nextHref: '/decided?after=1',
}

const riskContribution = someContribution({
  take: { action: '/contributions/c1/take' },
  questions: [
    someQuestion({ id: 'harm-alleged' }),
    someQuestion({
      id: 'clinician-check',
      question: 'Is the health claim false or dangerous?',
      cannot: 'Only a clinician answers this.',
    }),
    someQuestion({
      id: 'answered',
      answered: { words: 'Yes', by: 'Priya Nair', at: hoursFromNow(-1), note: 'He says so' },
    }),
  ],
  reports: [
    {
      id: 'r1',
      network: 'Facebook',
      href: 'https://www.facebook.com/1_2',
      text: 'This comment breaks our published guidance.',
      doneAction: '/steps/r1/done',
      giveUpAction: '/steps/r1/give-up',
    },
  ],
  decision: someDecision({
    choices: [{ value: 'ask-to-delete', label: 'Ask the author to delete it' }],
    values: { ...someDecision().values, decision: 'ask-to-delete', message: 'Hello' },
  }),
})

/** What comes before and after a decision, and the pages of an empty installation. */
export const decidingInEveryState: Readonly<Record<string, ReactElement>> = {
  'contribution-risk': <ContributionPage {...riskContribution} />,
  'contribution-taken': (
    <ContributionPage
      {...someContribution({
        take: { action: '/x', taken: { by: 'Mark Shelton', at: hoursFromNow(-0.1) } },
      })}
    />
  ),
  decided: <DecidedPage {...someDecided} />,
  'decided-empty': <DecidedPage {...someDecided} rows={[]} />,
  'set-up': (
    <SetUpPage
      frame={publicFrame}
      values={{ code: '', practice: '', odsCode: '', sites: '', name: '', email: '' }}
      problems={[{ field: 'code', message: 'Enter the code from the terminal' }]}
    />
  ),
  'sign-in-empty-installation': <SignInPage {...someSignIn({ setUpHref: '/set-up' })} />,
}
