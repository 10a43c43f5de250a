import { parseDay } from '../../base/local-day.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

interface AnyField {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  /** Legally privileged: shown to those alone who may work on the file, and left out of every copy. */
  readonly privileged?: boolean
}

/** One thing that is known about a case, or asked with a move. Every value is kept as text. */
export type Field = AnyField &
  (
    | { readonly kind: 'line' | 'text' | 'day' | 'moment' | 'email' | 'number' }
    | { readonly kind: 'choice' | 'checks'; readonly options: readonly Option[] }
    | { readonly kind: 'yes-no' }
  )

/** Values by field name; a list of ticked boxes is a line each, a day is `2026-08-06`, a moment an ISO instant. */
export type Values = Readonly<Record<string, string>>

export interface FieldFault {
  readonly field: string
  readonly message: string
}

export interface ReadFields {
  /** As typed, to be shown again. */
  readonly values: Values
  readonly faults: readonly FieldFault[]
}

const LONGEST = { line: 200, text: 20_000 } as const

/** Reads fields from a form that was sent. What is absent is empty; what is wrong is named. */
export function readFields(
  fields: readonly Field[],
  body: Readonly<Record<string, unknown>>,
): ReadFields {
  const read = fields.map((field) => readField(field, body))
  return {
    values: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    faults: read.flatMap(({ name, fault }) =>
      fault === undefined ? [] : [{ field: name, message: fault }],
    ),
  }
}

const CHOSEN: readonly Field['kind'][] = ['choice', 'checks', 'yes-no']

interface ReadField {
  readonly name: string
  readonly value: string
  readonly fault?: string | undefined
}

function readField(field: Field, body: Readonly<Record<string, unknown>>): ReadField {
  const { name } = field
  const value = field.kind === 'day' ? readDay(name, body) : readText(field, body[name])
  if (value === '') {
    const verb = CHOSEN.includes(field.kind) ? 'Choose' : 'Enter'
    const fault = field.required === true ? `${verb} ${lowerFirst(field.label)}` : undefined
    return { name, value, fault }
  }
  return { name, value, fault: findFault(field, value) }
}

function readText(field: Field, given: unknown): string {
  const list = (Array.isArray(given) ? given : [given]).filter((one) => typeof one === 'string')
  const texts = list.map((one) => one.replaceAll('\r\n', '\n').trim()).filter((one) => one !== '')
  return field.kind === 'checks' ? texts.join('\n') : (texts[0] ?? '')
}

/** A day is typed as three numbers; one that does not exist stays as it was typed. */
function readDay(name: string, body: Readonly<Record<string, unknown>>): string {
  const whole = body[name]
  if (typeof whole === 'string' && whole.trim() !== '') return whole.trim()
  const parts = ['year', 'month', 'day'].map((part) => {
    const typed = body[`${name}-${part}`]
    return typeof typed === 'string' ? typed.trim() : ''
  })
  if (parts.every((part) => part === '')) return ''
  const [year = '', ...rest] = parts
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
}

function findFault(field: Field, value: string): string | undefined {
  const what = lowerFirst(field.label)
  switch (field.kind) {
    case 'line':
    case 'text': {
      const most = LONGEST[field.kind]
      return value.length > most ? `Shorten ${what} to ${most} letters` : undefined
    }
    case 'day':
      return parseDay(value) === undefined ? `Enter a day that exists for ${what}` : undefined
    case 'moment':
      return Number.isNaN(Date.parse(value)) ? `Enter a date and time for ${what}` : undefined
    case 'email':
      return /^\S+@\S+\.\S+$/.test(value)
        ? undefined
        : 'Enter an email address, like jo@example.org'
    case 'number':
      return /^\d{1,9}$/.test(value) ? undefined : `Enter ${what} as a whole number`
    case 'yes-no':
      return ['yes', 'no'].includes(value) ? undefined : `Choose yes or no for ${what}`
    case 'choice':
    case 'checks': {
      const known = field.options.map((option) => option.value)
      return value.split('\n').every((one) => known.includes(one))
        ? undefined
        : `Choose from the list for ${what}`
    }
  }
}

function lowerFirst(label: string): string {
  const plain = label.replace(/[?.:]$/, '')
  return /^[A-Z][a-z]/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
}

export function isTicked(values: Values, name: string, option: string): boolean {
  return (values[name] ?? '').split('\n').includes(option)
}
