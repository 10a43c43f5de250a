export interface DayBar {
  /** "6 August". */
  readonly label: string
  readonly date: number
  readonly count: number
}

const HEIGHT = 120
const BAR = 20
const FOOT = 16

/** Contributions a day as columns, with the same figures as words for who does not see them. */
export function DayChart({ days }: { readonly days: readonly DayBar[] }) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const busiest = days.find(({ count }) => count === most)
  const width = days.length * BAR
  const summary =
    busiest === undefined
      ? 'Nothing arrived.'
      : `${total} arrived, the most on ${busiest.label}: ${busiest.count}.`
  return (
    <figure className="heed-chart">
      <svg viewBox={`0 0 ${width} ${HEIGHT + FOOT}`} role="img" aria-label={summary}>
        {days.map(({ date, count }, index) => {
          const height = Math.round((count / most) * (HEIGHT - 14))
          const x = index * BAR
          return (
            <g key={date}>
              <rect x={x + 2} y={HEIGHT - height} width={BAR - 4} height={height} fill="#005eb8" />
              {count > 0 && (
                <text x={x + BAR / 2} y={HEIGHT - height - 3} textAnchor="middle" fontSize="9">
                  {count}
                </text>
              )}
              <text x={x + BAR / 2} y={HEIGHT + 12} textAnchor="middle" fontSize="9">
                {date}
              </text>
            </g>
          )
        })}
        <line x1="0" y1={HEIGHT} x2={width} y2={HEIGHT} stroke="#4c6272" />
      </svg>
      <figcaption>{summary}</figcaption>
    </figure>
  )
}
