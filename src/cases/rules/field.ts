import { atTimeOn, parseDay } from '../../base/local-day.ts'

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
    | {
        readonly kind: 'choice' | 'checks'
        readonly options: readonly Option[]
        /** The options are the people of the practice, by their ids: see `choosePeople`. */
        readonly fromPeople?: boolean
      }
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

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
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

function askFor({ kind, label }: Field): string {
  if (label.endsWith('?')) return `Answer “${label}”`
  return `${CHOSEN.includes(kind) ? 'Choose' : 'Enter'} ${lowerFirst(label)}`
}

const CHOSEN: readonly Field['kind'][] = ['choice', 'checks', 'yes-no']

interface ReadField {
  readonly name: string
  readonly value: string
  readonly fault?: string | undefined
}

function readField(field: Field, body: Readonly<Record<string, unknown>>): ReadField {
  const { name } = field
  const value = readValue(field, body)
  if (value === '') {
    const fault = field.required === true ? askFor(field) : undefined
    return { name, value, fault }
  }
  return { name, value, fault: findFault(field, value) }
}

function readValue(field: Field, body: Readonly<Record<string, unknown>>): string {
  if (field.kind === 'day') return readDay(field.name, body)
  const typed = readText(field, body[field.name])
  return field.kind === 'moment' ? readMoment(typed) : typed
}

/** A time without a zone is what London's clocks showed. */
function readMoment(typed: string): string {
  const [, date = '', hours, minutes] = /^(\S{10})T(\d\d):(\d\d)(?::\d\d)?$/.exec(typed) ?? []
  const day = parseDay(date)
  if (day === undefined) return typed
  return atTimeOn(day, (Number(hours) * 60 + Number(minutes)) * 60_000).toISOString()
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
  return [year, ...rest.map((part) => (/^\d$/.test(part) ? `0${part}` : part))].join('-')
}

function findFault(field: Field, value: string): string | undefined {
  const what = field.label.replace(/[?.:]$/, '')
  switch (field.kind) {
    case 'line':
    case 'text': {
      const most = LONGEST[field.kind]
      return value.length > most ? `${what}: shorten it to ${most} letters` : undefined
    }
    case 'day':
      return parseDay(value) === undefined ? `${what}: enter a day that exists` : undefined
    case 'moment':
      return Number.isNaN(Date.parse(value)) ? `${what}: enter a date and time` : undefined
    case 'email':
      return /^\S+@\S+\.\S+$/.test(value)
        ? undefined
        : 'Enter an email address, like jo@example.org'
    case 'number':
      return /^\d{1,9}$/.test(value) ? undefined : `${what}: enter a whole number`
    case 'yes-no':
      return ['yes', 'no'].includes(value) ? undefined : `${what}: choose yes or no`
    case 'choice':
    case 'checks': {
      const known = field.options.map((option) => option.value)
      const isKnown = (one: string) =>
        field.fromPeople === true ? UUID.test(one) : known.includes(one)
      return value.split('\n').every(isKnown) ? undefined : `${what}: choose from the list`
    }
  }
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

export function isTicked(values: Values, name: string, option: string): boolean {
  return (values[name] ?? '').split('\n').includes(option)
}
