import type { Detector, Sighting } from '../detector.ts'
import type { PracticeDirectory } from '../reading.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { createStaffFinder } from './detect-staff.ts'
import { findPeople, type NamedPerson } from './find-people.ts'
import { animalWords, healthWords } from './health-words.ts'

/** Finds people other than the author who are named together with their health, care or attendance. */
export function createPatientDetector(practice: PracticeDirectory): Detector {
  const findStaff = createStaffFinder(practice)
  return {
    name: 'patient-names',
    detect: (prepared) => {
      const { words } = prepared
      if (words.some(({ text }) => animalWords.has(text))) return []
      const people = findPeople(prepared)
      if (people.length === 0) return []
      const staff = findStaff(prepared)
      return people
        .filter((person) => !staff.some(({ from, to }) => person.from < to && from < person.to))
        .filter((person) => person.isSingledOut && isAboutHealth(words, person))
        .map((person) => toSighting(prepared, person))
    },
  }
}

/** The person's own sentence or the one after speaks of health. */
function isAboutHealth(words: readonly Word[], { from }: NamedPerson): boolean {
  const sentence = words[from]?.sentence ?? 0
  return words.some(
    (word) =>
      word.sentence >= sentence && word.sentence <= sentence + 1 && healthWords.has(word.text),
  )
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
