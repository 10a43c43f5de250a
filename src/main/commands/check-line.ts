import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { ReadableItem } from '../../detection/reading.ts'
import { CHANNEL_KINDS } from '../../guidance/finding-kinds.ts'

/** One contribution of the input, under the name that its sender gave it. */
export interface CheckLine {
  readonly id: string
  readonly item: ReadableItem
}

/** 1 MB of UTF-8. */
const MAX_TEXT_BYTES = 1_048_576

const absentWhenNull = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const lineSchema = z.object({
  id: z.string({ error: 'id is missing or not a string' }),
  text: z
    .string({ error: 'text is missing or not a string' })
    .refine((text) => text.length <= MAX_TEXT_BYTES && Buffer.byteLength(text) <= MAX_TEXT_BYTES, {
      error: 'text is longer than 1 MB',
    }),
  channel: z
    .enum(CHANNEL_KINDS, { error: `channel is none of ${CHANNEL_KINDS.join(', ')}` })
    .nullish()
    .transform((value) => value ?? 'facebook-comment'),
  context: absentWhenNull,
  author: absentWhenNull,
  media: absentWhenNull,
})

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads one line of JSON. Unknown fields are ignored, null means absent; the error is one plain line. */
export function parseCheckLine(bytes: Uint8Array): Result<CheckLine, string> {
  const json = parseJson(bytes)
  if (!json.ok) return json
  const parsed = lineSchema.safeParse(json.value)
  if (!parsed.success) return err(describe(parsed.error.issues[0]))
  const { id, ...item } = parsed.data
  return ok({ id, item })
}

function parseJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    const text = utf8.decode(bytes)
    return text.trim() === '' ? err('the line is empty') : ok(JSON.parse(text))
  } catch (error) {
    return err(
      error instanceof SyntaxError ? 'the line is not JSON' : 'the line is not valid UTF-8',
    )
  }
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined || issue.path.length === 0) return 'the line is not a JSON object'
  const isOwnWords = issue.message.startsWith(String(issue.path[0]))
  return isOwnWords ? issue.message : `${String(issue.path[0])} is not a string`
}
