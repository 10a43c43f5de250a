import { Button, Radios, Select, TextInput } from 'nhsuk-react-components'
import { formatDateTime } from '../../../base/format-date.ts'
import {
  type FieldProblem,
  problemAt,
  ProblemList,
} from '../../../platform/web/components/problem-list.tsx'
import { StatusTag } from '../../../platform/web/components/status-tag.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { type Month, nameMonth } from '../../rules/month.ts'
import type { Batch } from '../../store/paper-batches.ts'

interface PaperView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly problems: readonly FieldProblem[]
  readonly sites: readonly string[]
  readonly months: readonly Month[]
  readonly batches: readonly Batch[]
}

const STATES = {
  reading: { label: 'Being read', tone: 'waiting' },
  read: { label: 'To be looked at', tone: 'warning' },
  closed: { label: 'Counted', tone: 'good' },
} as const
const stateOf = (state: string) => STATES[state as keyof typeof STATES]

/** Paper slips: to print, and to bring back. */
export function PaperPage(view: PaperView) {
  const { frame, problems, batches } = view
  return (
    <Page frame={frame} title="Paper forms" hasErrors={problems.length > 0}>
      <ProblemList problems={problems} />
      <h1 className="nhsuk-heading-l">Paper forms</h1>
      <div className="heed-columns">
        <ScanForm {...view} />
        <PrintForm {...view} />
      </div>
      {batches.length > 0 && (
        <section className="heed-section">
          <h2 className="nhsuk-heading-m">Batches</h2>
          <ul className="heed-rows">
            {batches.map(({ batchId, month, slipCount, state, startedAt }) => (
              <li className="heed-row" key={batchId}>
                <div>
                  <h3 className="heed-row__title">
                    <a href={`/feedback-paper/${batchId}`}>
                      {slipCount} slips of {nameMonth(month)}
                    </a>
                  </h3>
                  <p className="heed-meta">{formatDateTime(startedAt)}</p>
                </div>
                <div className="heed-row__side">
                  <StatusTag {...stateOf(state)} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function ScanForm({ csrfToken, problems, months }: PaperView) {
  const { error } = problemAt(problems, 'scans')
  return (
    <form
      className="heed-panel"
      action="/feedback-paper"
      method="post"
      encType="multipart/form-data"
      noValidate
    >
      <CsrfField token={csrfToken} />
      <h2 className="nhsuk-heading-m">Read filled-in slips</h2>
      <p>
        Count the slips first. Then scan them as a PDF, at 200 dots an inch or more, or take a photo
        of each.
      </p>
      <TextInput
        id="slipCount"
        name="slipCount"
        label="How many slips you counted"
        inputMode="numeric"
        width={4}
        {...problemAt(problems, 'slipCount')}
      />
      <Select id="month" name="month" label="When they were filled in">
        {months.map((month) => (
          <Select.Option key={month} value={month}>
            {nameMonth(month)}
          </Select.Option>
        ))}
      </Select>
      <div className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
        <label className="nhsuk-label" htmlFor="scans">
          Scans or photos
        </label>
        <div className="nhsuk-hint" id="scans-hint">
          PDF, JPEG or PNG. You can select several.
        </div>
        {error !== undefined && (
          <span className="nhsuk-error-message" id="scans-error">
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        )}
        <input
          className="nhsuk-file-upload"
          id="scans"
          name="scans"
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          aria-describedby="scans-hint"
          multiple
        />
      </div>
      <Button preventDoubleClick>Read them</Button>
    </form>
  )
}

function PrintForm({ csrfToken, problems, sites }: PaperView) {
  return (
    <form className="heed-panel" action="/feedback-paper/print" method="post" noValidate>
      <CsrfField token={csrfToken} />
      <h2 className="nhsuk-heading-m">Print new slips</h2>
      <p>
        Each slip has its own number and counts once. Print as many as you need: a copy of a slip is
        refused.
      </p>
      <Select id="site" name="site" label="Surgery">
        {sites.map((name) => (
          <Select.Option key={name} value={name}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <Radios name="layout" idPrefix="layout">
        <Radios.Item id="layout" value="standard" defaultChecked>
          Standard: A5, two on a page
        </Radios.Item>
        <Radios.Item id="layout-large" value="large">
          Large print: A4
        </Radios.Item>
      </Radios>
      <TextInput
        id="slips"
        name="slips"
        label="How many slips"
        inputMode="numeric"
        width={4}
        defaultValue="50"
        {...problemAt(problems, 'slips')}
      />
      <Button secondary>Make a PDF to print</Button>
    </form>
  )
}
