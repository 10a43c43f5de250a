import { z } from 'zod'
import { CHANNEL_KINDS, FINDING_KINDS } from '../../guidance/finding-kinds.ts'

const absentWhenNull = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

/** A labelled contribution: what is in it and what follows. */
export const decisionRow = z.object({
  text: z.string(),
  channel: z.enum(CHANNEL_KINDS).default('facebook-comment'),
  context: absentWhenNull,
  author: absentWhenNull,
  media: absentWhenNull,
  findings: z.array(z.object({ kind: z.enum(FINDING_KINDS), quote: z.string().nullish() })),
  visibility: z.enum(['hide', 'keep']),
  queue: z.enum(['urgent', 'priority', 'routine', 'none']),
})

/** A text with names and identifiers marked: UTF-16 offsets, end exclusive. */
export const spanRow = z.object({
  text: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })),
})

/** A text with labels: `none`, `insult`; `sentiment:1`, a topic. */
export const labelRow = z.object({ text: z.string(), labels: z.array(z.string()) })
