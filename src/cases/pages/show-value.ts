import { formatDateTime } from '../../base/format-date.ts'
import { formatDay, parseDay } from '../../base/local-day.ts'
import type { Field } from '../rules/field.ts'

/** A value in words. */
export function showValue(field: Field, value: string): string {
  if (value === '') return 'Not known'
  switch (field.kind) {
    case 'day': {
      const day = parseDay(value)
      return day === undefined ? value : formatDay(day)
    }
    case 'moment':
      return formatDateTime(new Date(value))
    case 'yes-no':
      return value === 'yes' ? 'Yes' : 'No'
    case 'choice':
    case 'checks':
      return value
        .split('\n')
        .map((one) => field.options.find((option) => option.value === one)?.label ?? one)
        .join(', ')
    case 'line':
    case 'text':
    case 'email':
    case 'number':
      return value
  }
}
