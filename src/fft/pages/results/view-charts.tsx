import { type Answer, labelOfAnswer } from '../../rules/answers.ts'
import type { AnswerCounts } from '../../rules/counts.ts'
import { type MonthResult, shareOut } from './build-results.ts'

/** Told apart by lightness too, for those who do not see colours. */
const COLORS: Readonly<Record<Answer, string>> = {
  'very-good': '#00401e',
  good: '#4aa56c',
  neither: '#f0d98c',
  poor: '#e58f4f',
  'very-poor': '#9c1c12',
  'dont-know': '#aeb7bd',
}

/** One bar of all answers, with the numbers in words below. */
export function AnswerBar({ counts }: { readonly counts: AnswerCounts }) {
  const shares = shareOut(counts)
  let x = 0
  return (
    <>
      <svg
        className="public-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {shares.map(({ code, width }) => {
          const left = x
          x += width
          return <rect key={code} x={left} y="0" width={width} height="6" fill={COLORS[code]} />
        })}
      </svg>
      <ul className="public-legend">
        {shares.map(({ code }) => (
          <li key={code}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect width="16" height="16" fill={COLORS[code]} stroke="#212b32" />
            </svg>
            {labelOfAnswer(code)}: <b>{counts[code].toLocaleString('en-GB')}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

const WIDTH = 640
const HEIGHT = 200
const FOOT = 44

/** How many said "very good" or "good", in the last 12 published months. The table says the same. */
export function TrendChart({ months }: { readonly months: readonly MonthResult[] }) {
  const shown = months.slice(0, 12).toReversed()
  if (shown.length < 2) return null
  const step = (WIDTH - 40) / shown.length
  return (
    <figure className="public-trend">
      <figcaption>Very good or good, in per cent of all answers</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} aria-hidden="true" focusable="false">
        {[0, 50, 100].map((percent) => {
          const y = HEIGHT - percent * 1.8
          return (
            <g key={percent}>
              <line x1="36" x2={WIDTH} y1={y} y2={y} stroke="#d8dde0" />
              <text x="30" y={y + 5} textAnchor="end">
                {percent}
              </text>
            </g>
          )
        })}
        {shown.map(({ month, name, leanings }, index) => {
          const positive = leanings?.positive
          const x = 40 + index * step
          const height = (positive ?? 0) * 1.8
          const label = positive === null ? '–' : (positive ?? '*')
          return (
            <g key={month}>
              <rect
                x={x + step * 0.12}
                y={HEIGHT - height}
                width={step * 0.76}
                height={height}
                fill="#005eb8"
              />
              <text x={x + step / 2} y={HEIGHT - height - 5} textAnchor="middle">
                {label}
              </text>
              <text x={x + step / 2} y={HEIGHT + 18} textAnchor="middle">
                {name.slice(0, 3)}
              </text>
              {(index === 0 || month.endsWith('-01')) && (
                <text x={x + step / 2} y={HEIGHT + 36} textAnchor="middle">
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
