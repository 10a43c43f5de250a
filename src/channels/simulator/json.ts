export type Json = null | boolean | number | string | readonly Json[] | JsonRecord

/** A JSON object. A name whose value is undefined is not written. */
export interface JsonRecord {
  readonly [name: string]: Json | undefined
}

export function isJsonRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
