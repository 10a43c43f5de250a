import type { PublicFrame } from '../../../practice/pages/public/public-frame.ts'
import { PublicPage } from '../../../practice/pages/public/public-page.tsx'
import { ANSWERS, labelOfAnswer, QUESTION } from '../../rules/answers.ts'
import { ANSWER_CODES } from '../../rules/answers.ts'
import { nameMonth } from '../../rules/month.ts'
import type { FeedbackAction } from '../../store/actions.ts'
import type { PublishedComment } from '../../store/comments.ts'
import type { ResultRow, Results } from './build-results.ts'
import { AnswerBar, TrendChart } from './view-charts.tsx'

export interface ResultsView {
  readonly frame: PublicFrame
  readonly results: Results
  readonly comments: readonly PublishedComment[]
  readonly actions: readonly FeedbackAction[]
}

/** What patients say, month by month, and what the practice did about it. */
export function ResultsPage({ frame, results, comments, actions }: ResultsView) {
  const [newest] = results.months
  return (
    <PublicPage frame={frame} title="What patients say" current="/feedback/results">
      <h1 className="nhsuk-heading-l">What patients say</h1>
      <p className="nhsuk-lede-text">
        We ask everyone: “{QUESTION}” This is called the Friends and Family Test.
      </p>
      {newest === undefined ? (
        <p>There are no results yet. We show them here each month.</p>
      ) : (
        <>
          <Newest row={newest} />
          {newest.sites.length > 0 && (
            <>
              <h3 className="nhsuk-heading-s">By surgery</h3>
              <ResultTable caption={`${newest.name}, by surgery`} rows={newest.sites} />
            </>
          )}
        </>
      )}
      <Actions actions={actions} />
      <Comments comments={comments} />
      {results.months.length > 0 && (
        <section className="public-section" aria-labelledby="months">
          <h2 className="nhsuk-heading-m" id="months">
            Month by month
          </h2>
          <TrendChart months={results.months} />
          <ResultTable caption="Answers by month" rows={[...results.months, ...results.spans]} />
          <p className="public-note">
            * means that fewer than 5 people answered, or that a small number could be worked out.
            We do not show it, so that nobody can be recognised. A dash means that nobody answered.
          </p>
        </section>
      )}
      <p>
        <a className="nhsuk-button" href={frame.hrefOf('/feedback')}>
          Give your feedback
        </a>
      </p>
    </PublicPage>
  )
}

function Newest({ row }: { readonly row: ResultRow }) {
  return (
    <section aria-labelledby="newest">
      <h2 className="nhsuk-heading-m" id="newest">
        {row.name}
      </h2>
      {row.counts === null ? (
        <p>Fewer than 5 people answered, so we do not show the answers.</p>
      ) : row.total === 0 ? (
        <p>Nobody answered in this month.</p>
      ) : (
        <>
          <p className="public-figure">
            <b>{row.leanings?.positive}%</b> said that our service was very good or good.{' '}
            {row.total} people answered.
          </p>
          <AnswerBar counts={row.counts} />
        </>
      )}
    </section>
  )
}

interface ResultTableProps {
  readonly caption: string
  readonly rows: readonly ResultRow[]
}

function ResultTable({ caption, rows }: ResultTableProps) {
  const show = (count: number | null | undefined) =>
    count === null || count === undefined ? '*' : count.toLocaleString('en-GB')
  const percent = ({ leanings }: ResultRow, which: 'positive' | 'negative') =>
    leanings === null ? '*' : leanings[which] === null ? '–' : `${leanings[which]}%`
  return (
    <div className="public-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="nhsuk-table public-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="nhsuk-u-visually-hidden">When or where</span>
            </th>
            {ANSWERS.map(({ code, label }) => (
              <th scope="col" key={code}>
                {label}
              </th>
            ))}
            <th scope="col">All answers</th>
            <th scope="col">Positive</th>
            <th scope="col">Negative</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {ANSWER_CODES.map((code) => (
                <td key={code}>{show(row.counts?.[code])}</td>
              ))}
              <td>{show(row.total)}</td>
              <td>{percent(row, 'positive')}</td>
              <td>{percent(row, 'negative')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Actions({ actions }: { readonly actions: readonly FeedbackAction[] }) {
  if (actions.length === 0) return null
  return (
    <section className="public-section" aria-labelledby="actions">
      <h2 className="nhsuk-heading-m" id="actions">
        You said, we did
      </h2>
      <ul className="public-actions">
        {actions.map(({ actionId, month, youSaid, weDid }) => (
          <li key={actionId}>
            <p className="public-note">{nameMonth(month)}</p>
            <p>
              <b>You said:</b> {youSaid}
            </p>
            <p>
              <b>We did:</b> {weDid}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Comments({ comments }: { readonly comments: readonly PublishedComment[] }) {
  if (comments.length === 0) return null
  return (
    <section className="public-section" aria-labelledby="comments">
      <h2 className="nhsuk-heading-m" id="comments">
        In patients’ own words
      </h2>
      {comments.map(({ text, answer, month }, index) => {
        const code = ANSWER_CODES.find((one) => one === answer)
        return (
          <figure className="public-quote" key={index}>
            <blockquote>{text}</blockquote>
            <figcaption className="public-note">
              {code === undefined ? '' : `${labelOfAnswer(code)}, `}
              {nameMonth(month)}
            </figcaption>
          </figure>
        )
      })}
    </section>
  )
}
