import { formatDateTime } from '../../../base/format-date.ts'
import { KeysHelp } from '../../../platform/web/components/keys-help.tsx'
import { ProblemList } from '../../../platform/web/components/problem-list.tsx'
import { SavedBanner } from '../../../platform/web/components/saved-banner.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Timeline } from '../../../platform/web/components/timeline.tsx'
import { UndoBanner } from '../../../platform/web/components/undo-banner.tsx'
import { Page } from '../../../platform/web/page.tsx'
import { Author } from './view-author.tsx'
import { Cases } from './view-cases.tsx'
import { Conflict } from './view-conflict.tsx'
import { Context } from './view-context.tsx'
import { DecisionForm } from './view-decision.tsx'
import { Findings } from './view-findings.tsx'
import { Media } from './view-media.tsx'
import type { ContributionView } from './view-model.ts'
import { Questions } from './view-questions.tsx'
import { Notes } from './view-notes.tsx'
import { Proposal } from './view-proposal.tsx'
import { Quick } from './view-quick.tsx'
import { Recommendation } from './view-recommendation.tsx'
import { Reports } from './view-reports.tsx'
import { Steps } from './view-steps.tsx'
import { Take } from './view-take.tsx'
import { Versions } from './view-versions.tsx'
import { Claimed, WorkBar } from './view-work.tsx'
import { Words } from './view-words.tsx'

const titleOf = ({ place, author }: ContributionView) =>
  author === undefined ? place : `${place} by ${author}`

function Facts({ view }: { readonly view: ContributionView }) {
  const { postedAt, capturedAt, dueAt, networkHref, statuses } = view
  return (
    <div className="heed-section">
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-2">{titleOf(view)}</h1>
      <p className="heed-meta">
        Posted {formatDateTime(postedAt)} · kept as evidence {formatDateTime(capturedAt)}
        {dueAt !== undefined && ` · due ${formatDateTime(dueAt)}`}
        {networkHref !== undefined && (
          <>
            {' · '}
            <a href={networkHref} rel="noreferrer">
              See it on the network
            </a>
          </>
        )}
      </p>
      <ul className="heed-tags" aria-label="State">
        {statuses.map((status) => (
          <li key={status.label}>
            <StatusTag {...status} />
          </li>
        ))}
      </ul>
      {view.decision && (
        <p className="heed-jump nhsuk-u-margin-top-2 nhsuk-u-margin-bottom-0">
          <a href="#decide">Go to the decision</a>
        </p>
      )}
    </div>
  )
}

function History({ history }: Pick<ContributionView, 'history'>) {
  return (
    <section className="heed-section" aria-labelledby="history">
      <h2 className="nhsuk-heading-m" id="history">
        History
      </h2>
      <Timeline events={history} />
    </section>
  )
}

const problemsOf = ({ decision, addFinding, findings, questions }: ContributionView) => [
  ...(decision?.problems ?? []),
  ...(addFinding?.problems ?? []),
  ...findings.flatMap(({ strike }) => strike?.problems ?? []),
  ...questions.flatMap((question) => question.problems),
]

/** One contribution: what was written and found on the left, what to do about it on the right. */
export function ContributionPage(view: ContributionView) {
  const { frame, backHref, csrfToken, version, decision, conflict, undo, take } = view
  const problems = problemsOf(view)
  const back = { label: 'Back to the queue', href: backHref }
  return (
    <Page frame={frame} title={titleOf(view)} hasErrors={problems.length > 0} back={back}>
      <ProblemList problems={problems} />
      {conflict && <Conflict {...conflict} />}
      {undo && <UndoBanner {...undo} />}
      {view.saved && <SavedBanner {...view.saved} />}
      <Claimed view={view} />
      <Proposal view={view} />
      <Facts view={view} />
      {take && <Take take={take} csrfToken={csrfToken} />}
      <WorkBar view={view} />
      <div className="heed-columns">
        <div>
          <Words view={view} />
          <Media view={view} />
          <Findings view={view} />
          <Versions versions={view.versions} />
          <Context {...view.context} />
          <Author view={view} />
          <Notes view={view} />
        </div>
        <div>
          <Recommendation {...view.recommendation} />
          {decision?.isReady !== true && <Quick view={view} />}
          <Questions questions={view.questions} csrfToken={csrfToken} />
          <Reports reports={view.reports} csrfToken={csrfToken} />
          {decision && (
            <DecisionForm
              form={decision}
              csrfToken={csrfToken}
              version={version}
              work={view.work}
            />
          )}
          <Steps steps={view.steps} />
          {view.cases && <Cases {...view.cases} />}
          <History history={view.history} />
        </div>
      </div>
      <KeysHelp />
    </Page>
  )
}
