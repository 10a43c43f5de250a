import { z } from 'zod'
import { err, ok, type Result } from '../base/result.ts'
import { conductSchema } from './conduct.ts'
import { decisionTableSchema } from './decision-table.ts'

const guidanceVersionSchema = z
  .strictObject({
    version: z.int().positive(),
    conduct: conductSchema,
    table: decisionTableSchema,
  })
  .readonly()

/** The code of conduct and what follows from it, as they stood when a decision was made. */
export type GuidanceVersion = z.infer<typeof guidanceVersionSchema>

/** Reads a stored or edited version; the error lists every place that is wrong, for the person who edits it. */
export function parseGuidanceVersion(value: unknown): Result<GuidanceVersion, readonly string[]> {
  const parsed = guidanceVersionSchema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return err(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
}
