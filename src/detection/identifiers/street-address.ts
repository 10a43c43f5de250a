import { commonWords } from '../names/gazetteers/common-words.ts'
import type { PreparedText } from '../text/prepare-text.ts'
import { textAt, type Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

const streets: ReadonlySet<string> = new Set(
  'street road lane terrace avenue crescent grove gardens mews cottages flats almshouses rd ave cres st ln gdns tce terr close cl'.split(
    ' ',
  ),
)
/** Ordinary words too: only with a capital, or after a name that is no common word. */
const otherStreets: ReadonlySet<string> = new Set(
  (
    'drive row court rise walk wharf square cottage view bank hill way place gate croft fold yard meadow meadows ' +
    'parade heights villas quay sq pl ct parkway boulevard house hall park green common dr la fields leys brow lea ' +
    'mount mead dell garth end side lodge buildings drift shambles'
  ).split(' '),
)
const neverInStreets: ReadonlySet<string> = new Set(
  (
    'the a an about that this and of to in on at and or for by is was were are minutes minute mins hours hour days day weeks week ' +
    'months years year times people pounds quid miles mile am pm per cent down up over out round off from with ' +
    'stars star its it go get all long doctors patients more other cars car bus back my your his her'
  ).split(' '),
)
const houseNumber = /^\d{1,4}[a-z]?$/

/** House number and street: `42 Mafeking Terrace`, `19b Weavers Rise`, `Flat 4, Mulberry Court`. */
export function findStreetAddresses({ words }: PreparedText): readonly Identifier[] {
  const found: Identifier[] = []
  for (let from = 0; from < words.length; from++) {
    if (!houseNumber.test(textAt(words, from))) continue
    const to = endOfStreet(words, from)
    if (to === null) continue
    found.push({ what: 'address', from: startOfAddress(words, from), to })
    from = to - 1
  }
  return found
}

/** One to four words of a name, the last of them a kind of street. */
function endOfStreet(words: readonly Word[], number: number): number | null {
  for (let index = number + 1; index <= number + 5; index++) {
    const word = words[index]
    if (word === undefined || !isSameLine(words, index)) return null
    if (index > number + 1 && isStreet(words, index)) return index + 1
    if (neverInStreets.has(word.text) || !/^[a-z]{2,}$/.test(word.text)) return null
  }
  return null
}

function isStreet(words: readonly Word[], index: number): boolean {
  const [name, word] = [words[index - 1], words[index]]
  if (name === undefined || word === undefined) return false
  if (streets.has(word.text)) return true
  const isName = word.isCapitalised || name.isCapitalised || !commonWords.has(name.text)
  return isName && otherStreets.has(word.text)
}

/** In the sentence of the word before, or after the full stop of `St.`. */
function isSameLine(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before?.sentence === words[index]?.sentence || before?.text === 'st'
}

const beforeNumber: ReadonlySet<string> = new Set(
  'flat apartment apt unit room no number'.split(' '),
)

function startOfAddress(words: readonly Word[], number: number): number {
  if (beforeNumber.has(textAt(words, number - 1))) return number - 1
  const isFlat = /^\d+[a-z]?$/.test(textAt(words, number - 1))
  return isFlat && beforeNumber.has(textAt(words, number - 2)) ? number - 2 : number
}
