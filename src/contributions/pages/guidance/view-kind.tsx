import { Button, Checkboxes, Radios, Textarea, TextInput } from 'nhsuk-react-components'
import { CsrfField } from '../../../platform/web/csrf-field.tsx'
import { Page } from '../../../platform/web/page.tsx'
import type { PageFrame } from '../../../platform/web/page-frame.ts'

interface Option {
  readonly value: string
  readonly label: string
  readonly chosen: boolean
}

export interface KindView {
  readonly frame: PageFrame
  readonly csrfToken: string
  readonly action: string
  readonly label: string
  readonly explanation: string
  readonly clauses: readonly Option[]
  readonly hides: readonly Option[]
  /** Absent where a person's safety hangs on it: only a person hides for it. */
  readonly machineMayHide: boolean
  readonly queue: readonly Option[]
  /** The steps by where the contribution stands. */
  readonly steps: readonly {
    readonly name: string
    readonly legend: string
    readonly options: readonly Option[]
  }[]
  readonly problems: readonly string[]
}

interface ChoicesProps {
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
}

function Ticks({ name, legend, options }: ChoicesProps) {
  return (
    <Checkboxes name={name} legend={legend} legendProps={{ size: 's' }} small>
      {options.map(({ value, label, chosen }) => (
        <Checkboxes.Item key={value} id={`${name}-${value}`} value={value} defaultChecked={chosen}>
          {label}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  )
}

function Choice({ name, legend, options }: ChoicesProps) {
  return (
    <Radios name={name} legend={legend} legendProps={{ size: 's' }} small>
      {options.map(({ value, label, chosen }) => (
        <Radios.Item key={value} id={`${name}-${value}`} value={value} defaultChecked={chosen}>
          {label}
        </Radios.Item>
      ))}
    </Radios>
  )
}

/** Which steps are proposed where: a row for each step, a column for each place. */
function StepTable({ steps }: Pick<KindView, 'steps'>) {
  const [first] = steps
  return (
    <table className="heed-matrix">
      <caption className="nhsuk-fieldset__legend--s">Steps that are proposed</caption>
      <thead>
        <tr>
          <td />
          {steps.map(({ name, legend }) => (
            <th key={name} scope="col">
              {legend}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first?.options.map(({ value, label }, row) => (
          <tr key={value}>
            <th scope="row">{label}</th>
            {steps.map(({ name, legend, options }) => (
              <td key={name}>
                <input
                  className="heed-check"
                  type="checkbox"
                  name={name}
                  value={value}
                  defaultChecked={options[row]?.chosen}
                  aria-label={`${label}: ${legend}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What follows when one kind is found: a row of the decision table as a form. */
export function KindPage(view: KindView) {
  const { frame, csrfToken, action, label, explanation, problems } = view
  const back = { label: 'Back to the draft', href: '/settings/guidance/draft' }
  return (
    <Page frame={frame} title={label} back={back} hasErrors={problems.length > 0}>
      {problems.length > 0 && (
        <div className="heed-banner heed-banner--risk" role="alert">
          <div>
            <h2 className="heed-banner__title">It was not saved</h2>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <h1 className="nhsuk-heading-l">{label}</h1>
      <form action={action} method="post">
        <CsrfField token={csrfToken} />
        <div className="heed-columns">
          <div>
            <TextInput
              id="label"
              name="label"
              label="What people read"
              labelProps={{ size: 's' }}
              defaultValue={label}
              required
            />
            <Textarea
              id="explanation"
              name="explanation"
              rows={2}
              label="When it is found"
              labelProps={{ size: 's' }}
              defaultValue={explanation}
              required
            />
            <Ticks name="clauses" legend="Clauses that it rests on" options={view.clauses} />
            <Choice name="hides" legend="Hide it from the page?" options={view.hides} />
            <Ticks
              name="machineMayHide"
              legend="Without a person?"
              options={[
                {
                  value: 'yes',
                  label: 'The practice may let it be hidden without a person',
                  chosen: view.machineMayHide,
                },
              ]}
            />
            <Choice name="queue" legend="How soon does a person look?" options={view.queue} />
          </div>
          <div>
            <StepTable steps={view.steps} />
          </div>
        </div>
        <Button preventDoubleClick>Save in the draft</Button>
      </form>
    </Page>
  )
}
