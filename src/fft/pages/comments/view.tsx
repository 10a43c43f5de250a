import { Button } from 'nhsuk-react-components'
import type { DecisionTable } from '../../../guidance/decision-table.ts'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { EmptyState } from '../../../platform/web/components/empty-state.tsx'
import { MarkedText } from '../../../platform/web/components/marked-text.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { ANSWERS, FOLLOW_UPS } from '../../rules/answers.ts'
import { nameMonth } from '../../rules/month.ts'
import type { WaitingComment } from '../../store/comments.ts'

interface CommentsView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly comments: readonly WaitingComment[]
  readonly waiting: number
  readonly table: DecisionTable
  readonly mayReview: boolean
}

/** Comments that nobody has looked at yet. */
export function CommentsPage(view: CommentsView) {
  const { frame, comments, waiting } = view
  const more = waiting - comments.length
  return (
    <Page frame={frame} title="Feedback comments">
      <h1 className="nhsuk-heading-l">Feedback comments</h1>
      <p className="heed-lede">
        Nobody knows who wrote them. What may tell of danger comes first. Names and identifiers are
        already covered in the text that is proposed for the public page: read it all the same.
      </p>
      {comments.length === 0 ? (
        <EmptyState title="Nothing to look at">
          <p>What patients write in the Friends and Family Test appears here.</p>
        </EmptyState>
      ) : (
        <ol className="heed-rows">
          {comments.map((comment) => (
            <Comment key={comment.commentId} comment={comment} view={view} />
          ))}
        </ol>
      )}
      {more > 0 && <p>{more} more wait after these.</p>}
    </Page>
  )
}

interface CommentProps {
  readonly comment: WaitingComment
  readonly view: CommentsView
}

function Comment({ comment, view }: CommentProps) {
  const { commentId, site, month, text, findings, failed, queue, mayPublish } = comment
  const answer = ANSWERS.find(({ code }) => code === comment.answer)?.label
  const question = FOLLOW_UPS.find(({ code }) => code === comment.question)?.label
  const entries = new Map<string, DecisionTable[keyof DecisionTable]>(Object.entries(view.table))
  const labelOf = (kind: string) => entries.get(kind)?.label ?? kind
  const labels = [...new Set(findings.map(({ kind }) => labelOf(kind)))]
  const marks = findings.flatMap(({ kind, start, end }) =>
    start === null || end === null ? [] : [{ start, end, label: labelOf(kind) }],
  )
  const tone = queue === 'urgent' ? 'bad' : 'neutral'
  return (
    <li className={`heed-row heed-row--${queue}`}>
      <div>
        <h2 className="heed-row__title">
          {answer}: {question}
        </h2>
        <p className="heed-meta">
          {site}, {nameMonth(month)}
        </p>
        <MarkedText text={text} marks={marks} />
        {queue === 'urgent' && (
          <p className="heed-warning">
            Somebody may be in danger. Nobody can be called back: ask yourselves who it could be,
            and tell the safeguarding lead.
          </p>
        )}
        {view.mayReview && <Review {...{ comment, csrfToken: view.csrfToken }} />}
      </div>
      <div className="heed-row__side">
        {labels.map((label) => (
          <StatusTag key={label} label={label} tone={tone} />
        ))}
        {failed.length > 0 && <StatusTag label="Could not be read whole" tone="warning" />}
        {!mayPublish && <StatusTag label="Not for the public" tone="neutral" />}
        {view.mayReview && (
          <ActionForm
            action={`/feedback-comments/${commentId}`}
            csrfToken={view.csrfToken}
            label={mayPublish ? 'Keep, do not publish' : 'I have read it'}
            subject={text.slice(0, 40)}
            fields={{ review: 'keep' }}
          />
        )}
      </div>
    </li>
  )
}

function Review({ comment, csrfToken }: { comment: WaitingComment; csrfToken: string }) {
  const { commentId, redacted, mayPublish } = comment
  if (!mayPublish) return null
  const id = `text-${commentId}`
  return (
    <details className="heed-more">
      <summary>Publish it</summary>
      <form className="heed-inline-form" action={`/feedback-comments/${commentId}`} method="post">
        <CsrfField token={csrfToken} />
        <input type="hidden" name="review" value="publish" />
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor={id}>
            What everybody will read
          </label>
          <textarea
            className="nhsuk-textarea"
            id={id}
            name="text"
            rows={4}
            defaultValue={redacted}
          />
        </div>
        <Button small preventDoubleClick>
          Publish
        </Button>
      </form>
    </details>
  )
}
