import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { Timeline } from '../../../platform/web/components/timeline.tsx'
import type { ContributionView } from './view-model.ts'

/** What was asked of the network and what it answered. */
export function Steps({ steps }: Pick<ContributionView, 'steps'>) {
  if (steps.length === 0) return null
  return (
    <section className="heed-section" aria-labelledby="steps">
      <h2 className="nhsuk-heading-m" id="steps">
        On the network
      </h2>
      <ul className="heed-list">
        {steps.map(({ label, status, events }, index) => (
          <li key={index}>
            <h3 className="nhsuk-heading-xs heed-step-title">
              {label} <StatusTag {...status} />
            </h3>
            <Timeline events={events} />
          </li>
        ))}
      </ul>
    </section>
  )
}
