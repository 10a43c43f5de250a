import type { PreparedText } from '../text/prepare-text.ts'
import type { Word } from '../text/split-words.ts'
import { textAt } from '../text/split-words.ts'
import type { Mention } from './mention.ts'
import {
  ageWords,
  appearanceWords,
  dayWords,
  jobWords,
  originWords,
  personNouns,
  staffPlaceWords,
} from './name-words.ts'
import type { StaffDirectory } from './staff-directory.ts'

/** Somebody described: `the practice manager`, `that blonde one on the desk Tuesdays`, `her with the bun`. */
export function findDescribed(
  { singleRoles }: StaffDirectory,
  { words }: PreparedText,
): readonly Mention[] {
  const found: Mention[] = []
  for (let index = 0; index < words.length; index++) {
    const mention = describedAt(singleRoles, words, index)
    if (mention === null) continue
    found.push(mention)
    index = mention.to - 1
  }
  return found
}

const determiners: ReadonlySet<string> = new Set(
  'the that this your ur yr our a an another every each any no my some certain which what whoever one'.split(
    ' ',
  ),
)

function describedAt(
  singleRoles: ReadonlySet<string>,
  words: readonly Word[],
  at: number,
): Mention | null {
  const head = textAt(words, at)
  if (!personNouns.has(head) && !isPointing(head, textAt(words, at + 1))) return null
  const from = startOfPhrase(words, at)
  const to = endOfPhrase(words, at)
  const role = roleEndingAt(singleRoles, words, at)
  const facts = [
    `head ${head}`,
    `with ${determiners.has(textAt(words, from)) ? textAt(words, from) : 'nothing'}`,
    ...describe(words.slice(from, at), 'before'),
    ...describe(words.slice(at + 1, to), 'after'),
    ...(jobWords.has(head) ? ['job'] : []),
  ]
  if (role !== null) {
    const place = { from: Math.min(from, role), to: at + 1, name: at, sort: 'role' } as const
    return { ...place, facts: [...facts, 'single role'] }
  }
  if (isEndOfRole(singleRoles, head)) facts.push('short role')
  const isTelling = facts.some((fact) => telling.has(fact))
  return isTelling ? { from, to, name: at, sort: 'described', facts } : null
}

/** `her with the bun` */
function isPointing(head: string, next: string): boolean {
  return next === 'with' && (head === 'her' || head === 'him')
}

/** What words of a description say of somebody. */
const says: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['looks', appearanceWords],
  ['origin', originWords],
  ['age', ageWords],
  ['place', staffPlaceWords],
  ['day', dayWords],
  ['called', new Set(['called', 'named'])],
  ['job', jobWords],
  ['who', new Set(['who'])],
  ['with', new Set(['with'])],
]

/** Without one of these it is anybody. */
const telling: ReadonlySet<string> = new Set([
  'short role',
  ...says.slice(0, 6).flatMap(([what]) => [`${what} before`, `${what} after`]),
])

function describe(words: readonly Word[], where: 'before' | 'after'): readonly string[] {
  return says
    .filter(([, list]) => words.some(({ text }) => list.has(text)))
    .map(([what]) => `${what} ${where}`)
}

const MOST_BEFORE = 4
const MOST_AFTER = 9
/** So many words that say nothing of somebody end a description. */
const MOST_IDLE = 4

/** Back over adjectives to what makes it one person: `that`, `the`, `your`. */
function startOfPhrase(words: readonly Word[], at: number): number {
  const clause = words[at]?.clause
  for (let index = at - 1; index >= Math.max(0, at - MOST_BEFORE); index--) {
    if (words[index]?.clause !== clause) break
    if (determiners.has(textAt(words, index))) return index
  }
  let from = at
  while (from > 0 && words[from - 1]?.clause === clause && isDescriptive(textAt(words, from - 1)))
    from--
  return from
}

function isDescriptive(text: string): boolean {
  return says.slice(0, 4).some(([, list]) => list.has(text))
}

/** On over `with the bun`, `on the desk Tuesday mornings`, to the last word that says who. */
function endOfPhrase(words: readonly Word[], at: number): number {
  let to = at + 1
  const sentence = words[at]?.sentence
  for (let index = at + 1; index <= at + MOST_AFTER; index++) {
    if (words[index]?.sentence !== sentence) break
    const text = textAt(words, index)
    if (isDescriptive(text) || dayWords.has(text)) to = index + 1
    else if (index - to >= MOST_IDLE) break
  }
  return to
}

/** The most words of a role. */
const MOST_OF_ROLE = 4

/** Where a role that one person holds begins, when it ends here: `practice manager`. */
function roleEndingAt(
  singleRoles: ReadonlySet<string>,
  words: readonly Word[],
  at: number,
): number | null {
  let role = ''
  for (let from = at; from > at - MOST_OF_ROLE && from >= 0; from--) {
    role = `${textAt(words, from)} ${role}`.trim()
    if (singleRoles.has(role)) return from
    if (role === 'practice manger') return from
  }
  return null
}

/** `the manager`, where the directory has one practice manager. */
function isEndOfRole(singleRoles: ReadonlySet<string>, word: string): boolean {
  return word.length > 3 && [...singleRoles].some((role) => role.endsWith(` ${word}`))
}
