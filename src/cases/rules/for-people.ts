import type { CaseKind } from './case-kind.ts'
import type { Field, Values } from './field.ts'

interface Named {
  readonly personId: string
  readonly name: string
}

/** The fields that can be changed at any time. */
export function editableFields({ fields, editable }: CaseKind): readonly Field[] {
  return editable === undefined ? fields : fields.filter(({ name }) => editable.includes(name))
}

/** Whether this person must neither see nor work on the case. */
export function isBarred(kind: CaseKind, values: Values, personId: string | undefined): boolean {
  return personId !== undefined && kind.barredFrom?.(values).includes(personId) === true
}

/** Turns questions about people into choices among those who are there. */
function choosePeople(fields: readonly Field[], people: readonly Named[]): readonly Field[] {
  const options = people.map(({ personId, name }) => ({ value: personId, label: name }))
  return fields.map((field) =>
    (field.kind === 'choice' || field.kind === 'checks') && field.fromPeople === true
      ? { ...field, options }
      : field,
  )
}

/** The same for everything that a kind asks. */
export function withPeople(kind: CaseKind, people: readonly Named[]): CaseKind {
  const { machine } = kind
  const moves = machine.moves.map((move) => ({ ...move, asks: choosePeople(move.asks, people) }))
  return { ...kind, fields: choosePeople(kind.fields, people), machine: { ...machine, moves } }
}
