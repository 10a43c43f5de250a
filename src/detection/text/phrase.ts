import type { Word } from './split-words.ts'

/**
 * One step of a compiled phrase: a word out of a set or with a beginning, a number, up to `max` words
 * of anything, or an edge of a sentence.
 */
export type PhraseStep =
  | {
      readonly kind: 'word'
      readonly words: ReadonlySet<string>
      readonly stems: readonly string[]
    }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }

/** Word lists that phrases may name: `@relation`. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/**
 * Compiles a phrase. Words stand for themselves without apostrophes (`dont`), `kill*` for every word
 * that begins so, `(a|b c)` for either, `(a|b)?` for either or nothing, `#` for a number, `~` for up to
 * three words of anything and `~6` for up to six, `@list` for a word of a list, `^` and `$` for the
 * edges of a sentence. Alternatives of one word each stay one step; others become separate phrases.
 */
export function compilePhrase(
  phrase: string,
  lists: WordLists,
): readonly (readonly PhraseStep[])[] {
  if (!wellFormed.test(phrase)) throw new Error(`Malformed phrase: ${phrase}`)
  const parts = phrase.match(/\([^)]*\)\??|\S+/g) ?? []
  let compiled: readonly (readonly PhraseStep[])[] = [[]]
  for (const part of parts) {
    const ways = waysOf(part, lists)
    compiled = compiled.flatMap((before) => ways.map((way) => [...before, ...way]))
  }
  return compiled
}

/** No group within a group, and no sign that the language does not know. */
const wellFormed = /^(?:\([^()]+\)\??(?=\s|$)|[^()\s]+|\s+)+$/

function waysOf(part: string, lists: WordLists): readonly (readonly PhraseStep[])[] {
  const isOptional = part.endsWith('?')
  const bare = isOptional ? part.slice(0, -1) : part
  const options = (bare.startsWith('(') ? bare.slice(1, -1) : bare).split('|')
  const single = options.filter((option) => isSingleWord(option))
  const several = options.filter((option) => !isSingleWord(option))
  return [
    ...(isOptional ? [[]] : []),
    ...(single.length > 0 ? [[wordStep(single, lists)]] : []),
    ...several.flatMap((option) =>
      option.includes(' ') ? compilePhrase(option, lists) : [[specialStep(option)]],
    ),
  ]
}

function isSingleWord(option: string): boolean {
  return !option.includes(' ') && !/^[~#^$]/.test(option)
}

function wordStep(options: readonly string[], lists: WordLists): PhraseStep {
  const all = options.flatMap((option) => {
    if (!option.startsWith('@')) return [option]
    const list = lists[option.slice(1)]
    if (list === undefined) throw new Error(`No word list ${option}`)
    return list
  })
  const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return { kind: 'word', words: new Set(all.filter((word) => !word.endsWith('*'))), stems }
}

function specialStep(option: string): PhraseStep {
  if (option === '#') return { kind: 'number' }
  if (option === '^') return { kind: 'edge', at: 'start' }
  if (option === '$') return { kind: 'edge', at: 'end' }
  return { kind: 'gap', max: option.length > 1 ? Number(option.slice(1)) : 3 }
}

/**
 * Where a phrase that begins at the word `from` ends: the index after its last word, or -1. Stays
 * within one sentence. The work is bounded by the phrase alone, whatever the text.
 */
export function matchPhrase(
  steps: readonly PhraseStep[],
  words: readonly Word[],
  from: number,
  at = 0,
): number {
  const step = steps[at]
  if (step === undefined) return from
  switch (step.kind) {
    case 'edge':
      return isEdge(words, from, step.at) ? matchPhrase(steps, words, from, at + 1) : -1
    case 'gap':
      return matchAfterGap(steps, words, from, at)
    case 'word':
    case 'number': {
      const word = words[from]
      if (word === undefined || (at > 0 && isNewSentence(words, from) && !isFirst(steps, at)))
        return -1
      return isMatch(step, word) ? matchPhrase(steps, words, from + 1, at + 1) : -1
    }
  }
}

function matchAfterGap(
  steps: readonly PhraseStep[],
  words: readonly Word[],
  from: number,
  at: number,
): number {
  const gap = steps[at]
  const max = gap?.kind === 'gap' ? gap.max : 0
  for (let skipped = 0; skipped <= max; skipped++) {
    if (skipped > 0 && isNewSentence(words, from + skipped - 1)) return -1
    const end = matchPhrase(steps, words, from + skipped, at + 1)
    if (end !== -1) return end
  }
  return -1
}

function isFirst(steps: readonly PhraseStep[], at: number): boolean {
  return steps.slice(0, at).every((step) => step.kind === 'edge')
}

function isNewSentence(words: readonly Word[], index: number): boolean {
  return words[index]?.sentence !== words[index - 1]?.sentence
}

function isEdge(words: readonly Word[], index: number, at: 'start' | 'end'): boolean {
  if (at === 'start') return index === 0 || isNewSentence(words, index)
  return index === words.length || isNewSentence(words, index)
}

function isMatch(step: PhraseStep, { text, isNumber }: Word): boolean {
  if (step.kind === 'number') return isNumber
  if (step.kind !== 'word') return false
  return step.words.has(text) || step.stems.some((stem) => text.startsWith(stem))
}
