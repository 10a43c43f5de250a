import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { err, type Result } from '../base/result.ts'
import { createModel, type Model } from '../detection/model/model.ts'
import { parseWordClasses } from '../detection/model/word-classes.ts'
import { FINDING_KINDS } from '../guidance/finding-kinds.ts'

const probability = z.number().min(0)

const cardSchema = z.object({
  version: z.string(),
  sha256: z.string(),
  buckets: z.int(),
  itemWeight: z.number(),
  kinds: z.array(
    z.object({
      kind: z.enum(FINDING_KINDS),
      scale: z.number(),
      bias: z.number(),
      slope: z.number(),
      offset: z.number(),
      threshold: probability,
      veto: probability,
    }),
  ),
})

const ours = new URL('../../models/', import.meta.url)
let kept: Result<Model, string> | undefined

/** The model that comes with the program, read once a process; the error is one plain line. */
export function loadModel(): Result<Model, string> {
  return (kept ??= readModel(ours))
}

/** Reads the card, the weights and the word classes of a folder, and checks that they belong together. */
export function readModel(folder: URL): Result<Model, string> {
  try {
    const card = cardSchema.safeParse(
      JSON.parse(readFileSync(new URL('meaning.json', folder), 'utf8')),
    )
    if (!card.success) return err('models/meaning.json is not a model card.')
    const bytes = readFileSync(new URL('meaning.bin', folder))
    const words = readFileSync(new URL('word-classes.txt', folder))
    if (createHash('sha256').update(bytes).update(words).digest('hex') !== card.data.sha256) {
      return err('models/ is not what models/meaning.json describes.')
    }
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const model = createModel(card.data, weights, parseWordClasses(words.toString()))
    return model.ok ? model : err(`The model does not fit: ${model.error}.`)
  } catch {
    return err('The model in models/ is missing or cannot be read. Make it with: npm run train')
  }
}
