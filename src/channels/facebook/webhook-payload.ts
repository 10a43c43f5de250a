import { z } from 'zod'

/** Ids arrive as text or as numbers; they are text from here on. */
const Id = z.union([z.string(), z.number()]).transform(String)
const Seconds = z
  .union([z.number(), z.string()])
  .transform((value) => new Date(typeof value === 'number' ? value * 1000 : value))
  .refine((date) => !Number.isNaN(date.getTime()))
  .optional()
  .catch(undefined)
const Words = z.string().optional().catch(undefined)
const OptionalId = Id.optional().catch(undefined)

export const FeedValue = z.object({
  item: z.string(),
  verb: z.string(),
  from: z.object({ id: OptionalId, name: Words }).optional().catch(undefined),
  /** The form before 2018, still seen. */
  sender_id: OptionalId,
  sender_name: Words,
  comment_id: OptionalId,
  post_id: OptionalId,
  parent_id: OptionalId,
  message: Words,
  created_time: Seconds,
  photo: Words,
  photos: z.array(z.string()).optional().catch(undefined),
  permalink_url: Words,
  post: z.object({ permalink_url: Words }).optional().catch(undefined),
})
export type FeedValue = z.infer<typeof FeedValue>

export const MessagingEvent = z.object({
  sender: z.object({ id: Id }),
  timestamp: z.number().optional(),
  message: z.object({
    mid: z.string(),
    text: z.string().optional(),
    is_echo: z.boolean().optional(),
    is_deleted: z.boolean().optional(),
    attachments: z
      .array(z.object({ payload: z.object({ url: Words }).optional() }))
      .optional()
      .catch(undefined),
  }),
})

const Entry = z.object({
  id: Id,
  changes: z.array(z.object({ field: z.string(), value: z.unknown() })).optional(),
  messaging: z.array(z.unknown()).optional(),
})
export type Entry = z.infer<typeof Entry>

/** The envelope. Its parts are parsed one by one, so that one of unknown shape loses no other. */
export const Envelope = z.object({ object: z.string(), entry: z.array(z.unknown()) })

/** An entry, or undefined when even its page cannot be told. */
export function parseEntry(entry: unknown): Entry | undefined {
  const parsed = Entry.safeParse(entry)
  return parsed.success ? parsed.data : undefined
}
