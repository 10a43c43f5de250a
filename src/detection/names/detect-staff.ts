import type { Detector, Sighting } from '../detector.ts'
import type { PracticeDirectory } from '../reading.ts'
import { createPhraseBook } from '../text/phrase-book.ts'
import { prepareText, type PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { commonWords } from './common-words.ts'
import { findListedStaff } from './listed-staff.ts'
import { findPersonNames } from './person-name.ts'
import { readStaff } from './staff-directory.ts'
import type { StaffSighting } from './staff-sighting.ts'
import { staffDescriptions } from './staff-words.ts'
import { findStaffInPlace } from './staff-in-place.ts'
import { findTitledNames } from './titled-name.ts'

const NAMED = 'It names a member of staff.'

/** Finds members of staff by the directory, by title, by place and by description. */
export function createStaffDetector(practice: PracticeDirectory): Detector {
  const findStaff = createStaffFinder(practice)
  return {
    name: 'staff-names',
    detect: (prepared) => findStaff(prepared).map((seen) => toSighting(seen, prepared.words)),
  }
}

/** The same finder serves the search for patients, who are the names that are left. */
export function createStaffFinder(
  practice: PracticeDirectory,
): (prepared: PreparedText) => readonly StaffSighting[] {
  const staff = readStaff(practice)
  const roles = createPhraseBook(
    staff.singleRoles.flatMap((role) =>
      ['the', 'your', 'that', 'this'].map((article) => ({
        phrase: `${article} ${role}`,
        entry: role,
      })),
    ),
  )
  const descriptions = createPhraseBook(
    staffDescriptions.map((phrase) => ({ phrase, entry: true })),
  )
  return (prepared) => [
    ...findListedStaff(staff, prepared),
    ...findTitledNames(staff.everybody, prepared).map((span) => ({
      ...span,
      score: 0.85,
      reason: NAMED,
    })),
    ...findStaffInPlace(prepared).map((span) => ({ ...span, score: 0.8, reason: NAMED })),
    ...findNamedInPost(prepared).map((span) => ({
      ...span,
      score: 0.75,
      reason: 'It names somebody whom the post names.',
    })),
    ...roles.find(prepared.words).map(({ from, to, entry }) => ({
      from,
      to,
      score: 0.75,
      reason: `Only one person here is ${entry}.`,
    })),
    ...descriptions.find(prepared.words).map(({ from, to }) => ({
      from,
      to,
      score: 0.7,
      reason: 'It describes a member of staff so that they can be recognised.',
    })),
  ]
}

/** Names that the practice's own post gives with a title, found again in the comment. */
function findNamedInPost({
  item,
  words,
}: PreparedText): readonly Pick<StaffSighting, 'from' | 'to'>[] {
  if (item.context === undefined || item.context === '') return []
  const post = prepareText({ text: item.context, channel: item.channel })
  const titled = findTitledNames([], post).flatMap(({ from, to }) => post.words.slice(from + 1, to))
  const named = findPersonNames(post)
    .filter(({ last }) => last !== '')
    .flatMap(({ from, to }) => post.words.slice(from, to))
  const names = new Set(
    [...titled, ...named]
      .map(({ text }) => text)
      .filter((name) => name.length > 2 && !commonWords.has(name)),
  )
  return words.flatMap((word, from) =>
    names.has(word.text) && word.isCapitalised ? [{ from, to: from + 1 }] : [],
  )
}

function toSighting({ from, to, score, reason }: StaffSighting, words: readonly Word[]): Sighting {
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
  return { kind: 'staff-identity', span, score, reason }
}
