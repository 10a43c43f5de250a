import { Table } from 'nhsuk-react-components'
import { formatDay } from '../../../base/local-day.ts'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import type { ReportedComplaint } from '../../count-complaints.ts'
import {
  AGE_BANDS,
  CATEGORY_SOURCE,
  COMPLAINANT_STATUS,
  OUTCOMES,
  STAFF_GROUPS,
  SUBJECTS,
} from '../../rules/categories.ts'
import type { Counts, Ko41b } from '../../rules/ko41b.ts'

export interface ReportsView {
  readonly frame: PageFrame
  readonly practiceName: string
  readonly figures: Ko41b
  /** What keeps the return from being accepted. */
  readonly problems: readonly string[]
  readonly years: readonly number[]
  /** Complaints received in the year. */
  readonly complaints: readonly ReportedComplaint[]
  readonly wasToOmbudsman: number
  readonly collectionWindow: string
}

type Labels = Readonly<Record<string, string>>

const yearWords = (year: number) => `1 April ${year} to 31 March ${year + 1}`

interface PartProps {
  readonly view: ReportsView
}

/** The yearly return, the annual report and the summary for the Care Quality Commission, from the same figures. */
export function ReportsPage({ view }: PartProps) {
  const { frame, figures, years, practiceName } = view
  return (
    <Page
      frame={frame}
      title={`Complaints ${yearWords(figures.year)}`}
      back={{ label: 'Complaints', href: '/cases/complaints' }}
    >
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-3">
        Complaints {yearWords(figures.year)}
      </h1>
      <p className="heed-meta">{practiceName}</p>
      <nav aria-label="Years" className="heed-no-print">
        <ul className="heed-tags">
          {years.map((year) => (
            <li key={year}>
              <a
                href={`/cases/complaints/reports?year=${year}`}
                aria-current={year === figures.year ? 'page' : undefined}
              >
                {year} to {year + 1}
              </a>
            </li>
          ))}
          <li>
            <a href={`/cases/complaints/reports.csv?year=${figures.year}`}>Figures as a CSV file</a>
          </li>
        </ul>
      </nav>
      <Return view={view} />
      <AnnualReport view={view} />
      <Summary view={view} />
    </Page>
  )
}

function Return({ view }: PartProps) {
  const { figures, problems, collectionWindow } = view
  return (
    <section className="heed-section" aria-labelledby="ko41b">
      <h2 className="nhsuk-heading-m" id="ko41b">
        KO41b return
      </h2>
      {problems.length === 0 ? (
        <p>The figures balance.</p>
      ) : (
        <ul className="heed-warning">
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <p className="heed-meta">
        {CATEGORY_SOURCE} {collectionWindow !== '' && `Open: ${collectionWindow}.`} What was
        withdrawn counts as not upheld.
      </p>
      <Figures
        caption="Summary"
        rows={[
          ['Brought forward', figures.broughtForward],
          ['New', figures.received],
          ['Upheld', figures.upheld],
          ['Partially upheld', figures.partiallyUpheld],
          ['Not upheld', figures.notUpheld],
          ['Resolved', figures.resolved],
          ['Carried forward', figures.carriedForward],
        ]}
      />
      <Figures caption="Age of patient" rows={rowsOf(AGE_BANDS, figures.age)} />
      <Figures caption="Status of complainant" rows={rowsOf(COMPLAINANT_STATUS, figures.status)} />
      <Figures caption="Subject area" rows={rowsOf(SUBJECTS, figures.subject)} />
      <Figures caption="Staff group" rows={rowsOf(STAFF_GROUPS, figures.staffGroup)} />
    </section>
  )
}

export const rowsOf = (labels: Labels, counts: Counts): readonly (readonly [string, number])[] =>
  Object.entries(labels).map(([value, label]) => [label, counts[value] ?? 0])

function Figures({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly (readonly [string, number])[]
}) {
  return (
    <Table caption={caption}>
      <Table.Head>
        <Table.Row>
          <Table.Cell>Box</Table.Cell>
          <Table.Cell format="numeric">Number</Table.Cell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map(([label, count]) => (
          <Table.Row key={label}>
            <Table.Cell>{label}</Table.Cell>
            <Table.Cell format="numeric">{count}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

/** @see S.I. 2009/309, regulation 18 */
function AnnualReport({ view }: PartProps) {
  const { figures, complaints, wasToOmbudsman } = view
  const learned = complaints.filter(({ learning }) => learning !== '')
  const answered = complaints.filter(({ inTime }) => inTime !== undefined)
  const subjects = rowsOf(SUBJECTS, figures.subject).filter(([, count]) => count > 0)
  return (
    <section className="heed-section" aria-labelledby="annual">
      <h2 className="nhsuk-heading-m" id="annual">
        Annual report
      </h2>
      <p>
        We received {figures.received} complaints. {figures.upheld + figures.partiallyUpheld} of
        those decided in the year were well founded. {wasToOmbudsman} went to the Ombudsman.{' '}
        {answered.length > 0 &&
          `${answered.filter(({ inTime }) => inTime === true).length} of ${answered.length} were answered by the day that was agreed.`}
      </p>
      <h3 className="nhsuk-heading-s">What they were about</h3>
      {subjects.length === 0 ? (
        <p>There were none.</p>
      ) : (
        <ul>
          {subjects.map(([label, count]) => (
            <li key={label}>
              {label}: {count}
            </li>
          ))}
        </ul>
      )}
      <h3 className="nhsuk-heading-s">What we learned, and what we did</h3>
      {learned.length === 0 ? (
        <p>Nothing is written down yet.</p>
      ) : (
        <ul>
          {learned.map(({ learning, actions }, index) => (
            <li key={index}>
              {learning} {actions}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** @see S.I. 2014/2936, regulation 16(3) */
function Summary({ view }: PartProps) {
  const { complaints } = view
  return (
    <section className="heed-section" aria-labelledby="cqc">
      <h2 className="nhsuk-heading-m" id="cqc">
        Summary for the Care Quality Commission
      </h2>
      <p className="heed-meta">
        Due within 28 days beginning on the day after the Commission asks. It names nobody.
      </p>
      {complaints.length === 0 ? (
        <p>No complaint was received in this year.</p>
      ) : (
        <Table responsive caption="Complaints received">
          <Table.Head>
            <Table.Row>
              <Table.Cell>Received</Table.Cell>
              <Table.Cell>About</Table.Cell>
              <Table.Cell>Answered</Table.Cell>
              <Table.Cell>Outcome</Table.Cell>
              <Table.Cell>Action</Table.Cell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {complaints.map((one, index) => (
              <Table.Row key={index}>
                <Table.Cell>{formatDay(one.receivedOn)}</Table.Cell>
                <Table.Cell>{namesOf(SUBJECTS, one.subjects)}</Table.Cell>
                <Table.Cell>
                  {one.respondedOn === undefined ? 'Not yet' : formatDay(one.respondedOn)}
                </Table.Cell>
                <Table.Cell>
                  {one.outcome === undefined ? 'None yet' : namesOf(OUTCOMES, [one.outcome])}
                </Table.Cell>
                <Table.Cell>{one.actions === '' ? one.learning : one.actions}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </section>
  )
}

const namesOf = (labels: Labels, values: readonly string[]) =>
  values.length === 0 ? 'Not assessed yet' : values.map((one) => labels[one] ?? one).join(', ')
