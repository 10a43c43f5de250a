import { ok, type Result } from '../../../../base/result.ts'
import { isJsonRecord, type Json, type JsonRecord } from '../../json.ts'
import { readText } from '../../web/read-parameters.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import { refuse } from '../errors/refuse.ts'
import type { GraphCall } from './graph-call.ts'

export interface Field {
  readonly name: string
  readonly nested?: readonly Field[]
}

/** A kind of node: the fields that can be asked of it, each read when it is. */
export interface NodeView<Item> {
  readonly typeName: string
  readonly usual: readonly string[]
  /** A field whose value is undefined is left out. */
  readonly fields: Readonly<Record<string, (item: Item, call: GraphCall) => Json | undefined>>
}

export type Projection<Item> = (item: Item) => JsonRecord

/** Reads the `fields` parameter; the answer shows an item with those fields and its id. */
export function readProjection<Item>(
  call: GraphCall,
  view: NodeView<Item>,
): Result<Projection<Item>, GraphError> {
  const text = readText(call.parameters, 'fields')
  const fields = text ? parseFields(text) : view.usual.map((name) => ({ name }))
  if (!fields) return refuse('invalid-parameter', '(#100) Syntax error in the fields parameter')
  const unknown = fields.find((field) => !Object.hasOwn(view.fields, field.name))
  if (unknown) {
    return refuse(
      'invalid-parameter',
      `(#100) Tried accessing nonexisting field (${unknown.name}) on node type (${view.typeName})`,
    )
  }
  const wanted = fields.some((field) => field.name === 'id') ? fields : [...fields, { name: 'id' }]
  return ok((item) =>
    Object.fromEntries(
      wanted.map((field) => [field.name, narrow(view.fields[field.name]?.(item, call), field)]),
    ),
  )
}

function narrow(value: Json | undefined, field: Field): Json | undefined {
  const { nested } = field
  if (!nested || !isJsonRecord(value)) return value
  return Object.fromEntries(nested.map((inner) => [inner.name, narrow(value[inner.name], inner)]))
}

/** Parses `id,from{id,name}`; undefined when the text is not of that form. */
export function parseFields(text: string): readonly Field[] | undefined {
  const tokens = text.replace(/\s/g, '').match(/[^,{}]+|[,{}]/g) ?? []
  const fields = takeFields(tokens)
  return tokens.length === 0 ? fields : undefined
}

/** Takes a list of fields off the front of the tokens. */
function takeFields(tokens: string[]): readonly Field[] | undefined {
  const fields: Field[] = []
  do {
    const name = tokens.shift()
    if (name === undefined || !/^\w+$/.test(name)) return undefined
    if (tokens[0] !== '{') fields.push({ name })
    else {
      tokens.shift()
      const nested = takeFields(tokens)
      if (!nested || tokens.shift() !== '}') return undefined
      fields.push({ name, nested })
    }
  } while (tokens[0] === ',' && tokens.shift())
  return fields
}
