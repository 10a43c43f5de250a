import { existsSync, writeFileSync } from 'node:fs'
import { fitLinear } from './fit-linear.ts'
import { identifierTexts, identifierWorths } from './identifier-examples.ts'
import { corpusTexts, mentionWorths, publicTexts } from './mention-examples.ts'

/**
 * Learns who is named and whose a number is: `npm run train:identity [-- FOLDER]`. The folder holds the public
 * sets of names (`../shared/data/pii`); their halves for testing are left out.
 */
/** Smaller weights change nothing. */
const LEAST = 0.1

const [folder = '../shared/data/pii'] = process.argv.slice(2)
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`)

const mentions = [...corpusTexts(), ...publicTexts(folder).training]
write(
  'names/mention-table',
  'mentionTable',
  fitLinear(
    mentions.flatMap(({ lessons }) => lessons),
    mentionWorths,
  ),
)
write(
  'identifiers/identifier-table',
  'identifierTable',
  fitLinear(
    identifierTexts().flatMap(({ lessons }) => lessons),
    identifierWorths,
  ),
)

/** A weight that rounds to nothing is left out, and so is a feature without any. */
function write(file: string, name: string, weights: ReadonlyMap<string, readonly number[]>): void {
  const rows = [...weights]
    .map(([feature, row]) => [
      feature === '' ? '\t' : feature,
      ...row.map((weight) => weight.toFixed(2).replace(/^-0\.00$/, '0.00')),
    ])
    .filter(
      ([feature, ...row]) =>
        feature === '\t' || row.some((weight) => Math.abs(Number(weight)) >= LEAST),
    )
    .map((row) => row.join('\t'))
  const text = `/** A feature and its weights a line: see readWeights. Made by training/identity/train.ts. */
export const ${name} = \`
${rows.join('\n')}
\`
`
  writeFileSync(new URL(`../../src/detection/${file}.ts`, import.meta.url), text)
  console.log(`${file}: ${rows.length} features`)
}
