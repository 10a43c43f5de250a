import { Checkboxes, DateInput, Radios, Select, Textarea, TextInput } from 'nhsuk-react-components'
import { type FieldProblem, problemAt } from '../../platform/web/components/problem-list.tsx'
import { dayOf, timeOfDay } from '../../base/local-day.ts'
import type { Field, Values } from '../rules/field.ts'

interface FieldInputProps {
  readonly field: Field
  /** Tells the forms of one page apart. */
  readonly form: string
  readonly values: Values
  readonly problems: readonly FieldProblem[]
}

/** More choices than this are a list to open. */
const MOST_RADIOS = 8

export const inputId = (form: string, name: string) => `${form}-${name}`

const LABEL = { size: 's' } as const

/** One question of a form. */
export function FieldInput({ field, form, values, problems }: FieldInputProps) {
  const { name } = field
  const id = inputId(form, name)
  const value = values[name] ?? ''
  const common = {
    ...{ id, name },
    ...(field.hint !== undefined && { hint: field.hint }),
    ...problemAt(problems, id),
  }
  const label = field.required === true ? field.label : `${field.label} (optional)`
  switch (field.kind) {
    case 'text':
      return <Textarea {...common} rows={4} label={label} labelProps={LABEL} defaultValue={value} />
    case 'day':
      return <DayInput {...common} label={label} value={value} />
    case 'choice':
      return field.options.length > MOST_RADIOS ? (
        <Select {...common} label={label} labelProps={LABEL} defaultValue={value}>
          <option value="">Choose</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : (
        <Choices {...common} label={label} value={value} options={field.options} />
      )
    case 'yes-no':
      return <Choices {...common} label={label} value={value} options={YES_NO} />
    case 'checks':
      return (
        <Checkboxes {...withoutId(common)} legend={label} legendProps={LABEL}>
          {field.options.map((option, index) => (
            <Checkboxes.Item
              key={option.value}
              id={index === 0 ? id : `${id}-${option.value}`}
              value={option.value}
              defaultChecked={value.split('\n').includes(option.value)}
            >
              {option.label}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
      )
    case 'moment':
      return (
        <TextInput
          {...common}
          type="datetime-local"
          width={20}
          label={label}
          labelProps={LABEL}
          defaultValue={showLocal(value)}
        />
      )
    case 'email':
      return <TextInput {...common} type="email" label={label} labelProps={LABEL} defaultValue={value} /> // prettier-ignore
    case 'number':
      return (
        <TextInput
          {...common}
          inputMode="numeric"
          width={5}
          label={label}
          labelProps={LABEL}
          defaultValue={value}
        />
      )
    case 'line':
      return <TextInput {...common} label={label} labelProps={LABEL} defaultValue={value} />
  }
}

/** An instant as London's clocks show it, in the form that the input takes. */
function showLocal(value: string): string {
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return value
  const minutes = Math.floor(timeOfDay(at) / 60_000)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${dayOf(at)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

interface ChoiceProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** A group has no id of its own here: the first choice carries it, so that a problem leads to it. */
function withoutId({ name, hint, error }: Pick<ChoiceProps, 'name' | 'hint' | 'error'>) {
  return { name, ...(hint !== undefined && { hint }), ...(error !== undefined && { error }) }
}

function Choices({
  options,
  label,
  value,
  ...common
}: ChoiceProps & { options: typeof YES_NO | readonly { value: string; label: string }[] }) {
  // prettier-ignore
  return (
    <Radios {...withoutId(common)} small legend={label} legendProps={LABEL}>
      {options.map((option, index) => (
        <Radios.Item
          key={option.value}
          id={index === 0 ? common.id : `${common.id}-${option.value}`}
          value={option.value}
          defaultChecked={option.value === value}
        >
          {option.label}
        </Radios.Item>
      ))}
    </Radios>
  )
}

function DayInput({ id, name, label, value, ...rest }: ChoiceProps) {
  const [year = '', month = '', day = ''] = value.split('-')
  return (
    <DateInput
      id={id}
      name={name}
      legend={label}
      legendProps={LABEL}
      hint={rest.hint ?? 'For example, 6 8 2026'}
      {...(rest.error !== undefined && { error: rest.error })}
      defaultValue={{ day, month, year }}
    >
      <DateInput.Day id={id} name={`${name}-day`} />
      <DateInput.Month id={`${id}-month`} name={`${name}-month`} />
      <DateInput.Year id={`${id}-year`} name={`${name}-year`} />
    </DateInput>
  )
}
