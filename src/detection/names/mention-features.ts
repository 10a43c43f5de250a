import { functionWords } from '../text/function-words.ts'
import type { NoteFeature } from '../text/linear.ts'
import { createPhraseBook } from '../text/phrase-book.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { textAt, type Word } from '../text/split-words.ts'
import { firstNames } from './first-names.ts'
import { commonWords } from './gazetteers/common-words.ts'
import { animalWords, healthWords, mildHealthWords } from './health-words.ts'
import type { Mention } from './mention.ts'
import { clinicalTitles, jobWords, notNames, staffPlaces, staffPlaceWords } from './name-words.ts'
import { relationWords } from './relation-words.ts'

/** What is the same for all mentions of one text. */
export interface MentionScene {
  readonly prepared: PreparedText
  /** How many mentions the text holds. */
  readonly count: number
  readonly asks: boolean
  /** Where `on the desk` and the like begin and end, by word. */
  readonly places: ReadonlyMap<number, number>
  readonly placeEnds: ReadonlySet<number>
  /** Folded names that the practice's own post gives. */
  readonly namesInPost: ReadonlySet<string>
}

const placeBook = createPhraseBook(staffPlaces.map((phrase) => ({ phrase, entry: true })))

export function setScene(
  prepared: PreparedText,
  count: number,
  namesInPost: ReadonlySet<string>,
): MentionScene {
  const places = new Map(placeBook.find(prepared.words).map(({ from, to }) => [from, to]))
  return {
    prepared,
    count,
    asks: prepared.text.includes('?'),
    places,
    placeEnds: new Set(places.values()),
    namesInPost,
  }
}

/** Words that are looked at on either side. */
const REACH = 12

/** Notes all that is known of one mention, each as something that a weight can be learnt for. */
export function describeMention(scene: MentionScene, mention: Mention, note: NoteFeature): void {
  const { words } = scene.prepared
  const { sort, from, to } = mention
  note('sort', sort)
  for (const fact of mention.facts) {
    note('fact', fact)
    note(sort, fact)
  }
  const noteTwice = inGroup(groupOf(mention), note)
  noteTwice('before', nearWord(words, from - 1, from))
  noteTwice('before that', nearWord(words, from - 2, from))
  noteTwice('after', nearWord(words, to, from))
  noteTwice('after that', nearWord(words, to + 1, from))
  const noteFact = (isSo: boolean, fact: string): void => {
    if (isSo) noteTwice('around', fact)
  }
  notePlace(scene, mention, noteFact)
  noteRelation(words, mention, noteFact)
  noteHealth(words, mention, noteTwice, noteFact)
  noteItem(scene, mention, noteTwice, noteFact)
  noteWords(words, Math.max(0, from - REACH), from, (word) => {
    if (word.sentence === words[from]?.sentence) note('earlier', word.text)
  })
  noteWords(words, to, to + REACH, (word) => {
    if (word.sentence === words[from]?.sentence) note('later', word.text)
  })
}

type NoteFact = (isSo: boolean, fact: string) => void

/** Mentions whose surroundings mean the same. */
function groupOf({ sort, facts }: Mention): string {
  if (sort === 'listed' && facts.includes('listed first')) return 'listed first'
  if (sort === 'titled') return facts.includes('courtesy title') ? 'courtesy' : 'clinical'
  if (sort === 'named' || sort === 'unknown') {
    return facts.includes('two words') ? `${sort} in full` : sort
  }
  return sort
}

const kindsByGroup = new Map<string, Map<string, string>>()

/** Notes a feature for all mentions, and once more for those of the group. */
function inGroup(group: string, note: NoteFeature): NoteFeature {
  const kinds = kindsByGroup.get(group) ?? new Map<string, string>()
  kindsByGroup.set(group, kinds)
  return (kind, value) => {
    const own = kinds.get(kind) ?? `${group} ${kind}`
    kinds.set(kind, own)
    note(kind, value)
    note(own, value)
  }
}

function nearWord(words: readonly Word[], at: number, from: number): string {
  const word = words[at]
  if (word === undefined || word.sentence !== words[from]?.sentence) return '|'
  if (word.isNumber) return '#'
  if (firstNames.has(word.text) && !commonWords.has(word.text)) return '<name>'
  return word.text
}

