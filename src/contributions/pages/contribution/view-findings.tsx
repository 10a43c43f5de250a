import { Button, Textarea } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import { problemAt } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { AddFinding } from './view-add-finding.tsx'
import type { ContributionView, FindingView } from './view-model.ts'

const likelihoods = [
  { from: 0.9, words: 'Very likely' },
  { from: 0.7, words: 'Likely' },
  { from: 0.5, words: 'Possible' },
  { from: 0, words: 'Unsure' },
]

/** A detector's score, 0 to 1, in words. */
function likelihoodOf(score: number): string {
  return likelihoods.find(({ from }) => score >= from)?.words ?? 'Unsure'
}

function Source({ source }: { readonly source: FindingView['source'] }) {
  const words =
    source.kind === 'person'
      ? `Added by ${source.name}`
      : `${likelihoodOf(source.score)}, found by ${source.label}`
  return <p className="heed-meta">{words}</p>
}

interface FindingProps {
  readonly finding: FindingView
  readonly view: ContributionView
}

function StrikeForm({ finding, view }: FindingProps) {
  const field = `strike-${finding.id}`
  const { reason, problems } = finding.strike ?? { reason: '', problems: [] }
  return (
    <details className="heed-more" open={finding.strike !== undefined}>
      <summary>
        Strike this finding
        <span className="nhsuk-u-visually-hidden">: {finding.label}</span>
      </summary>
      <form className="heed-inline-form" action={finding.strikeAction} method="post" noValidate>
        <CsrfField token={view.csrfToken} />
        <input type="hidden" name="expectedVersion" value={view.version} />
        <Textarea
          id={field}
          name="reason"
          rows={2}
          label="Why is this not so?"
          labelProps={{ size: 's' }}
          defaultValue={reason}
          required
          {...problemAt(problems, field)}
        />
        <Button small secondary preventDoubleClick>
          Strike finding
        </Button>
      </form>
    </details>
  )
}

/** One press, and one key for the first finding: it is remembered, and decides nothing. */
function Disagree({ finding, view, isFirst }: FindingProps & { readonly isFirst: boolean }) {
  const key = isFirst ? { 'data-key': 'd', 'data-key-name': `This is wrong: ${finding.label}` } : {}
  return (
    <form action={finding.disagreeAction} method="post">
      <CsrfField token={view.csrfToken} />
      {view.work !== undefined && <input type="hidden" name="work" value={view.work} />}
      <button className="heed-link-button" {...key}>
        {finding.doubtedBy.length > 0 ? 'Say wrong, or take it back' : 'This is wrong'}
        <span className="nhsuk-u-visually-hidden">: {finding.label}</span>
      </button>
    </form>
  )
}

function Finding({ finding, view, isFirst }: FindingProps & { readonly isFirst: boolean }) {
  const { label, clauses, quote, reason, source, struck } = finding
  return (
    <li>
      <h3 className={struck ? 'nhsuk-heading-xs heed-struck' : 'nhsuk-heading-xs'}>{label}</h3>
      {quote !== null && <p className="heed-fact">“{quote.text}”</p>}
      <p>{reason}</p>
      <p className="heed-meta">
        {clauses.length === 0 ? 'Under no clause of the guidance' : clauses.join(' · ')}
      </p>
      <Source source={source} />
      {struck ? (
        <p className="heed-meta">
          <strong>Struck</strong> by {struck.by} on {formatDateTime(struck.at)}: {struck.reason}
        </p>
      ) : (
        <>
          {finding.doubtedBy.length > 0 && (
            <p className="heed-meta">
              <strong>Called wrong</strong> by {finding.doubtedBy.join(', ')}: kept for training. It
              counts until it is struck.
            </p>
          )}
          <div className="heed-finding-actions">
            <Disagree finding={finding} view={view} isFirst={isFirst} />
            <StrikeForm finding={finding} view={view} />
          </div>
        </>
      )}
    </li>
  )
}

/** What was found, each with its clause, its words and why; a person can strike and add. */
export function Findings({ view }: { readonly view: ContributionView }) {
  return (
    <section className="heed-section" aria-labelledby="findings">
      <h2 className="nhsuk-heading-m" id="findings">
        What was found
      </h2>
      {view.findings.length === 0 && <p>Nothing was found.</p>}
      <ul className="heed-list">
        {view.findings.map((finding, index) => (
          <Finding key={finding.id} finding={finding} view={view} isFirst={index === 0} />
        ))}
      </ul>
      {view.addFinding && <AddFinding form={view.addFinding} view={view} />}
    </section>
  )
}
