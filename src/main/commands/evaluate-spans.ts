import type { z } from 'zod'
import { findPersonalDetails } from '../../detection/feedback/redact.ts'
import { createMentionFinder } from '../../detection/names/find-mentions.ts'
import { readStaff } from '../../detection/names/staff-directory.ts'
import type { PracticeDirectory } from '../../detection/reading.ts'
import { prepareText } from '../../detection/text/prepare-text.ts'
import type { spanRow } from './evaluate-data.ts'
import { createTallies, macroF1, type Evaluation } from './evaluate-score.ts'

/** What the data calls a thing, and what detection does. Other types are not looked for. */
const whatByType: Readonly<Record<string, string>> = {
  PATIENT_NAME: 'name',
  STAFF_NAME: 'name',
  PERSON: 'name',
  PHONE: 'phone number',
  EMAIL: 'email address',
  NHS_NUMBER: 'NHS number',
  POSTCODE: 'postcode',
  ADDRESS: 'address',
  DATE_OF_BIRTH: 'date of birth',
}

interface Place {
  readonly start: number
  readonly end: number
  readonly what: string
}

/** Names and identifiers against marked ones; two that overlap and are the same thing are one. */
export function evaluateSpans(
  practice: PracticeDirectory,
  rows: readonly z.infer<typeof spanRow>[],
): Evaluation {
  const findMentions = createMentionFinder(readStaff(practice))
  const tallies = createTallies()
  for (const { text, spans } of rows) {
    const found = findPersonalDetails(
      findMentions,
      prepareText({ text, channel: 'facebook-comment' }),
    )
    const expected = spans.flatMap(({ start, end, type }) => {
      const what = whatByType[type]
      return what === undefined ? [] : [{ start, end, what }]
    })
    for (const place of found) {
      tallies.tallyOf(place.what)[hasSame(expected, place) ? 'right' : 'wrong']++
    }
    for (const place of expected) if (!hasSame(found, place)) tallies.tallyOf(place.what).missed++
  }
  const scores = tallies.scores()
  return { scores, figures: { 'macro F1': macroF1(scores), 'micro F1': tallies.micro().f1 } }
}

function hasSame(places: readonly Place[], { start, end, what }: Place): boolean {
  return places.some((other) => other.what === what && other.start < end && start < other.end)
}
