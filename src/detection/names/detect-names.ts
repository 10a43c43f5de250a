import type { Detector, Sighting } from '../detector.ts'
import type { PracticeDirectory } from '../reading.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { spanOf, textAt } from '../text/split-words.ts'
import { createMentionFinder, scoreMention, type FoundMention } from './find-mentions.ts'
import { animalWords } from './health-words.ts'
import { jobWords } from './name-words.ts'
import { relationWords } from './relation-words.ts'
import { readStaff } from './staff-directory.ts'

/**
 * From these scores on a mention is a finding. Chosen by F1 on the corpus, cross-validated: below them more
 * is wrongly found than missed.
 */
const STAFF_THRESHOLD = 0.35
const PATIENT_THRESHOLD = 0.35

/** Finds members of staff, and private persons of whose health, care or attendance something is told. */
export function createNameDetector(practice: PracticeDirectory): Detector {
  const findMentions = createMentionFinder(readStaff(practice))
  return {
    name: 'names',
    detect: (prepared) => {
      const mentions = findMentions(prepared)
      if (mentions.length === 0) return []
      const isOfAnimal = prepared.words.some(({ text }) => animalWords.has(text))
      return mentions.flatMap((mention) => sightingOf(mention, prepared, isOfAnimal))
    },
  }
}

function sightingOf(
  mention: FoundMention,
  prepared: PreparedText,
  isOfAnimal: boolean,
): readonly Sighting[] {
  const { staff, patient } = scoreMention(mention)
  if (staff >= STAFF_THRESHOLD && staff >= patient) {
    return [
      {
        kind: 'staff-identity',
        span: spanOf(prepared.words, startOfJob(mention, prepared), mention.placeTo),
        score: inTwo(staff),
        reason: reasonOf(mention),
      },
    ]
  }
  const isNobodyElse = isOfAnimal || mention.facts.includes('author')
  if (patient < PATIENT_THRESHOLD || isNobodyElse) return []
  return [
    {
      kind: 'patient-identity',
      span: spanOf(
        prepared.words,
        startOfRelation(mention, prepared),
        endOfClause(mention, prepared),
      ),
      score: inTwo(patient),
      reason: 'It names a person together with their health, care or attendance.',
    },
  ]
}

function inTwo(score: number): number {
  return Math.round(score * 100) / 100
}

function reasonOf({ sort, facts }: FoundMention): string {
  if (sort === 'described') return 'It describes a member of staff so that they can be recognised.'
  if (sort === 'role') return 'Only one person here has this role.'
  const isListed = facts.some((fact) => fact.startsWith('listed'))
  return isListed ? 'It names a member of staff of the directory.' : 'It names a member of staff.'
}

/** Takes `receptionist` along before `Hayley`. */
function startOfJob({ from }: FoundMention, { words }: PreparedText): number {
  const isJob =
    words[from - 1]?.sentence === words[from]?.sentence && jobWords.has(textAt(words, from - 1))
  return isJob ? from - 1 : from
}

/** Takes `my nan` along before `Elsie`. */
function startOfRelation({ from }: FoundMention, { words }: PreparedText): number {
  const isOfRelation = (index: number): boolean =>
    relationWords.has(textAt(words, index)) && words[index]?.clause === words[from]?.clause
  let start = from
  while (start > from - 3 && isOfRelation(start - 1)) start--
  const before = textAt(words, start - 1)
  return ['my', 'our', 'his', 'her'].includes(before) ? start - 1 : start
}

/** The longest quote after a name, in words. */
const MOST_TOLD = 12

/** On to the end of the clause, so that a reader sees what is told. */
function endOfClause({ to }: FoundMention, { words }: PreparedText): number {
  let end = to
  while (end < to + MOST_TOLD && words[end]?.clause === words[to - 1]?.clause) end++
  return end
}
