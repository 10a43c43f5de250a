import type { CaseArea } from '../case-area.ts'
import type { Field, Values } from '../rules/field.ts'
import type { CaseEvent } from '../store/events.ts'
import { NOTE_FIELDS } from './form-fields.ts'
import { showValue } from './show-value.ts'
import type { HistoryEntry } from './view-model.ts'

const WORK_TITLES: Readonly<Record<string, string>> = {
  opened: 'Opened',
  changed: 'Changed what is known',
  noted: 'Note',
  linked: 'Linked something',
  'paper-added': 'Paper added',
  'task-done': 'Done',
  held: 'Kept for the law',
}

export function tellEvents(
  { kind }: CaseArea,
  events: readonly CaseEvent[],
  mayWork: boolean,
): readonly HistoryEntry[] {
  return events.map((event) => ({
    at: event.at,
    by: event.personName ?? (event.personId === undefined ? undefined : 'somebody'),
    title:
      kind.machine.moves.find(({ name }) => name === event.move)?.label ??
      WORK_TITLES[event.move] ??
      event.move,
    lines: mayWork || !event.privileged ? linesOf(kind, event) : ['Privileged'],
  }))
}

function linesOf(kind: CaseArea['kind'], { move, values }: CaseEvent): readonly string[] {
  if (move === 'opened') return []
  const made = kind.machine.moves.find(({ name }) => name === move)
  const fields = made?.asks ?? (move === 'changed' ? kind.fields : NOTE_FIELDS)
  return tellValues(fields, values, move)
}

function tellValues(fields: readonly Field[], values: Values, move: string): readonly string[] {
  const lines = fields.flatMap((field) => {
    const value = values[field.name]
    if (value === undefined || (value === '' && move !== 'changed')) return []
    if (move === 'changed') return [`${plain(field.label)} was: ${showValue(field, value)}`]
    return [`${plain(field.label)}: ${showValue(field, value)}`]
  })
  const other = values['paper'] ?? values['reason']
  return other === undefined || lines.length > 0 ? lines : [other]
}

export function mergeHistory(
  own: readonly HistoryEntry[],
  moments: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  return [...own, ...moments].sort((a, b) => a.at.getTime() - b.at.getTime())
}

const plain = (label: string) => label.replace(/\?$/, '')
