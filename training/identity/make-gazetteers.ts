import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { ordinaryNames } from '../../src/detection/names/ordinary-names.ts'
import { foldText } from '../../src/detection/text/fold-text.ts'

/**
 * Makes the word lists of `src/detection/names/gazetteers` from public ones:
 * `node --import tsx training/identity/make-gazetteers.ts ../shared/data/pii/gazetteers`
 */
const [folder = '../shared/data/pii/gazetteers'] = process.argv.slice(2)

/** A name given to fewer children than this in five sample years would rather be a word or a slip. */
const MIN_BIRTHS = 45
/** So many of the most written words are looked at. */
const MOST_WRITTEN = 22_000
/** Letters in a line of a list. */
const WIDTH = 110

function read(name: string): string {
  const bytes = readFileSync(`${folder}/${name}`)
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function linesOf(name: string): readonly string[] {
  return read(name)
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

/** Folded words of letters alone; of a double name its parts. */
function wordsOf(name: string): readonly string[] {
  return foldText(name)
    .text.replaceAll("'", '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
}

const given = linesOf('forenames_ew_sample_years.csv')
  .slice(1)
  .map((line) => line.split(','))
  .filter(([, , births]) => Number(births) >= MIN_BIRTHS)
  .flatMap(([name = '']) => wordsOf(name))
const historic = linesOf('forenames_ew_historic_top100_1904_2024.txt')
  .filter((line) => !line.startsWith('#'))
  .flatMap(wordsOf)

const firstNames = new Set([...given, ...historic])

const spelt = linesOf('scowl-70.txt.gz').filter((line) => /^[a-z']+$/.test(line))
const dictionary = new Set(spelt.map((word) => word.replaceAll("'", '')))
const common = linesOf('english_word_counts_top60k.tsv.gz')
  .slice(0, MOST_WRITTEN)
  .map((line) => line.split('\t')[0] ?? '')
  .filter((word) => dictionary.has(word) && (!firstNames.has(word) || ordinaryNames.has(word)))

const surnames = ['surnames_uk.txt', 'surnames_south_asian.txt'].flatMap(linesOf).flatMap(wordsOf)

const towns = linesOf('uk_outcodes_towns.csv')
  .slice(1)
  .flatMap((line) => line.split(',').slice(1, 3))
  .flatMap(wordsOf)
  .filter((word) => word.length > 3)

write('given-names', {
  name: 'givenNames',
  comment:
    'First names, folded: births in England and Wales (Office for National Statistics, Open Government Licence v3.0).',
  words: [...given, ...historic],
})
write('surnames', {
  name: 'surnames',
  comment:
    'Surnames of the United Kingdom and of South Asia, folded (smashew/NameDatabases, in the public domain).',
  words: surnames,
})
write('common-words', {
  name: 'commonWords',
  comment:
    'The commonest English words (P. Norvig’s counts, MIT, of what SCOWL lists in lower case; both permissive).',
  words: common,
})
write('place-names', {
  name: 'placeNames',
  comment: 'Words of the towns and regions of the United Kingdom (gibbs/uk-postcodes, CC0 1.0).',
  words: towns,
})

function write(
  file: string,
  list: { readonly name: string; readonly comment: string; readonly words: readonly string[] },
): void {
  const words = [...new Set(list.words)].sort()
  const text = `/** ${list.comment} Made by training/identity/make-gazetteers.ts. */
export const ${list.name}: ReadonlySet<string> = new Set(
  \`
${wrap(words)}
  \`
    .trim()
    .split(/\\s+/),
)
`
  writeFileSync(new URL(`../../src/detection/names/gazetteers/${file}.ts`, import.meta.url), text)
  console.log(`${file}: ${words.length}`)
}

function wrap(words: readonly string[]): string {
  const lines: string[] = []
  let line = ' '
  for (const word of words) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, line].join('\n')
}
