import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import { SHORTEST_PASSWORD } from './password.ts'

/** Longer ones only make the server work. */
const LONGEST_PASSWORD = 200
/**
 * How many guesses a password must withstand. Whoever guesses at the sign-in page has 175,000 in a year; whoever stole
 * the table has more, each slowed by argon2id.
 */
const LEAST_GUESSES = 1e8
/** Letters beside what others know of the person. */
const LEAST_UNKNOWN = 6

let estimator: ZxcvbnFactory | undefined
const getEstimator = () =>
  (estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  }))

/**
 * What is wrong with a password that somebody chooses: too short, or among those that are tried first, such as
 * breached passwords, common words and names, dates and rows of keys. The lists come with the program.
 * @param own - what others know of the person: name, e-mail, practice
 */
export function judgePassword(password: string, own: readonly string[]): string | undefined {
  if (password.length < SHORTEST_PASSWORD) {
    return `Enter a password of at least ${SHORTEST_PASSWORD} characters`
  }
  if (password.length > LONGEST_PASSWORD) {
    return `Enter a password of ${LONGEST_PASSWORD} characters or fewer`
  }
  const words = own
    .flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2)
  const isOwn = withoutWords(password, words).length < LEAST_UNKNOWN
  return isOwn || getEstimator().check(password, words).guesses < LEAST_GUESSES
    ? 'Enter a password that is harder to guess, such as three words that have nothing to do with each other'
    : undefined
}

/** The letters and digits that are not part of these words. */
function withoutWords(password: string, words: readonly string[]): string {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase())
  return rest.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
