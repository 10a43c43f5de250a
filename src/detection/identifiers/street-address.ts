import type { Word } from '../text/split-words.ts'
import type { Identifier } from './identifier.ts'

const streets: ReadonlySet<string> = new Set(
  (
    'street road lane close terrace drive avenue crescent grove gardens row court mews rise walk wharf square ' +
    'cottages cottage flats almshouses rd ave cres st ln view bank hill way place gate croft fold yard meadow'
  ).split(' '),
)
const neverInStreets: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at and or for by is was were are minutes minute mins hours hour days day weeks week ' +
    'months years year times people pounds quid miles mile am pm per cent down up over out round off from with ' +
    'stars star its it go get all long doctors patients more other cars car bus back my your his her'
  ).split(' '),
)
const houseNumber = /^\d{1,4}[a-z]?$/

/** House number and street: `42 Mafeking Terrace`, `19b Weavers Rise`, `Flat 4, Mulberry Court`. */
export function findStreetAddresses(words: readonly Word[]): readonly Identifier[] {
  return words.flatMap((word, from) => {
    if (!houseNumber.test(word.text)) return []
    const to = endOfStreet(words, from)
    return to === null ? [] : [{ what: 'address', from: startOfAddress(words, from), to } as const]
  })
}

/** One to three words of a name, the last of them a kind of street. */
function endOfStreet(words: readonly Word[], number: number): number | null {
  for (let index = number + 1; index <= number + 4; index++) {
    const word = words[index]
    if (word === undefined || word.sentence !== words[number]?.sentence) return null
    if (index > number + 1 && streets.has(word.text)) return index + 1
    if (neverInStreets.has(word.text) || !/^[a-z]{2,}$/.test(word.text)) return null
  }
  return null
}

function startOfAddress(words: readonly Word[], number: number): number {
  return words[number - 1]?.text === 'flat' ? number - 1 : number
}
