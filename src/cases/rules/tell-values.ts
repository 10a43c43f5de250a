import type { Field, Values } from './field.ts'

/** What is known about a case, without what is privileged, a line each. */
export function tellOpenValues(fields: readonly Field[], values: Values): string {
  return fields
    .filter(({ name, privileged }) => privileged !== true && (values[name] ?? '') !== '')
    .map(({ name, label }) => `${label}: ${values[name] ?? ''}`)
    .join('\n')
}
