import type { Detector, Sighting } from '../detector.ts'
import type { PracticeDirectory } from '../reading.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { createStaffFinder } from './detect-staff.ts'
import { findPeople, type NamedPerson } from './find-people.ts'
import type { StaffSighting } from './staff-sighting.ts'
import { animalWords, healthWords } from './health-words.ts'

/** Finds people other than the author who are named together with their health, care or attendance. */
export function createPatientDetector(practice: PracticeDirectory): Detector {
  const findStaff = createStaffFinder(practice)
  return {
    name: 'patient-names',
    detect: (prepared) => {
      const { words } = prepared
      if (words.some(({ text }) => animalWords.has(text))) return []
      const health = healthSentences(words)
      const people = findPeople(prepared).filter(
        (person) => person.isSingledOut && isAboutHealth(health, words, person),
      )
      if (people.length === 0) return []
      const taken = wordsOf(findStaff(prepared))
      return people
        .filter(({ from, to }) => !taken.has(from) && !taken.has(to - 1))
        .map((person) => toSighting(prepared, person))
    },
  }
}

function wordsOf(seen: readonly StaffSighting[]): ReadonlySet<number> {
  return new Set(
    seen.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
}

function healthSentences(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.filter(({ text }) => healthWords.has(text)).map(({ sentence }) => sentence))
}

/** The person's own sentence or the one after speaks of health. */
function isAboutHealth(
  health: ReadonlySet<number>,
  words: readonly Word[],
  { from }: NamedPerson,
): boolean {
  const sentence = words[from]?.sentence ?? 0
  return health.has(sentence) || health.has(sentence + 1)
}

/** Quotes from the name to the end of its clause, so that a reader sees what is told. */
function toSighting({ words }: PreparedText, { from, to }: NamedPerson): Sighting {
  let last = to
  while (
    last < to + 12 &&
    words[last] !== undefined &&
    words[last]?.clause === words[to - 1]?.clause
  )
    last++
  return {
    kind: 'patient-identity',
    span: { start: words[from]?.start ?? 0, end: words[last - 1]?.end ?? 0 },
    score: 0.75,
    reason: 'It names a person together with their health, care or attendance.',
  }
}
