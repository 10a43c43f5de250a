/**
 * Parses JSON without losing digits: Meta sends ids beyond 2^53 as bare numbers, which become the
 * strings they were written as.
 * @throws {SyntaxError} when it is not JSON
 */
export function parseJsonExactly(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? (context?.source ?? String(value))
      : value,
  )
}
