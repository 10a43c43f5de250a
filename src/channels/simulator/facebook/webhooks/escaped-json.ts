import type { Json } from '../../json.ts'

const BARE = '\u0000bare:'

/** Marks digits to be written as a number without quotes, however large. */
export function bareNumber(digits: string): string {
  return `${BARE}${digits}`
}

/**
 * Writes JSON the way webhooks carry it: slashes escaped, everything beyond ASCII as `\uXXXX` in
 * lower case. The signature is over these very bytes.
 * @see https://developers.facebook.com/docs/graph-api/webhooks/getting-started
 */
export function writeEscapedJson(value: Json): Buffer {
  const text = JSON.stringify(value)
    .replaceAll(/"\\u0000bare:(\d+)"/g, '$1')
    .replaceAll('/', '\\/')
    .replaceAll(/[^\0-\x7f]/g, escapeUnit)
  return Buffer.from(text, 'ascii')
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
