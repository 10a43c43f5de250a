import eld from 'eld/extrasmall'
import { commonWords } from '../names/gazetteers/common-words.ts'
import type { Detector } from '../detector.ts'
import type { PreparedText } from '../text/prepare-text.ts'

/** Below this many letters nothing certain can be said of the language. */
const MIN_LETTERS = 25
/** With this share of English words the text is taken for English, slang and dialect included. */
const ENGLISH_SHARE = 0.4
/** Languages that share their words with dialects and names of these islands; the tongue is told by its words. */
const readable: ReadonlySet<string> = new Set(['en'])

/**
 * Throws for a text in a language that no rule reads, so that it counts as unread and a person looks.
 * Identifiers, names and word lists are read all the same, each by its own detector.
 */
export const languageDetector: Detector = {
  name: 'language',
  detect: (prepared) => {
    if (isUnreadable(prepared)) throw new Error('A language that no rule reads')
    return []
  },
}

function isUnreadable({ text, words }: PreparedText): boolean {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  if (letters < MIN_LETTERS || words.length < 3)
    return isOtherScript(text) && letters >= MIN_LETTERS
  const known = words.filter((word) => commonWords.has(word.text) || dialect.has(word.text)).length
  if (known / words.length >= ENGLISH_SHARE) return false
  const { language, isReliable } = detectLanguage(text)
  return !readable.has(language) && isReliable
}

/** The longest stretch that is looked at, in UTF-16 units. */
const MAX_LOOK = 1000

function detectLanguage(text: string): { language: string; isReliable: boolean } {
  const result = eld.detect(text.slice(0, MAX_LOOK))
  return { language: result.language, isReliable: result.isReliable() }
}

function isOtherScript(text: string): boolean {
  return !/[a-z]/i.test(text)
}

/** Words of Scots, northern, Caribbean and text English. */
const dialect: ReadonlySet<string> = new Set(
  (
    'nae nowt owt summat innit ye yer yous wee aye didnae cannae wasnae dinnae ain aint im ive dont cant wont didnt ' +
    'isnt wasnt ur u r n pls plz thx lol omg bruv mi di dem deh nuh unnu har wid fi oan tae ma ah naw hae gie fae ' +
    'duck mardy bostin yow ay wor bairn bairns wean weans lass lad mam nan mum dad ta cheers tidy butt lush mun ' +
    'id ill youre theyre hes shes its thats whats doesnt couldnt wouldnt havent hasnt x xx xxx lot ive got'
  ).split(' '),
)
