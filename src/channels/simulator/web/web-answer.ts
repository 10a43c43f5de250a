import type { Json } from '../json.ts'

export interface WebRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

export type WebHeaders = Readonly<Record<string, string>>

export type WebAnswer =
  | {
      readonly kind: 'send'
      readonly status: number
      readonly headers: WebHeaders
      readonly body: string | Buffer
    }
  /** The connection breaks before a byte of the answer. */
  | { readonly kind: 'reset' }
  /** The connection stays open and nothing comes. */
  | { readonly kind: 'hang' }

/** Undefined when the path belongs to somebody else. */
export type WebHandler = (request: WebRequest) => Promise<WebAnswer | undefined>

export function sendJson(status: number, body: Json, headers: WebHeaders = {}): WebAnswer {
  return {
    kind: 'send',
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body: JSON.stringify(body),
  }
}

export function sendHtml(status: number, body: string): WebAnswer {
  return { kind: 'send', status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export function sendElsewhere(location: string): WebAnswer {
  return { kind: 'send', status: 303, headers: { location }, body: '' }
}
