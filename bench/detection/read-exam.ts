import { readFileSync } from 'node:fs'
import type { ChannelKind, FindingKind } from '../../src/guidance/finding-kinds.ts'
import type { ReadableItem } from '../../src/detection/reading.ts'

/** A stretch of a text that must be found, and as what. */
export interface ExamMark {
  readonly kind: FindingKind
  /** `phone`, `postcode`; empty for names. */
  readonly what: string
  readonly start: number
  readonly end: number
}

export interface ExamQuestion {
  readonly item: ReadableItem
  readonly marks: readonly ExamMark[]
}

const kinds: Readonly<Record<string, FindingKind>> = {
  own: 'own-identity',
  other: 'patient-identity',
  patient: 'patient-identity',
  staff: 'staff-identity',
}

/**
 * Reads questions, one a line. `{own phone|07700 900123}` must be found as the author's own phone number,
 * `{staff|Dr Rao}` as a member of staff; what is not marked must not be found. A line may begin with
 * `message|`, `google-review|`, `author NAME|` or `post TEXT|`. Lines that begin with `# ` are remarks.
 */
export function readExam(file: URL): readonly ExamQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map(readQuestion)
}

const opening = /^(?:(author|post) ([^|{]+)|([a-z-]+))\|/

function readQuestion(line: string): ExamQuestion {
  const [prefix = '', what, value, channel] = opening.exec(line) ?? []
  const isChannel = channel === 'message' || channel === 'google-review'
  const marked =
    prefix !== '' && (what !== undefined || isChannel) ? line.slice(prefix.length) : line
  const { text, marks } = readMarks(marked)
  return {
    item: {
      text,
      channel: isChannel ? channelOf(channel) : 'facebook-comment',
      ...(what === 'author' ? { author: value } : {}),
      ...(what === 'post' ? { context: value } : {}),
    },
    marks,
  }
}

function channelOf(word: string | undefined): ChannelKind {
  return word === 'message'
    ? 'facebook-message'
    : word === 'google-review'
      ? word
      : 'facebook-comment'
}

function readMarks(line: string): { readonly text: string; readonly marks: readonly ExamMark[] } {
  const marks: ExamMark[] = []
  let text = ''
  let from = 0
  for (const found of line.matchAll(/\{(own|other|patient|staff)(?: ([^|}]+))?\|([^}]*)\}/g)) {
    const [whole, who = '', what = '', words = ''] = found
    const kind = kinds[who]
    if (kind === undefined) continue
    text += line.slice(from, found.index)
    marks.push({ kind, what, start: text.length, end: text.length + words.length })
    text += words
    from = found.index + whole.length
  }
  return { text: text + line.slice(from), marks }
}
