import { judgeIdentifier } from '../identifiers/detect-identifiers.ts'
import { findIdentifiers } from '../identifiers/find-identifiers.ts'
import { scoreMention, type MentionFinder } from '../names/find-mentions.ts'
import { spanOf } from '../text/split-words.ts'
import type { PreparedText } from '../text/prepare-text.ts'

/** A name or an identifier, wherever it stands and whoever it belongs to. */
export interface PersonalDetail {
  readonly start: number
  readonly end: number
  readonly what: string
}

/** Puts `[name removed]`, `[phone number removed]` and the like where a person could be recognised. */
export function redact(findMentions: MentionFinder, prepared: PreparedText): string {
  let redacted = ''
  let copied = 0
  for (const { start, end, what } of findPersonalDetails(findMentions, prepared)) {
    if (start < copied) continue
    redacted += `${prepared.text.slice(copied, start)}[${what} removed]`
    copied = end
  }
  return redacted + prepared.text.slice(copied)
}

/** A name left in is worse than a word too many taken out. */
const NAME_THRESHOLD = 0.4

/** Every name and identifier; the longest first where several begin at one place. */
export function findPersonalDetails(
  findMentions: MentionFinder,
  prepared: PreparedText,
): readonly PersonalDetail[] {
  const names = findMentions(prepared)
    .filter((mention) => {
      if (mention.sort === 'described' || mention.sort === 'role') return false
      const scores = scoreMention(mention)
      return Math.max(scores.staff, scores.patient, scores.person) >= NAME_THRESHOLD
    })
    .map(({ from, to }) => ({ from, to, what: 'name' }))
  const identifiers = findIdentifiers(prepared).filter(isTakenOut(prepared))
  return [...names, ...identifiers]
    .map(({ from, to, what }) => ({ ...spanOf(prepared.words, from, to), what }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Dates are taken out where they are somebody's birth date; all else always. */
function isTakenOut(prepared: PreparedText) {
  return (found: Parameters<typeof judgeIdentifier>[1]): boolean =>
    found.what !== 'date of birth' || judgeIdentifier(prepared, found).isPersons >= 0.5
}
