import { Button } from 'nhsuk-react-components'
import { ActionForm } from '../../../platform/web/components/action-form.tsx'
import { type FieldProblem, ProblemList } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { ANSWERS } from '../../rules/answers.ts'
import { nameMonth } from '../../rules/month.ts'
import type { Batch, BatchFile, BatchSlip } from '../../store/paper-batches.ts'
import { REASON_WORDS } from './reason-words.ts'

interface BatchView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly problems: readonly FieldProblem[]
  readonly batch: Batch
  readonly files: readonly BatchFile[]
  readonly slips: readonly BatchSlip[]
}

/** A batch of slips on its way from the scanner to the counts. */
export function BatchPage(view: BatchView) {
  const { frame, problems, batch, slips } = view
  const doubtful = slips.filter(({ state }) => state === 'doubtful')
  const toType = slips.filter(
    ({ state, hasCommentPicture, comment }) =>
      state === 'read' && hasCommentPicture && comment === null,
  )
  const refused = slips.filter(({ state }) => state === 'refused')
  return (
    <Page
      frame={frame}
      title={`Slips of ${nameMonth(batch.month)}`}
      hasErrors={problems.length > 0}
      back={{ label: 'Paper forms', href: '/feedback-paper' }}
    >
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">Slips of {nameMonth(batch.month)}</h1>
      <Progress {...view} />
      {doubtful.length > 0 && (
        <section className="heed-section">
          <h2 className="nhsuk-heading-m">Which answer is it?</h2>
          {doubtful.map((slip) => (
            <Doubtful key={slip.slipId} slip={slip} view={view} />
          ))}
        </section>
      )}
      {toType.length > 0 && (
        <section className="heed-section">
          <h2 className="nhsuk-heading-m">Type what was written</h2>
          <p>
            Word for word. Names are covered afterwards. Leave it empty where nothing is written.
          </p>
          {toType.map((slip) => (
            <Written key={slip.slipId} slip={slip} view={view} />
          ))}
        </section>
      )}
      {refused.length > 0 && (
        <section className="heed-section">
          <h2 className="nhsuk-heading-m">Not taken</h2>
          <ul>
            {refused.map(({ slipId, file, page, serial, reason }) => (
              <li key={slipId}>
                {file}, page {page}
                {serial !== null && `, slip ${serial}`}: {REASON_WORDS[reason ?? ''] ?? reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {batch.state === 'read' && (
        <div id="close">
          <ActionForm
            action={`/feedback-paper/${batch.batchId}/close`}
            csrfToken={view.csrfToken}
            label="Count these slips"
            isPrimary
          />
        </div>
      )}
    </Page>
  )
}

function Progress({ batch, files, slips }: BatchView) {
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 1), 0)
  const read = files.reduce((sum, file) => sum + file.pagesRead, 0)
  const seen = slips.filter(({ state }) => state !== 'refused').length
  const isReading = batch.state === 'reading'
  return (
    <div className="heed-panel" role="status">
      {isReading && (
        <p>
          <label htmlFor="progress">
            Reading: {read} of {pages} pages
          </label>{' '}
          <progress id="progress" value={read} max={pages} />
        </p>
      )}
      <p>
        <b>{seen}</b> slips read, <b>{batch.slipCount}</b> counted by hand
        {!isReading && seen === batch.slipCount && '. They agree.'}
      </p>
      {files.map(({ name, trouble }) =>
        trouble === null ? null : (
          <p className="heed-late" key={name}>
            {name}: {trouble}
          </p>
        ),
      )}
      {batch.state === 'closed' && <p>Counted. Pictures and words of the slips are gone.</p>}
    </div>
  )
}

interface SlipProps {
  readonly slip: BatchSlip
  readonly view: BatchView
}

function nameSlip({ file, page, serial }: BatchSlip): string {
  return `Slip ${serial ?? ''} in ${file}, page ${page}`
}

function Doubtful({ slip, view }: SlipProps) {
  const { slipId, reason } = slip
  const choices: readonly { readonly code: string; readonly label: string }[] = [
    ...ANSWERS,
    { code: 'leave-out', label: 'Leave it out: nothing is marked, or it cannot be told' },
  ]
  return (
    <form
      className="heed-slip"
      action={`/feedback-paper/${view.batch.batchId}/slips/${slipId}`}
      method="post"
    >
      <CsrfField token={view.csrfToken} />
      <img
        src={`/feedback-paper/${view.batch.batchId}/${slipId}/answers`}
        alt={`The six boxes of ${nameSlip(slip)}`}
      />
      <fieldset className="nhsuk-fieldset" id={`slip-${slipId}`}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          {nameSlip(slip)}: {REASON_WORDS[reason ?? ''] ?? reason}
        </legend>
        {choices.map(({ code, label }) => (
          <label className="heed-choice" key={code}>
            <input type="radio" name="answer" value={code} /> {label}
          </label>
        ))}
        <Button small preventDoubleClick>
          Save
        </Button>
      </fieldset>
    </form>
  )
}

function Written({ slip, view }: SlipProps) {
  const { slipId } = slip
  return (
    <form
      className="heed-slip"
      action={`/feedback-paper/${view.batch.batchId}/slips/${slipId}`}
      method="post"
    >
      <CsrfField token={view.csrfToken} />
      <img
        src={`/feedback-paper/${view.batch.batchId}/${slipId}/comment`}
        alt={`What was written on ${nameSlip(slip)}`}
      />
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor={`comment-${slipId}`}>
          {nameSlip(slip)}
        </label>
        <textarea className="nhsuk-textarea" id={`comment-${slipId}`} name="comment" rows={4} />
        <Button small preventDoubleClick>
          Save
        </Button>
      </div>
    </form>
  )
}
