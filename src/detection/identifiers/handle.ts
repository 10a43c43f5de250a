import type { PreparedText } from '../text/prepare-text.ts'
import { textAt, type Word } from '../text/split-words.ts'
import { commonWords } from '../names/gazetteers/common-words.ts'
import type { Identifier } from './identifier.ts'

const networks: ReadonlySet<string> = new Set(
  'insta instagram ig snap snapchat tiktok twitter x threads bluesky telegram discord youtube'.split(
    ' ',
  ),
)
const REACH = 6

/** Names on social networks, where the words around say that they are: `her insta is @shelly_xox`. */
export function findHandles({ words, text }: PreparedText): readonly Identifier[] {
  return words.flatMap((word, from) => {
    const isSigned = text.charAt(word.start - 1) === '@' && !/\w/.test(text.charAt(word.start - 2))
    const isNamed = !isSigned && isAfterNetwork(words, from)
    if (!isSigned && !isNamed) return []
    if (isSigned && !isNearNetwork(words, from)) return []
    return [{ what: 'handle', from, to: endOfHandle(words, text, from) } as const]
  })
}

/** `snap tashxo99`, `insta is fitwithfaye` */
function isAfterNetwork(words: readonly Word[], at: number): boolean {
  const name = textAt(words, at)
  const network = textAt(words, at - 1) === 'is' ? at - 2 : at - 1
  if (name.length < 5 || commonWords.has(name) || textAt(words, network) === 'x') return false
  return networks.has(textAt(words, network)) && words[network]?.sentence === words[at]?.sentence
}

function isNearNetwork(words: readonly Word[], at: number): boolean {
  for (let index = at - REACH; index < at + REACH; index++) {
    if (networks.has(textAt(words, index))) return true
  }
  return /\d$/.test(textAt(words, at))
}

function endOfHandle(words: readonly Word[], text: string, from: number): number {
  let to = from + 1
  while (to < from + 6 && /^[._]$/.test(text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0)))
    to++
  return to
}
