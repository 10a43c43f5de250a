import { Button } from 'nhsuk-react-components'
import { formatRelative } from '../../../base/format-date-relative.ts'
import { formatDateTime } from '../../../base/format-date.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import { Stars } from '../stars.tsx'
import { AnswerForm } from './view-answer-form.tsx'
import type { ReviewView } from './view-model.ts'

function Notices({ view }: { readonly view: ReviewView }) {
  return (
    <>
      {view.error !== undefined && (
        <div className="nhsuk-error-summary" role="alert" tabIndex={-1}>
          <h2 className="nhsuk-error-summary__title">There is a problem</h2>
          <p className="nhsuk-u-margin-bottom-0">
            <a href="#answer">{view.error}</a>
          </p>
        </div>
      )}
      {view.isAboutDanger && (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>
            Somebody may be in danger. <a href={view.contributionHref}>Look after that first</a>. An
            answer can wait.
          </p>
        </div>
      )}
      {view.holdsComplaint && (
        <div className="nhsuk-inset-text">
          <span className="nhsuk-u-visually-hidden">Information: </span>
          <p>
            It holds a complaint. The answer accepts and confirms nothing: it points to the
            complaints procedure.
          </p>
        </div>
      )}
    </>
  )
}

function Published({ view }: { readonly view: ReviewView }) {
  if (view.answers.length === 0) return null
  return (
    <section aria-labelledby="published">
      <h2 className="nhsuk-heading-m" id="published">
        What was published
      </h2>
      <ol className="nhsuk-list">
        {view.answers.map(({ id, text, by, at }) => (
          <li key={id} className="heed-quote nhsuk-u-margin-bottom-4">
            <p className="heed-text">{text}</p>
            <p className="heed-meta">
              By {by}, <time dateTime={at.toISOString()}>{formatDateTime(at)}</time>
            </p>
          </li>
        ))}
      </ol>
      {view.mayWithdraw && (
        <ActionForm
          action={`/reviews/${view.id}/withdraw`}
          csrfToken={view.csrfToken}
          label="Take the answer away"
        />
      )}
    </section>
  )
}

function Silence({ view }: { readonly view: ReviewView }) {
  if (view.mayReopen) {
    return (
      <ActionForm
        action={`/reviews/${view.id}/reopen`}
        csrfToken={view.csrfToken}
        label="Answer it after all"
      />
    )
  }
  if (!view.mayKeepSilent) return null
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Leave it without an answer</span>
      </summary>
      <form
        className="nhsuk-details__text"
        action={`/reviews/${view.id}/keep-silent`}
        method="post"
      >
        <CsrfField token={view.csrfToken} />
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor="reason">
            Why it gets no answer
          </label>
          <input className="nhsuk-input" id="reason" name="reason" maxLength={500} required />
        </div>
        <Button secondary>Leave it</Button>
      </form>
    </details>
  )
}

/** One review: what was written, what the practice says to it, and what became of that. */
export function ReviewPage(view: ReviewView) {
  const title = `Review by ${view.author}`
  return (
    <Page
      frame={view.frame}
      title={title}
      hasErrors={view.error !== undefined}
      back={{ label: 'Reviews', href: '/reviews' }}
    >
      <Notices view={view} />
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">{title}</h1>
      <p className="heed-meta">
        <Stars rating={view.rating} /> · {view.place} ·{' '}
        <time dateTime={view.postedAt.toISOString()} title={formatDateTime(view.postedAt)}>
          {formatRelative(view.postedAt, view.now)}
        </time>{' '}
        <StatusTag {...view.status} />
      </p>
      <blockquote className="heed-quote heed-text">
        {view.text === '' ? 'No words, only stars.' : view.text}
      </blockquote>
      <p>
        <a href={view.contributionHref}>What was found in it, and flagging it to Google</a>
      </p>
      {view.draft && <AnswerForm view={view} draft={view.draft} />}
      <Published view={view} />
      <Silence view={view} />
    </Page>
  )
}
