import type { Conduct } from '../../../guidance/conduct.ts'
import { CLAUSE_IDS } from '../../../guidance/conduct.ts'
import { type ClauseId, translateClause, type Translation } from '../../../guidance/translation.ts'
import { ENGLISH, type PageLanguage } from '../public/public-page.tsx'

/** One part of the code of conduct, as a page or a paper shows it. */
export interface EditionClause {
  readonly id: ClauseId
  readonly title: string
  readonly text: string
  /** True where the page is in another language and this part is newer than the translation. */
  readonly isEnglish: boolean
}

/** The code of conduct in one language. */
export interface Edition {
  readonly version: number
  readonly since: Date
  readonly language: PageLanguage
  /** The day of the translation: 2026-11-28. Absent in English. */
  readonly translatedOn?: string
  readonly clauses: readonly EditionClause[]
}

/** The clauses with a number, in order: what is asked of patients. */
export const NUMBERED: readonly ClauseId[] = ['1', '2', '3', '4', '5', '6', '7']

export function buildEdition(
  { version, conduct, since }: { version: number; conduct: Conduct; since: Date },
  translation: Translation | undefined,
): Edition {
  const clauses = CLAUSE_IDS.map((id): EditionClause => {
    const translated = translation && translateClause(conduct, translation, id)
    const isEnglish = translation !== undefined && translated === undefined
    return { id, ...(translated ?? conduct[id]), isEnglish }
  })
  if (translation === undefined) return { version, since, language: ENGLISH, clauses }
  const { language: tag, words, translatedOn } = translation
  return { version, since, language: { tag, words }, translatedOn, clauses }
}

export function clauseOf({ clauses }: Edition, id: ClauseId): EditionClause {
  const found = clauses.find((clause) => clause.id === id)
  if (found === undefined) throw new Error(`The code of conduct has no part ${id}`)
  return found
}

/** A day in a language: "28 November 2026", "28 Tachwedd 2026". */
export function formatDayIn({ tag }: PageLanguage, at: Date): string {
  return new Intl.DateTimeFormat(tag, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'Europe/London',
  }).format(at)
}

/** "Trent Meadows Medical Practice and Stretton Medical Centre". */
export function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
