import { Button, TextInput } from 'nhsuk-react-components'
import { formatDay } from '../../../base/local-day.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { problemAt, ProblemList } from '../../../platform/web/components/problem-list.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Timeline } from '../../../platform/web/components/timeline.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import { nameMonth } from '../../rules/month.ts'
import { STATE_WORDS } from './state-words.ts'
import { ActionsPart } from './view-actions.tsx'
import { FigureFields, FigureTable } from './view-figures.tsx'
import type { ReturnView } from './view-model.ts'

/** One month's return, with the next step to take. */
export function ReturnPage(view: ReturnView) {
  const { frame, month, state, problems, dueOn, isOverdue, history } = view
  const isSent = state === 'submitted' || state === 'published'
  return (
    <Page
      frame={frame}
      title={`Return for ${nameMonth(month)}`}
      hasErrors={problems.length > 0}
      back={{ label: 'All months', href: '/feedback-results' }}
    >
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-2">{nameMonth(month)}</h1>
      <p>
        <StatusTag {...STATE_WORDS[state]} />{' '}
        {!isSent && (
          <span className={isOverdue ? 'heed-late' : undefined}>
            {isOverdue ? 'Was due on' : 'Due in CQRS by'} {formatDay(dueOn)}
          </span>
        )}
      </p>
      <div className="heed-columns">
        <div>
          <Step {...view} />
          <ActionsPart {...view} />
        </div>
        <div>
          <section className="heed-section">
            <h2 className="nhsuk-heading-m">What happened</h2>
            {history.length === 0 ? <p>Nothing yet.</p> : <Timeline events={history} />}
            {isSent && view.may.prepare && <NoteForm {...view} />}
          </section>
        </div>
      </div>
    </Page>
  )
}

function Step(view: ReturnView) {
  switch (view.state) {
    case 'open':
      return (
        <section className="heed-section">
          <h2 className="nhsuk-heading-m">So far</h2>
          <p>The month goes on. The return can be prepared from the first day of the next one.</p>
          <FigureTable figures={view.counted} />
        </section>
      )
    case 'collecting-late':
      return view.may.prepare ? <PrepareForm {...view} /> : <Waiting {...view} who="a manager" />
    case 'prepared':
      return <CheckPart {...view} />
    case 'checked':
      return view.may.submit ? <SubmitForm {...view} /> : <Waiting {...view} who="a manager" />
    case 'submitted':
    case 'published':
      return <SentPart {...view} />
  }
}

function Waiting({ figures, who }: ReturnView & { readonly who: string }) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">Figures</h2>
      <p>This waits for {who}.</p>
      <FigureTable figures={figures} />
    </section>
  )
}

function PrepareForm(view: ReturnView) {
  const { month, csrfToken, problems, difference } = view
  return (
    <form className="heed-panel" action={`/feedback-returns/${month}/prepare`} method="post">
      <CsrfField token={csrfToken} />
      <h2 className="nhsuk-heading-m">Prepare the figures</h2>
      <p>
        Enter late paper slips first: afterwards they count in the current month. Figures of another
        system can be added here. A month without answers is submitted as zeros.
      </p>
      <FigureFields {...view} />
      <TextInput
        id="difference"
        name="difference"
        label="Why the figures differ from what Heed counted"
        hint="Leave it empty where they do not"
        defaultValue={difference}
        {...problemAt(problems, 'difference')}
      />
      <Button preventDoubleClick>Prepared: ask for a check</Button>
    </form>
  )
}

function CheckPart({ month, csrfToken, figures, difference, may }: ReturnView) {
  const action = (event: string) => `/feedback-returns/${month}/${event}`
  return (
    <section className="heed-panel" id="check">
      <h2 className="nhsuk-heading-m">Check the figures</h2>
      <FigureTable figures={figures} />
      {difference !== '' && <p>They differ from what Heed counted: {difference}</p>}
      {!may.check && <p>Somebody other than who prepared them checks the figures.</p>}
      <div className="heed-actions">
        {may.check && (
          <ActionForm
            action={action('check')}
            csrfToken={csrfToken}
            label="The figures are right"
            isPrimary
          />
        )}
        {may.prepare && (
          <ActionForm
            action={action('reopen')}
            csrfToken={csrfToken}
            label="Open again to correct them"
          />
        )}
      </div>
    </section>
  )
}

function SubmitForm({ month, csrfToken, figures, odsCode, problems }: ReturnView) {
  return (
    <form className="heed-panel" action={`/feedback-returns/${month}/submit`} method="post">
      <CsrfField token={csrfToken} />
      <h2 className="nhsuk-heading-m">Key it into CQRS</h2>
      <p>
        CQRS cannot be reached by programs. Open it beside this page and type the numbers in this
        order. After you submit there, nothing can be changed.
      </p>
      <FigureTable figures={figures} odsCode={odsCode} isLarge />
      <p>
        <a href={`/feedback-returns/${month}/return.csv`}>Download as CSV</a>
      </p>
      <TextInput
        id="submit"
        name="reference"
        label="What CQRS showed after you submitted"
        hint="A reference, or the date and time of its confirmation"
        {...problemAt(problems, 'submit')}
      />
      <Button preventDoubleClick>Submitted in CQRS</Button>
    </form>
  )
}

function SentPart({ month, state, csrfToken, figures, reference, may }: ReturnView) {
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-m">Submitted figures</h2>
      <FigureTable figures={figures} />
      {reference !== undefined && <p>CQRS: {reference}</p>}
      <p>
        <a href={`/feedback-returns/${month}/return.csv`}>Download as CSV</a>
      </p>
      {state === 'submitted' && may.submit && (
        <ActionForm
          action={`/feedback-returns/${month}/publish`}
          csrfToken={csrfToken}
          label="Publish on our results page"
          isPrimary
        />
      )}
      {state === 'published' && (
        <p>
          <a href="/feedback/results">See the published results</a>
        </p>
      )}
    </section>
  )
}

function NoteForm({ month, csrfToken, problems }: ReturnView) {
  return (
    <form action={`/feedback-returns/${month}/note`} method="post">
      <CsrfField token={csrfToken} />
      <TextInput id="note" name="text" label="Add a note" {...problemAt(problems, 'note')} />
      <Button secondary small preventDoubleClick>
        Add
      </Button>
    </form>
  )
}
