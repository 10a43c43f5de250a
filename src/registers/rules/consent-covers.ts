import { type LocalDay, parseDay } from '../../base/local-day.ts'
import { isTicked, type Values } from '../../cases/rules/field.ts'

/** What is about to be told, or was told, about a person. */
export interface Disclosure {
  readonly by: 'practice' | 'person' | 'others'
  /** Where: `facebook`, `website` and so on. */
  readonly channel: string
  readonly hasImages: boolean
  readonly on: LocalDay
  /** The words that name people, as detection quoted them. */
  readonly quotes: readonly string[]
}

/**
 * Whether consents that stand cover everybody who is named: subject, discloser, audience, channel, days and
 * pictures must all match. A name that no consent covers is enough for it not to be covered.
 */
export function areCovered(consents: readonly Values[], disclosure: Disclosure): boolean {
  const { quotes } = disclosure
  return (
    quotes.length > 0 &&
    quotes.every((quote) => consents.some((consent) => covers(consent, disclosure, quote)))
  )
}

function covers(consent: Values, disclosure: Disclosure, quote: string): boolean {
  const { by, channel, hasImages, on } = disclosure
  return (
    isTicked(consent, 'discloser', by) &&
    isTicked(consent, 'channels', channel) &&
    consent['audience'] === 'public' &&
    (!hasImages || consent['images'] === 'yes') &&
    runsOn(consent, on) &&
    namesSubject(consent['subject'] ?? '', quote)
  )
}

function runsOn(consent: Values, on: LocalDay): boolean {
  const from = parseDay(consent['startDate'] ?? '')
  const until = parseDay(consent['endDate'] ?? '')
  return from !== undefined && from <= on && (until === undefined || on <= until)
}

/** The whole name, or what is quoted is part of it and more than a single letter. */
function namesSubject(subject: string, quote: string): boolean {
  const words = wordsOf(quote)
  const name = wordsOf(subject)
  return words.length > 0 && name.length > 0 && words.every((word) => name.includes(word))
}

const wordsOf = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
