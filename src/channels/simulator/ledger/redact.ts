const SECRET_NAMES = new Set([
  'access_token',
  'appsecret_proof',
  'client_secret',
  'input_token',
  'verify_token',
])

const REMOVED = '[removed]'

/** The path with its query, secrets taken out. */
export function redactPath(path: string, query: URLSearchParams): string {
  if (query.size === 0) return path
  const shown = new URLSearchParams()
  for (const [name, value] of query) shown.append(name, SECRET_NAMES.has(name) ? REMOVED : value)
  return `${path}?${shown.toString()}`
}

/** Parameters with their secrets taken out. */
export function redactParameters(
  parameters: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      SECRET_NAMES.has(name) ? REMOVED : value,
    ]),
  )
}
