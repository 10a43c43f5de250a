import { Button, Radios, Select, Textarea } from 'nhsuk-react-components'
import { problemAt } from '../../../platform/web/components/problem-list.tsx'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import type { Choice, DecisionView } from './view-model.ts'

interface DecisionFormProps {
  readonly form: DecisionView
  readonly csrfToken: string
  readonly version: number
  readonly work: string | undefined
}

/** Seen while asking the author is chosen; the styles see to it, so that it needs no script. */
function Message({ form }: { readonly form: DecisionView }) {
  if (!form.choices.some(({ value }) => value === 'ask-to-delete')) return null
  return (
    <div className="heed-message">
      <Textarea
        id="message"
        name="message"
        rows={12}
        label="The private message to the author"
        labelProps={{ size: 's' }}
        hint="Change it if you must. Do not say that anybody is a patient, and do not answer a complaint."
        defaultValue={form.values.message}
        {...problemAt(form.problems, 'message')}
      />
    </div>
  )
}

function Choices({ form }: { readonly form: DecisionView }) {
  const { choices, values, problems } = form
  return (
    <Radios
      name="decision"
      small
      legend="What do you decide?"
      legendProps={{ size: 's' }}
      {...problemAt(problems, 'decision')}
    >
      {choices.map(({ value, label, hint }, index) => (
        <Radios.Item
          key={value}
          id={index === 0 ? 'decision' : `decision-${value}`}
          value={value}
          defaultChecked={value === values.decision}
          {...(hint !== undefined && { hint })}
        >
          {label}
        </Radios.Item>
      ))}
    </Radios>
  )
}

interface ChoiceSelectProps {
  readonly field: 'clause' | 'reasonCode'
  readonly label: string
  readonly choices: readonly Choice[]
  readonly form: DecisionView
}

function ChoiceSelect({ field, label, choices, form }: ChoiceSelectProps) {
  return (
    <Select
      id={field}
      name={field}
      label={label}
      labelProps={{ size: 's' }}
      defaultValue={form.values[field]}
      {...problemAt(form.problems, field)}
    >
      <option value="">Choose</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  )
}

function Blocked({ blocked }: Pick<DecisionView, 'blocked'>) {
  if (blocked.length === 0) return null
  return (
    <>
      <h3 className="nhsuk-heading-xs nhsuk-u-margin-bottom-1">Not possible now</h3>
      <ul className="heed-blocked">
        {blocked.map(({ label, why }) => (
          <li key={label}>
            <strong>{label}:</strong> {why}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Decides, with clause and reason. Two people who decide at once are told apart by the version. */
export function DecisionForm({ form, csrfToken, version, work }: DecisionFormProps) {
  return (
    <section className="heed-panel" aria-labelledby="decide">
      <h2 className="nhsuk-heading-m" id="decide">
        Decide
      </h2>
      <form action={form.action} method="post" noValidate>
        <CsrfField token={csrfToken} />
        <input type="hidden" name="expectedVersion" value={version} />
        {work !== undefined && <input type="hidden" name="work" value={work} />}
        <Choices form={form} />
        <Message form={form} />
        <ChoiceSelect field="clause" label="Clause" choices={form.clauses} form={form} />
        <ChoiceSelect field="reasonCode" label="Reason" choices={form.reasonCodes} form={form} />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label="Your reason in your own words"
          labelProps={{ size: 's' }}
          hint="Kept with the decision. Do not repeat patients’ details."
          defaultValue={form.values.reason}
          {...problemAt(form.problems, 'reason')}
        />
        <Button preventDoubleClick autoFocus={form.isReady}>
          Save decision
        </Button>
      </form>
      <Blocked blocked={form.blocked} />
    </section>
  )
}
