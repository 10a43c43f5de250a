import { formatDay, someDay } from '../../../base/local-day.ts'
import type { PlaceTrend } from './view-model.ts'

const WIDTH = 320
const HEIGHT = 80
const LABELS = 14
const STAR_CLASSES = ['one', 'two', 'three', 'four', 'five'] as const

/** A bar a month, its parts the stars from 1 (bottom) to 5 (top); the same numbers stand in a table below. */
export function Trend({ place, months }: PlaceTrend) {
  const highest = Math.max(1, ...months.map(({ counts }) => sum(counts)))
  const step = WIDTH / Math.max(months.length, 1)
  return (
    <figure className="heed-trend">
      <figcaption className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{place}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + LABELS}`}
        role="img"
        aria-label={describe(place, months)}
      >
        {months.flatMap(({ month, counts }, at) => {
          let below = 0
          return counts.map((count, star) => {
            const height = (count / highest) * HEIGHT
            below += height
            return (
              <rect
                key={`${month}-${star}`}
                className={`heed-star-${STAR_CLASSES[star] ?? 'five'}`}
                x={at * step + 2}
                y={HEIGHT - below}
                width={Math.max(step - 4, 1)}
                height={height}
              />
            )
          })
        })}
        {months.map(({ month }, at) => (
          <text key={month} x={(at + 0.5) * step} y={HEIGHT + LABELS - 3} textAnchor="middle">
            {nameMonth(month).slice(0, 1)}
          </text>
        ))}
      </svg>
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">The numbers for {place}</span>
        </summary>
        <div
          className="nhsuk-details__text heed-scroll"
          tabIndex={0}
          role="region"
          aria-label={place}
        >
          <table className="nhsuk-table">
            <thead>
              <tr>
                <th scope="col">Month</th>
                {[1, 2, 3, 4, 5].map((star) => (
                  <th key={star} scope="col">
                    {star === 1 ? '1 star' : `${star} stars`}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, counts }) => (
                <tr key={month}>
                  <th scope="row">{nameMonth(month)}</th>
                  {counts.map((count, star) => (
                    <td key={STAR_CLASSES[star]}>{count}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

/** August 2026, of 2026-08. */
const nameMonth = (month: string) => formatDay(someDay(`${month}-01`)).replace(/^\d+ /, '')

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

function describe(place: string, months: PlaceTrend['months']): string {
  const all = months.reduce((total, { counts }) => total + sum(counts), 0)
  const low = months.reduce((total, { counts }) => total + sum(counts.slice(0, 2)), 0)
  return `${place}: ${all} reviews in ${months.length} months, ${low} of them with 1 or 2 stars`
}
