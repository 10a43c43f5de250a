import type { Values } from '../../cases/rules/field.ts'

/** A name shorter than this would find half of everything. */
const SHORTEST = 3

/** Every name that what is held is searched for. */
export function namesIn(values: Values): readonly string[] {
  const typed = [values['person'] ?? '', values['email'] ?? '', ...(values['names'] ?? '').split(',')] // prettier-ignore
  const names = typed.map((name) => name.trim()).filter((name) => name.length >= SHORTEST)
  return [...new Set(names)]
}

/**
 * Leaves out what a person marked: each of the words, wherever it stands, in capitals or not.
 * @param words - a line each
 */
export function leaveOut(text: string, words: string): string {
  return words
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .reduce((left, word) => left.replaceAll(new RegExp(escape(word), 'giu'), '[left out]'), text)
}

const escape = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
