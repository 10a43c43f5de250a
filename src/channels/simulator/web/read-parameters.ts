import { err, ok, type Result } from '../../../base/result.ts'
import type { WebRequest } from './web-answer.ts'

/** The query and the body as one list of names, as the Graph API treats them. */
export type Parameters = Readonly<Record<string, unknown>>

/** Reads a query with a JSON or form body; where both have a name the body wins. */
export function readParameters(request: WebRequest): Result<Parameters, 'unreadable-body'> {
  const fromQuery = Object.fromEntries(request.query)
  if (request.body.length === 0) return ok(fromQuery)
  const fromBody = readBodyParameters(request)
  return fromBody ? ok({ ...fromQuery, ...fromBody }) : err('unreadable-body')
}

function readBodyParameters(request: WebRequest): Parameters | undefined {
  const type = contentType(request)
  if (type.startsWith('application/json')) return readJson(request.body)
  return Object.fromEntries(new URLSearchParams(request.body.toString()))
}

function contentType(request: WebRequest): string {
  const type = request.headers['content-type']
  return typeof type === 'string' ? type : ''
}

function readJson(body: Buffer): Parameters | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString())
    return isParameters(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function isParameters(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function readText(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** True, false, or undefined when the parameter is absent or neither. */
export function readFlag(parameters: Parameters, name: string): boolean | undefined {
  const text = readText(parameters, name)
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

export function readNumber(parameters: Parameters, name: string): number | undefined {
  const text = readText(parameters, name)
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
}

/** A JSON array, its text, or words between commas. */
export function readList(parameters: Parameters, name: string): readonly string[] {
  const value = parameters[name]
  if (Array.isArray(value)) return value.map(String)
  const text = readText(parameters, name) ?? ''
  const parsed: unknown = text.startsWith('[') ? parseOrUndefined(text) : undefined
  if (Array.isArray(parsed)) return parsed.map(String)
  return text.split(',').filter((word) => word !== '')
}

/** A nested object, or its JSON text in a form. */
export function readRecord(parameters: Parameters, name: string): Parameters {
  const value = parameters[name]
  const parsed = typeof value === 'string' ? parseOrUndefined(value) : value
  return isParameters(parsed) ? parsed : {}
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
