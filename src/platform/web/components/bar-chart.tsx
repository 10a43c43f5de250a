export interface Bar {
  readonly label: string
  /** What is said instead of a short label: "Monday 3 August". */
  readonly name?: string
  readonly value: number
}

interface ChartProps {
  readonly title: string
  readonly bars: readonly Bar[]
}

const WIDTH = 308
const HEIGHT = 96
const LABEL = 20
const GAP = 6

const saidOf = ({ title, bars }: ChartProps) =>
  `${title}: ${bars.map(({ label, name, value }) => `${name ?? label} ${value}`).join(', ')}`

/** Columns beside each other, as for days. The title and every value are said to who does not see it. */
export function ColumnChart(props: ChartProps) {
  const { title, bars } = props
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = WIDTH / bars.length
  return (
    <figure className="heed-chart">
      <figcaption className="heed-chart__title">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + LABEL}`}
        role="img"
        aria-label={saidOf(props)}
        className="heed-chart__picture"
      >
        {bars.map(({ label, value }, index) => {
          const height = (value / most) * (HEIGHT - 18)
          const middle = index * step + step / 2
          return (
            <g key={label}>
              <rect
                className="heed-chart__bar"
                x={index * step + GAP / 2}
                y={HEIGHT - height}
                width={step - GAP}
                height={height}
              />
              <text className="heed-chart__value" x={middle} y={HEIGHT - height - 4}>
                {value}
              </text>
              <text className="heed-chart__label" x={middle} y={HEIGHT + 15}>
                {label}
              </text>
            </g>
          )
        })}
        <line className="heed-chart__line" x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
      </svg>
    </figure>
  )
}

/** Bars below each other with their words, as for kinds. It reads as a list. */
export function BarList({ title, bars }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <figure className="heed-chart">
      <figcaption className="heed-chart__title">{title}</figcaption>
      {bars.length === 0 ? (
        <p className="heed-meta">Nothing yet</p>
      ) : (
        <ul className="heed-bars">
          {bars.map(({ label, value }) => (
            <li key={label}>
              <span className="heed-bars__label">{label}</span>{' '}
              <span className="heed-bars__value">{value.toLocaleString('en-GB')}</span>
              <svg
                className="heed-bars__bar"
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect className="heed-chart__bar" width={(value / most) * 100} height="6" />
              </svg>
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
