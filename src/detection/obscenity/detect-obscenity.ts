import type { Detector, Sighting, Span } from '../detector.ts'
import { foldText, type FoldedText } from '../text/fold-text.ts'
import { createPhraseBook } from '../text/phrase-book.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { createMaskLexicon } from './masked-word.ts'
import { ambiguousWords, innocentWords, obscenePhrases, obsceneWords } from './obscene-words.ts'

const endings = ['', 's', 'es', 'er', 'ers', 'ed', 'ing', 'in', 'y', 'head', 'heads']

const plainWords: ReadonlySet<string> = new Set(
  obsceneWords
    .filter((word) => !ambiguousWords.has(word))
    .flatMap((word) => endings.map((ending) => word + ending))
    .filter((word) => !innocentWords.has(word)),
)
const masked = createMaskLexicon([...new Set([...plainWords, ...ambiguousWords, 'arsehole'])])
const phrases = createPhraseBook(obscenePhrases.map((phrase) => ({ phrase, entry: true })))

/** Profane, sexual and grossly offensive words, plain or disguised; mild words are left alone. */
export const obscenityDetector: Detector = {
  name: 'obscenity-words',
  detect: (prepared) => {
    const found = [...spansOf(prepared), ...(hasMedia(prepared) ? [null] : [])]
    return found.map(toSighting)
  },
}

function toSighting(span: Span | null): Sighting {
  return { kind: 'obscenity', span, score: 0.9, reason: 'It uses an obscene word or phrase.' }
}

function hasMedia({ item }: PreparedText): boolean {
  if (item.media === undefined) return false
  return maskedSpans(foldText(item.media)).length > 0
}

function spansOf({ words, folded }: PreparedText): readonly Span[] {
  return [
    ...words.filter(({ text }) => isObscene(text)),
    ...phrases.find(words).map(({ from, to }) => join(words, from, to)),
    ...maskedSpans(folded),
    ...spacedSpans(words),
  ].map(({ start, end }) => ({ start, end }))
}

function isObscene(word: string): boolean {
  return (
    plainWords.has(word) || (repeats.test(word) && masked.has(word) && !innocentWords.has(word))
  )
}

const repeats = /(.)\1\1/u

function join(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** A run of letters and stand-ins with at least one stand-in in it. */
const chunk = /[a-z0-9!|@$+€£¡(*#%&_^?⚓✱∗●•.-]{3,40}/g
const hasStandIn = /[0-9!|@$+€£¡(*#%&_^?⚓✱∗●•.-]/
const edgeSigns = /^[!?.,(+-]+|[!?.,+(-]+$/g

function maskedSpans(folded: FoldedText): readonly Span[] {
  const spans: Span[] = []
  for (const match of folded.text.matchAll(chunk)) {
    const run = match[0]
    if (!hasStandIn.test(run) || !/[a-z]/.test(run)) continue
    const body = run.replace(edgeSigns, '')
    const from = match.index + run.indexOf(body)
    if (isMasked(body)) {
      spans.push({ start: folded.startAt(from), end: folded.endAt(from + body.length - 1) })
    }
  }
  return spans
}

function isMasked(body: string): boolean {
  if (innocentWords.has(body) || !hasStandIn.test(body)) return false
  if (/^[a-z](?:[.-][a-z])+$/.test(body)) return masked.has(body.replace(/[.-]/g, ''))
  return masked.has(body)
}

/** `c o c k`: single letters in a row. */
const MAX_SPACED = 12

function spacedSpans(words: readonly Word[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && words[to]?.text.length === 1 && to - from < MAX_SPACED) to++
    if (to - from >= 3) spans.push(...spacedWord(words.slice(from, to)))
    from = Math.max(to, from + 1)
  }
  return spans
}

/** The obscene word may begin after an `a` or `i` that stands alone. */
function spacedWord(letters: readonly Word[]): readonly Span[] {
  for (let from = 0; from <= letters.length - 3; from++) {
    for (let to = letters.length; to >= from + 3; to--) {
      const word = letters
        .slice(from, to)
        .map(({ text }) => text)
        .join('')
      if (plainWords.has(word) || ambiguousWords.has(word)) return [join(letters, from, to)]
    }
  }
  return []
}
