import { z } from 'zod'
import { err, ok, type Result } from '../base/result.ts'
import { type CLAUSE_IDS, type Conduct, conductSchema } from './conduct.ts'
import { PUBLIC_WORDS } from './public-words.ts'

export type ClauseId = (typeof CLAUSE_IDS)[number]

const words = z.string().trim().min(1)

const publicWordsSchema = z
  .strictObject(
    Object.fromEntries(Object.keys(PUBLIC_WORDS).map((key) => [key, words])) as Record<
      keyof typeof PUBLIC_WORDS,
      typeof words
    >,
  )
  .readonly()

const translationSchema = z
  .strictObject({
    /** A language tag, such as "cy". */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
    /** The language's own name for itself. */
    name: words,
    /** The day it was made: 2026-11-28. */
    translatedOn: z.iso.date(),
    words: publicWordsSchema,
    conduct: conductSchema,
    /** The English that it was made from, so that a part that changed since is known. */
    madeFrom: conductSchema,
  })
  .readonly()

/** The code of conduct, and the words around it, in another language. */
export type Translation = z.infer<typeof translationSchema>

export function parseTranslation(value: unknown): Result<Translation, readonly string[]> {
  const parsed = translationSchema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return err(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
}

/** A part in the translation's words; undefined where the English has changed since it was made. */
export function translateClause(
  conduct: Conduct,
  { conduct: translated, madeFrom }: Pick<Translation, 'conduct' | 'madeFrom'>,
  id: ClauseId,
): Conduct[ClauseId] | undefined {
  const isCurrent =
    conduct[id].text === madeFrom[id].text && conduct[id].title === madeFrom[id].title
  return isCurrent ? translated[id] : undefined
}
