import type { RecommendationView } from './view-model.ts'

/** What the practice's guidance asks for. */
export function Recommendation(props: RecommendationView) {
  const { visibility, queue, steps, cannot, guidanceVersion } = props
  return (
    <section className="heed-section" aria-labelledby="recommendation">
      <h2 className="nhsuk-heading-m" id="recommendation">
        What the guidance recommends
      </h2>
      <p className="heed-fact">
        <strong>{visibility}.</strong> {queue}.
      </p>
      {cannot !== undefined && <p className="heed-warning">{cannot}</p>}
      {steps.length > 0 && (
        <ul className="heed-steps">
          {steps.map(({ label, detail }) => (
            <li key={label}>
              <strong>{label}.</strong> {detail}
            </li>
          ))}
        </ul>
      )}
      <p className="heed-meta">By {guidanceVersion} of the practice’s guidance</p>
    </section>
  )
}
