import type { ReadableItem } from '../reading.ts'
import { scoreFeatures, type NoteFeature } from '../text/linear.ts'
import { prepareText, type PreparedText } from '../text/prepare-text.ts'
import { findDescribed } from './find-described.ts'
import { findNamed } from './find-named.ts'
import type { Mention } from './mention.ts'
import { describeMention, namesIn, setScene } from './mention-features.ts'
import { mentionWeights, type MentionScores } from './mention-weights.ts'
import type { StaffDirectory } from './staff-directory.ts'

/** A mention with its place in the text and who it is. */
export interface FoundMention extends Mention {
  /** Notes all that is known of it. */
  readonly describe: (note: NoteFeature) => void
  /** The word after `on the desk`, where that follows the name; else the word after the name. */
  readonly placeTo: number
}

/** Finds everybody whom a text may name or describe. */
export type MentionFinder = (prepared: PreparedText) => readonly FoundMention[]

/** Makes a finder for a practice. It remembers the names of the posts that were last commented on. */
export function createMentionFinder(directory: StaffDirectory): MentionFinder {
  const namesByPost = createMemory((post: string) => {
    const prepared = prepareText({ text: post, channel: 'facebook-post' })
    return namesIn(prepared.words, findNamed(directory, prepared))
  })
  return (prepared) => {
    const mentions = mentionsIn(directory, prepared)
    if (mentions.length === 0) return []
    const scene = setScene(prepared, mentions.length, namesOf(prepared.item))
    return mentions.map((mention) => ({
      ...mention,
      describe: (note) => {
        describeMention(scene, mention, note)
      },
      placeTo: scene.places.get(mention.to) ?? mention.to,
    }))
  }

  function namesOf({ context = '' }: ReadableItem): ReadonlySet<string> {
    return context === '' ? NOBODY : namesByPost(context)
  }
}

export function scoreMention({ describe }: FoundMention): MentionScores {
  const [staff = 0, patient = 0, person = 0] = scoreFeatures(mentionWeights, describe)
  return { staff, patient, person }
}

const NOBODY: ReadonlySet<string> = new Set()

/** In order; a description gives way to a sure name within it. */
function mentionsIn(directory: StaffDirectory, prepared: PreparedText): readonly Mention[] {
  const named = findNamed(directory, prepared)
  const described = findDescribed(directory, prepared)
  if (described.length === 0) return named
  const isFree = createFreePlaces(prepared, named)
  return [...named, ...described.filter(isFree)].sort((a, b) => a.from - b.from)
}

function createFreePlaces({ words }: PreparedText, named: readonly Mention[]) {
  const sure = new Uint8Array(words.length)
  const taken = new Uint8Array(words.length)
  for (const { from, to, sort } of named) {
    taken.fill(1, from, to)
    if (sort === 'titled' || sort === 'listed') sure.fill(1, from, to)
  }
  return ({ from, to, name }: Mention): boolean =>
    taken[name] === 0 && !sure.subarray(from, to).includes(1)
}

/** So many answers are remembered. */
const REMEMBERED = 50

function createMemory<Answer>(find: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>()
  return (question) => {
    const known = answers.get(question)
    if (known !== undefined) return known
    if (answers.size >= REMEMBERED) answers.clear()
    const answer = find(question)
    answers.set(question, answer)
    return answer
  }
}
