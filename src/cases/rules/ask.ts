import type { Field, Option } from './field.ts'

type More = Pick<Field, 'hint' | 'required' | 'privileged'>
type Labels = Readonly<Record<string, string>>

/** Fields in few words. */
export const line = ask('line')
export const text = ask('text')
export const day = ask('day')
export const moment = ask('moment')
export const email = ask('email')
export const amount = ask('number')
export const yesNo = ask('yes-no')

function ask(kind: Exclude<Field['kind'], 'choice' | 'checks'>) {
  return (name: string, label: string, more: More = {}): Field => ({ kind, name, label, ...more })
}

export const choice = (name: string, label: string, labels: Labels, more: More = {}): Field => ({
  ...{ kind: 'choice', name, label, options: optionsOf(labels) },
  ...more,
})

export const checks = (name: string, label: string, labels: Labels, more: More = {}): Field => ({
  ...{ kind: 'checks', name, label, options: optionsOf(labels) },
  ...more,
})

/** One person of the practice, or several. */
export const person = (name: string, label: string, more: More = {}): Field => ({
  ...{ kind: 'choice', name, label, options: [], fromPeople: true },
  ...more,
})

export const people = (name: string, label: string, more: More = {}): Field => ({
  ...{ kind: 'checks', name, label, options: [], fromPeople: true },
  ...more,
})

const optionsOf = (labels: Labels): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const must = { required: true } as const
