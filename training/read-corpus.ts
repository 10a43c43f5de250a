import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { CHANNEL_KINDS, FINDING_KINDS } from '../src/guidance/finding-kinds.ts'

const absentWhenNull = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const corpusRow = z.object({
  channel: z.enum(CHANNEL_KINDS),
  context: absentWhenNull,
  author: absentWhenNull,
  text: z.string(),
  media: absentWhenNull,
  findings: z.array(z.object({ kind: z.enum(FINDING_KINDS), quote: z.string().nullable() })),
  near: z.array(z.string()),
})

/** A labelled contribution. */
export type CorpusRow = z.infer<typeof corpusRow> & {
  /** The rules were written from these texts, so they say nothing of how good the rules are. */
  readonly isKnownToRules: boolean
}

const knownToRules = 'first.jsonl'

/** What the model learns from. Neighbours stay neighbours, for texts and their near misses lie side by side. */
export function readCorpus(): readonly CorpusRow[] {
  const folder = new URL('corpus/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readRows(new URL(file, folder)))
}

/** Written before any model read it, and never learnt from: what the model is measured on. */
export function readHeldOut(): readonly CorpusRow[] {
  return readRows(new URL('held-out.jsonl', import.meta.url))
}

function readRows(file: URL): readonly CorpusRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      ...corpusRow.parse(JSON.parse(line)),
      isKnownToRules: file.pathname.endsWith(`/${knownToRules}`),
    }))
}
