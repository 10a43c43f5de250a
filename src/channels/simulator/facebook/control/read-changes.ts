import { err, ok, type Result } from '../../../../base/result.ts'
import { GRAPH_ERRORS } from '../errors/graph-errors.ts'

/**
 * Reads changes to a flat record of options: each name must be known and each value of the kind it
 * has now. Fails with the name that is wrong.
 */
export function readChanges<Options extends object>(
  now: Options,
  body: Readonly<Record<string, unknown>>,
): Result<Partial<Options>, string> {
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(now))
  const wrong = Object.entries(body).find(([name, value]) => !isLike(known.get(name), value, name))
  return wrong ? err(wrong[0]) : ok(body as Partial<Options>)
}

function isLike(known: unknown, value: unknown, name: string): boolean {
  if (name.endsWith('Error')) return typeof value === 'string' && Object.hasOwn(GRAPH_ERRORS, value)
  return known !== undefined && typeof known === typeof value
}
