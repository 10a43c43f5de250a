import { z } from 'zod'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeDirectory } from '../detection/reading.ts'

const Name = z.string().trim().min(1, 'must not be empty').max(200)

const PracticeFile = z.object({
  name: Name,
  sites: z.array(z.object({ name: Name, town: Name })).min(1, 'must name at least one site'),
  staff: z.array(
    z.object({
      name: Name,
      role: Name,
      site: Name.optional(),
      aliases: z.array(Name).optional(),
    }),
  ),
})

/** Reads a practice file: `{ name, sites: [{ name, town }], staff: [{ name, role, site?, aliases? }] }`. */
export function parsePracticeFile(text: string): Result<PracticeDirectory, string> {
  const json = parseJson(text)
  if (!json.ok) return json
  const parsed = PracticeFile.safeParse(json.value)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return err(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not a practice'}`)
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return err('is not JSON')
  }
}
