import { formatDateTime } from '../../base/format-date.ts'
import { Button, SummaryList } from 'nhsuk-react-components'
import { ProblemList } from '../../platform/web/components/problem-list.tsx'
import { StatusTag } from '../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../platform/web/csrf-field.tsx'
import { Page } from '../../platform/web/page.tsx'
import { History, Links, Papers, Readers } from './view-file-side.tsx'
import { CaseForm } from './view-form.tsx'
import type { CasePageView, MoveView } from './view-model.ts'

interface SectionProps {
  readonly view: CasePageView
}

function Head({ view }: SectionProps) {
  const { title, reference, status, legalHold, refused, advice } = view
  return (
    <>
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">{title}</h1>
      <ul className="heed-tags nhsuk-u-margin-bottom-3">
        <li>
          <StatusTag {...status} />
        </li>
        {legalHold && (
          <li>
            <StatusTag label="Kept for the law" tone="warning" />
          </li>
        )}
        <li className="heed-meta">{reference}</li>
      </ul>
      {refused !== undefined && (
        <p className="heed-warning" role="alert">
          <strong>Nothing was saved.</strong> {refused}
        </p>
      )}
      {advice.map((words) => (
        <p className="heed-warning" key={words}>
          {words}
        </p>
      ))}
    </>
  )
}

function Due({ view }: SectionProps) {
  const { due, now } = view
  if (due.length === 0) return null
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">What is due</h2>
      <ul className="heed-list">
        {due.map(({ label, at, source }) => (
          <li key={label}>
            <p>
              <strong className={at < now ? 'heed-late' : ''}>
                {label}: {at < now ? 'was due ' : ''}
                {formatDateTime(at)}
              </strong>
            </p>
            <p className="heed-meta">{source}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MoveProps {
  readonly move: MoveView
  readonly view: CasePageView
  readonly isFirst: boolean
}

/** A move whose questions open on demand; one without questions is a button. */
function MoveForm({ move, view, isFirst }: MoveProps) {
  const { label, because, form } = move
  const hidden = { expectedRevision: String(view.revision) }
  if (because !== undefined) {
    return (
      <li>
        <strong>{label}</strong> <span className="heed-meta">{because}</span>
      </li>
    )
  }
  if (form.fields.length === 0) {
    return (
      <li>
        <CaseForm view={form} csrfToken={view.csrfToken} hidden={hidden} isPrimary={isFirst} />
      </li>
    )
  }
  return (
    <li>
      <details className="heed-more" open={form.problems.length > 0}>
        <summary>{label}</summary>
        <CaseForm view={form} csrfToken={view.csrfToken} hidden={hidden} isPrimary={isFirst} />
      </details>
    </li>
  )
}

function Moves({ view }: SectionProps) {
  const allowed = view.moves.filter(({ because }) => because === undefined)
  const refused = view.moves.filter(({ because }) => because !== undefined)
  if (view.moves.length === 0) return null
  return (
    <section className="heed-panel" aria-labelledby="next">
      <h2 className="nhsuk-heading-s" id="next">
        What happens next
      </h2>
      <ul className="heed-list">
        {allowed.map((move, index) => (
          <MoveForm key={move.name} {...{ move, view }} isFirst={index === 0} />
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <h3 className="nhsuk-heading-xs">Not possible now</h3>
          <ul className="heed-blocked">
            {refused.map((move) => (
              <MoveForm key={move.name} {...{ move, view }} isFirst={false} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Tasks({ view }: SectionProps) {
  const { tasks, action, csrfToken } = view
  if (tasks.length === 0) return null
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">To do</h2>
      <ul className="heed-list">
        {tasks.map(({ taskId, title, href, dueAt, doneAt, note }) => (
          <li key={taskId}>
            <p>
              {href === undefined ? title : <a href={href}>{title}</a>}{' '}
              {doneAt ? (
                <StatusTag label="Done" tone="good" />
              ) : (
                <StatusTag label="To do" tone="waiting" />
              )}
            </p>
            {doneAt ? (
              <p className="heed-meta">
                {formatDateTime(doneAt)}
                {note !== undefined && note !== '' && `: ${note}`}
              </p>
            ) : (
              <form className="heed-action" action={`${action}/tasks/${taskId}`} method="post">
                <CsrfField token={csrfToken} />
                {dueAt && <p className="heed-meta">By {formatDateTime(dueAt)}</p>}
                <Button small secondary preventDoubleClick>
                  Done<span className="nhsuk-u-visually-hidden">: {title}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Known({ view }: SectionProps) {
  const { facts, unknown, edit, csrfToken, revision } = view
  return (
    <section className="heed-section">
      <h2 className="nhsuk-heading-s">What is known</h2>
      <SummaryList>
        {facts.map(({ label, value }) => (
          <SummaryList.Row key={label}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value className="heed-text">{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      {unknown.length > 0 && (
        <details className="heed-more">
          <summary>Not known yet ({unknown.length})</summary>
          <ul>
            {unknown.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      )}
      {edit && (
        <details className="heed-more" open={edit.problems.length > 0}>
          <summary>Change what is known</summary>
          <CaseForm
            view={edit}
            csrfToken={csrfToken}
            hidden={{ expectedRevision: String(revision) }}
          />
        </details>
      )}
    </section>
  )
}

/** One case: what is to be done stands first, what happened last. */
export function CasePage(view: CasePageView) {
  const { frame, kind, title, problems, first, last } = view
  return (
    <Page
      frame={frame}
      title={title}
      hasErrors={problems.length > 0}
      back={{ label: kind.words.many, href: kind.path }}
    >
      <ProblemList problems={problems} />
      <Head view={view} />
      <div className="heed-columns">
        <div>
          <Moves view={view} />
          {first}
          <Tasks view={view} />
          <Known view={view} />
        </div>
        <div>
          <Due view={view} />
          <Links view={view} />
          <Papers view={view} />
          {last}
          <History view={view} />
          <Readers view={view} />
        </div>
      </div>
    </Page>
  )
}
