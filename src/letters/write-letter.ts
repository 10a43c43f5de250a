import { v7 as newId } from 'uuid'
import { err, ok, type Result } from '../base/result.ts'
import type { PracticeTransaction } from '../platform/database/database.ts'
import { fillTemplate, type Filling, type TemplateDefinition } from './rules/template.ts'
import { insertLetter, type Letter } from './store/letters.ts'
import { findTemplate } from './store/templates.ts'

export interface LetterWish<Field extends string, Condition extends string> {
  readonly template: TemplateDefinition<Field, Condition>
  readonly filling: Filling<NoInfer<Field>, NoInfer<Condition>>
  readonly about: string
  readonly addressee: string
  readonly reference: string
  /** Undefined when Heed writes it by itself. */
  readonly writtenBy: string | undefined
}

/**
 * Writes a letter from the practice's newest words, and keeps it as it went out.
 * @returns the names of required fields that were empty
 */
export async function writeLetter<Field extends string, Condition extends string>(
  tx: PracticeTransaction,
  wish: LetterWish<Field, Condition>,
  at: Date,
): Promise<Result<Letter, readonly string[]>> {
  const words = await findTemplate(tx, wish.template)
  const filled = fillTemplate(wish.template, words, wish.filling)
  if (!filled.ok) return err(filled.error)
  const letter = {
    ...{ letterId: newId(), about: wish.about, addressee: wish.addressee },
    ...{ reference: wish.reference, template: wish.template.key, templateVersion: words.version },
    ...filled.value,
    ...{ writtenBy: wish.writtenBy ?? null, writtenAt: at },
  }
  await insertLetter(tx, letter)
  return ok(letter)
}
