import type { Field } from '../rules/field.ts'

export const NOTE_FIELDS: readonly Field[] = [
  { name: 'note', label: 'Note', kind: 'text', required: true },
  {
    name: 'privileged',
    label: 'Is it legal advice, or about getting it?',
    hint: 'Such notes are privileged: kept apart and left out of every copy.',
    kind: 'yes-no',
  },
]

export const LINK_FIELDS: readonly Field[] = [
  {
    name: 'target',
    label: 'Reference of a case, or address of a contribution',
    hint: 'For example CON-1A2B-3C4D, or the address of the page that shows the comment',
    kind: 'line',
    required: true,
  },
]
