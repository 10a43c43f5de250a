/**
 * What the web shell tells the log. It names routes by their pattern and errors by their name and
 * place, so that neither addresses, query strings, bodies nor messages can carry a patient's words.
 */
export type WebEvent =
  | {
      readonly kind: 'request'
      readonly requestId: string
      readonly method: string
      readonly route: string
      readonly status: number
      readonly durationMs: number
    }
  | {
      readonly kind: 'failure'
      readonly requestId: string
      readonly route: string
      readonly error: string
      /** The places in the code, without the message. */
      readonly stack: readonly string[]
    }

export type WebLog = (event: WebEvent) => void

/** An error without its message, which may quote what somebody typed. */
export function describeError(error: unknown): { error: string; stack: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name + code, stack: places.map((line) => line.trim()) }
}
