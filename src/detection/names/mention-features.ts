import type { PreparedText } from '../text/prepare-text.ts'
import { createPhraseBook } from '../text/phrase-book.ts'
import { functionWords } from '../text/function-words.ts'
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
  readonly mentions: readonly Mention[]
  /** Where `on the desk` and the like begin and end, by word. */
  readonly places: ReadonlyMap<number, number>
  readonly placeEnds: ReadonlySet<number>
  /** Folded names that the practice's own post gives. */
  readonly namesInPost: ReadonlySet<string>
}

const placeBook = createPhraseBook(staffPlaces.map((phrase) => ({ phrase, entry: true })))

export function setScene(
  prepared: PreparedText,
  mentions: readonly Mention[],
  namesInPost: ReadonlySet<string>,
): MentionScene {
  const places = new Map(placeBook.find(prepared.words).map(({ from, to }) => [from, to]))
  return { prepared, mentions, places, placeEnds: new Set(places.values()), namesInPost }
}

/** Words of a sentence that are looked at on either side. */
const REACH = 12

/** All that is known of one mention, each as a word that a weight can be learnt for. */
export function featuresOf(scene: MentionScene, mention: Mention): readonly string[] {
  const { words } = scene.prepared
  const { sort, from, to } = mention
  const features = [sort, ...mention.facts, ...mention.facts.map((fact) => `${sort} & ${fact}`)]
  const near = [
    `before ${nearWord(words, from - 1, from)}`,
    `before that ${nearWord(words, from - 2, from)}`,
    `after ${nearWord(words, to, from)}`,
    `after that ${nearWord(words, to + 1, from)}`,
  ]
  const group = groupOf(mention)
  for (const feature of near) features.push(feature, `${group} ${feature}`)
  const around = [
    ...placing(scene, mention),
    ...relating(words, mention),
    ...sentenceFeatures(scene, mention),
    ...itemFeatures(scene, mention),
  ]
  for (const feature of around) features.push(feature, `${group} ${feature}`)
  return [...features, ...sentenceWords(words, mention)]
}

/** Mentions whose surroundings mean the same. */
function groupOf({ sort, facts }: Mention): string {
  if (sort === 'listed' && facts.includes('listed first')) return 'listed first'
  if (sort === 'titled') return facts.includes('courtesy title') ? 'courtesy' : 'clinical'
  if (sort === 'named' || sort === 'unknown') {
    return facts.includes('two words') ? `${sort} in full` : sort
  }
  return sort
}

function nearWord(words: readonly Word[], at: number, from: number): string {
  const word = words[at]
  if (word === undefined || word.sentence !== words[from]?.sentence) return '|'
  if (word.isNumber) return '#'
  if (firstNames.has(word.text) && !commonWords.has(word.text)) return '<name>'
  return word.text
}

function placing({ places, placeEnds }: MentionScene, { from, to }: Mention): readonly string[] {
  const features: string[] = []
  if (places.has(to) || places.has(to + 1)) features.push('place after it')
  if (placeEnds.has(from) || placeEnds.has(from - 1)) features.push('place before it')
  return features
}

/** `my nan Elsie`, `Bev's husband`, `the pharmacist Imran`, `Wendy the HCA` */
function relating(words: readonly Word[], { from, to, facts }: Mention): readonly string[] {
  const [before, earlier] = [textAt(words, from - 1), textAt(words, from - 2)]
  const [after, next, later] = [textAt(words, to), textAt(words, to + 1), textAt(words, to + 2)]
  const isRelated = relationWords.has(before)
  const isRelation = relationWords.has(after) || (after === 'my' && relationWords.has(next))
  const owns = facts.includes('possessive') ? 'owns relation' : 'relation after'
  return namesOf({
    'relation before': isRelated,
    'my relation before': isRelated && ['my', 'our', 'his', 'her'].includes(earlier),
    [owns]: isRelation,
    'job before': jobWords.has(before) || jobWords.has(earlier),
    'job after': [after, next, later].some((word) => jobWords.has(word)),
    'the job after': after === 'the' && jobWords.has(next),
    'staff place after': staffPlaceWords.has(after) || staffPlaceWords.has(next),
    'title before': clinicalTitles.has(before),
  })
}

function namesOf(facts: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(facts).filter((fact) => facts[fact])
}

function sentenceFeatures(
  { prepared, mentions }: MentionScene,
  { from, to }: Mention,
): readonly string[] {
  const { words } = prepared
  const sentence = words[from]?.sentence ?? 0
  const near = [...words.slice(Math.max(0, from - REACH), from), ...words.slice(to, to + REACH)]
  const same = near.filter((word) => word.sentence === sentence)
  const count = (list: ReadonlySet<string>) => same.filter(({ text }) => list.has(text)).length
  const has = (list: ReadonlySet<string>) => same.some(({ text }) => list.has(text))
  const [health, mild] = [count(healthWords), count(mildHealthWords)]
  return [
    `health ${Math.min(health, 2)}`,
    `mild ${Math.min(mild, 2)}`,
    ...namesOf({
      'some health': health + mild > 0,
      'health nearby': near.some(
        ({ text, sentence: other }) => other !== sentence && healthWords.has(text),
      ),
      animal: near.some(({ text }) => animalWords.has(text)),
      'staff place in sentence': has(staffPlaceWords),
      'relation in sentence': has(relationWords),
      'job in sentence': has(jobWords),
      'not alone': mentions.length > 1,
      'few words': words.length <= 3,
      'ends sentence': words[to]?.sentence !== sentence,
    }),
  ]
}

/** What else the sentence says, word by word. */
function sentenceWords(words: readonly Word[], { from, to }: Mention): readonly string[] {
  const sentence = words[from]?.sentence
  const named = (word: Word, where: string): readonly string[] =>
    word.sentence === sentence && commonWords.has(word.text) && !functionWords.has(word.text)
      ? [`${where} ${word.text}`]
      : []
  return [
    ...new Set([
      ...words.slice(Math.max(0, from - REACH), from).flatMap((word) => named(word, 'earlier')),
      ...words.slice(to, to + REACH).flatMap((word) => named(word, 'later')),
    ]),
  ]
}

function itemFeatures(
  { prepared, namesInPost }: MentionScene,
  { from, to, name }: Mention,
): readonly string[] {
  const { item, words, text } = prepared
  const features = [`channel ${item.channel}`]
  if (words.slice(name, to).some((word) => namesInPost.has(word.text))) features.push('in post')
  if (text.includes('?')) features.push('asks')
  const end = words[to - 1]?.end ?? 0
  features.push(`sign ${text.slice(end, end + 1)}`)
  if (from === 0 && to === words.length) features.push('whole text')
  return features
}

/** Names that the practice's own post gives, found again in the comment. */
export function namesIn(words: readonly Word[], mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(({ sort }) => sort !== 'described' && sort !== 'role')
      .flatMap(({ name, to }) => words.slice(name, to).map(({ text }) => text))
      .filter((name) => name.length > 2 && !commonWords.has(name) && !notNames.has(name)),
  )
}
