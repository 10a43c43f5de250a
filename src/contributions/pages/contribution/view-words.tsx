import { MarkedText } from '../../../platform/web/components/marked-text.tsx'
import type { ContributionView, FindingView } from './view-model.ts'

const markOf = ({ label, quote, struck }: FindingView) =>
  quote === null || struck !== undefined ? [] : [{ start: quote.start, end: quote.end, label }]

/** The text as it stands now, with what was found in it. */
export function Words({ view }: { readonly view: ContributionView }) {
  const { text, tombstone, findings, failedDetectors } = view
  return (
    <section className="heed-section" aria-labelledby="words">
      <h2 className="nhsuk-heading-m" id="words">
        What was written
      </h2>
      {tombstone !== undefined && <p className="heed-warning">{tombstone}</p>}
      {text === '' ? (
        <p>No words, only pictures or videos.</p>
      ) : (
        <MarkedText text={text} marks={findings.flatMap(markOf)} />
      )}
      {failedDetectors.length > 0 && (
        <p className="heed-warning">
          Not fully read: {failedDetectors.join(', ')} could not read it. Read it yourself before
          you decide.
        </p>
      )}
    </section>
  )
}
