import { Button, Textarea } from 'nhsuk-react-components'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { ReportView } from './view-model.ts'

interface OutcomeProps {
  readonly id: string
  readonly action: string
  readonly label: string
  readonly question: string
  readonly csrfToken: string
}

function Outcome({ id, action, label, question, csrfToken }: OutcomeProps) {
  return (
    <details className="heed-more">
      <summary>{label}</summary>
      <form className="heed-inline-form" action={action} method="post">
        <CsrfField token={csrfToken} />
        <Textarea
          id={id}
          name="note"
          rows={2}
          label={question}
          labelProps={{ size: 's' }}
          required
        />
        <Button small secondary preventDoubleClick>
          Save: {label.toLowerCase()}
        </Button>
      </form>
    </details>
  )
}

interface ReportsProps {
  readonly reports: readonly ReportView[]
  readonly csrfToken: string
}

/** Guides through reporting on the network's own page, which takes no reports from programs. */
export function Reports({ reports, csrfToken }: ReportsProps) {
  return reports.map(({ id, network, href, text, doneAction, giveUpAction }) => (
    <section className="heed-panel" key={id} aria-labelledby={`report-${id}`}>
      <h2 className="nhsuk-heading-m" id={`report-${id}`}>
        Report it to {network}
      </h2>
      <ol className="heed-steps">
        <li>
          {href === undefined ? (
            `Find it on ${network}.`
          ) : (
            <a href={href} rel="noreferrer">
              Open it on {network}
            </a>
          )}
        </li>
        <li>Choose “Report” in the menu beside it.</li>
        <li>Where {network} asks for details, paste this text:</li>
      </ol>
      <blockquote className="heed-words">{text}</blockquote>
      <Outcome
        id={`done-${id}`}
        action={doneAction}
        label="I reported it"
        question={`What did you choose, and what did ${network} say?`}
        csrfToken={csrfToken}
      />
      <Outcome
        id={`not-done-${id}`}
        action={giveUpAction}
        label="I could not report it"
        question="Why not?"
        csrfToken={csrfToken}
      />
    </section>
  ))
}