function notePlace(
  { places, placeEnds }: MentionScene,
  { from, to }: Mention,
  note: NoteFact,
): void {
  note(places.has(to) || places.has(to + 1), 'place after it')
  note(placeEnds.has(from) || placeEnds.has(from - 1), 'place before it')
}

const myWords: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her'])

/** `my nan Elsie`, `Bev's husband`, `the pharmacist Imran`, `Wendy the HCA` */
function noteRelation(words: readonly Word[], { from, to, facts }: Mention, note: NoteFact): void {
  const [before, earlier] = [textAt(words, from - 1), textAt(words, from - 2)]
  const [after, next, later] = [textAt(words, to), textAt(words, to + 1), textAt(words, to + 2)]
  const isRelated = relationWords.has(before)
  note(isRelated, 'relation before')
  note(isRelated && myWords.has(earlier), 'my relation before')
  note(
    relationWords.has(after) || (after === 'my' && relationWords.has(next)),
    facts.includes('possessive') ? 'owns relation' : 'relation after',
  )
  note(jobWords.has(before) || jobWords.has(earlier), 'job before')
  note(jobWords.has(after) || jobWords.has(next) || jobWords.has(later), 'job after')
  note(after === 'the' && jobWords.has(next), 'the job after')
  note(staffPlaceWords.has(after) || staffPlaceWords.has(next), 'staff place after')
  note(clinicalTitles.has(before), 'title before')
}

/** What is looked for in the same sentence, within reach. */
const themes: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['staff place in sentence', staffPlaceWords],
  ['relation in sentence', relationWords],
  ['job in sentence', jobWords],
]

function noteHealth(
  words: readonly Word[],
  { from, to }: Mention,
  noteTwice: NoteFeature,
  note: NoteFact,
): void {
  const sentence = words[from]?.sentence
  const near = [...words.slice(Math.max(0, from - REACH), from), ...words.slice(to, to + REACH)]
  const same = near.filter((word) => word.sentence === sentence)
  const health = countOf(same, healthWords)
  const mild = countOf(same, mildHealthWords)
  noteTwice('health', String(Math.min(health, 2)))
  noteTwice('mild', String(Math.min(mild, 2)))
  note(health + mild > 0, 'some health')
  note(same.length < near.length && countOf(near, healthWords) > health, 'health nearby')
  note(countOf(near, animalWords) > 0, 'animal')
  for (const [fact, list] of themes) note(countOf(same, list) > 0, fact)
  note(words[to]?.sentence !== sentence, 'ends sentence')
}

function countOf(words: readonly Word[], list: ReadonlySet<string>): number {
  let count = 0
  for (const { text } of words) if (list.has(text)) count++
  return count
}

/** What else is said, word by word. */
function noteWords(
  words: readonly Word[],
  from: number,
  to: number,
  note: (word: Word) => void,
): void {
  for (let index = from; index < to; index++) {
    const word = words[index]
    if (word === undefined) return
    if (commonWords.has(word.text) && !functionWords.has(word.text)) note(word)
  }
}

function noteItem(
  { prepared, count, asks, namesInPost }: MentionScene,
  { from, to, name }: Mention,
  noteTwice: NoteFeature,
  note: NoteFact,
): void {
  const { item, words, text } = prepared
  const end = words[to - 1]?.end ?? 0
  noteTwice('channel', item.channel)
  noteTwice('sign', text.charAt(end))
  note(namesInPost.size > 0 && isNamed(namesInPost, words, name, to), 'in post')
  note(asks, 'asks')
  note(from === 0 && to === words.length, 'whole text')
  note(count > 1, 'not alone')
  note(words.length <= 3, 'few words')
}

function isNamed(names: ReadonlySet<string>, words: readonly Word[], from: number, to: number) {
  return words.slice(from, to).some(({ text }) => names.has(text))
}

/** Names that the practice's own post gives, found again in the comment. */
export function namesIn(words: readonly Word[], mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions
      .flatMap(({ name, to }) => words.slice(name, to).map(({ text }) => text))
      .filter((name) => name.length > 2 && !commonWords.has(name) && !notNames.has(name)),
  )
}
