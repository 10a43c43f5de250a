import { Button, Checkboxes, Radios, Select, Textarea } from 'nhsuk-react-components'
import {
  type FieldProblem,
  problemAt,
  ProblemList,
} from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'
import { Page } from '../../../platform/web/page.tsx'
import { ANSWERS, FOLLOW_UPS, QUESTION } from '../../rules/answers.ts'
import { type Month, nameMonth } from '../../rules/month.ts'
import type { FeedbackFields } from '../feedback/read-form.ts'

export interface EntryView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly problems: readonly FieldProblem[]
  readonly sites: readonly string[]
  readonly months: readonly Month[]
  readonly mode: string
  readonly site: string
  readonly month: string
  readonly fields: FeedbackFields
  readonly wasSaved: boolean
}

const MODES = [
  { code: 'telephone', label: 'By phone' },
  { code: 'handwritten', label: 'On paper' },
  { code: 'other', label: 'In person, or another way' },
]

/** Read the question out word for word, and write down what is said. */
export function EntryPage(view: EntryView) {
  const { frame, problems, csrfToken, fields, wasSaved } = view
  return (
    <Page frame={frame} title="Enter feedback" hasErrors={problems.length > 0}>
      <ProblemList problems={problems} />
      {wasSaved && (
        <p className="heed-saved" role="status">
          Saved. You can enter the next one.
        </p>
      )}
      <h1 className="nhsuk-heading-l">Enter feedback</h1>
      <p className="heed-lede">
        Read the question and the answers out word for word. Take care that it is the patient’s own
        view. Do not write down who they are.
      </p>
      <form action="/feedback-entry" method="post" noValidate>
        <CsrfField token={csrfToken} />
        <input type="hidden" name="responseId" value={fields.responseId} />
        <Where {...view} />
        <Radios name="answer" idPrefix="answer" {...problemAt(problems, 'answer')}>
          <fieldset className="nhsuk-fieldset">
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{QUESTION}</legend>
            {ANSWERS.map(({ code, label }, index) => (
              <Radios.Item
                key={code}
                id={index === 0 ? 'answer' : `answer-${code}`}
                value={code}
                defaultChecked={fields.answer === code}
              >
                {label}
              </Radios.Item>
            ))}
          </fieldset>
        </Radios>
        {FOLLOW_UPS.map(({ code, label }) => (
          <Textarea
            key={code}
            id={code}
            name={code}
            label={label}
            rows={3}
            defaultValue={fields[code]}
            {...problemAt(problems, code)}
          />
        ))}
        <Checkboxes name="publish" idPrefix="publish">
          <Checkboxes.Item id="publish" name="publish" value="yes" defaultChecked={fields.publish}>
            They said that we may show their words to other people
          </Checkboxes.Item>
          <Checkboxes.Item id="helped" name="helped" value="yes" defaultChecked={fields.helped}>
            Somebody helped them
          </Checkboxes.Item>
        </Checkboxes>
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  )
}

function Where({ problems, mode, site, sites, month, months }: EntryView) {
  return (
    <div className="heed-actions">
      <Select id="mode" name="mode" label="How it was given" defaultValue={mode}>
        {MODES.map(({ code, label }) => (
          <Select.Option key={code} value={code}>
            {label}
          </Select.Option>
        ))}
      </Select>
      <Select
        id="site"
        name="site"
        label="Which surgery it is about"
        defaultValue={site}
        {...problemAt(problems, 'site')}
      >
        <Select.Option value="">Select a surgery</Select.Option>
        {sites.map((name) => (
          <Select.Option key={name} value={name}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <Select id="month" name="month" label="When" defaultValue={month}>
        {months.map((one) => (
          <Select.Option key={one} value={one}>
            {nameMonth(one)}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
