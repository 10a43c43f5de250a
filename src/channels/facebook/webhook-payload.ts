import { z } from 'zod'
import { cleanText } from '../clean-text.ts'

const Text = z.string().transform(cleanText)
/** Ids arrive as text or as numbers; they are text from here on. */
const Id = z.union([Text, z.number().transform(String)])
const Seconds = z
  .union([z.number(), z.string()])
  .transform((value) => new Date(typeof value === 'number' ? value * 1000 : value))
  .refine((date) => !Number.isNaN(date.getTime()))
  .optional()
  .catch(undefined)
const Words = Text.optional().catch(undefined)
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
  photos: z.array(Text).optional().catch(undefined),
  video: Words,
  permalink_url: Words,
  post: z.object({ permalink_url: Words }).optional().catch(undefined),
})
export type FeedValue = z.infer<typeof FeedValue>

export const MessagingEvent = z.object({
  sender: z.object({ id: Id }),
  timestamp: z.number().optional(),
  message: z.object({
    mid: Text,
    text: Words,
    is_echo: z.boolean().optional(),
    is_deleted: z.boolean().optional(),
    attachments: z
      .array(z.object({ payload: z.object({ url: Words }).optional() }))
      .optional()
      .catch(undefined),
  }),
})

/** A messaging event that carries words, which must be read or be shown as unread. */
export const WordyEvent = z.union([
  z.looseObject({ message: z.unknown() }),
  z.looseObject({ message_edit: z.unknown() }),
])

/** A recommendation, or something under one. */
export const RatingValue = z.object({
  item: z.string(),
  verb: z.string(),
  open_graph_story_id: OptionalId,
  reviewer_id: OptionalId,
  reviewer_name: Words,
  review_text: Words,
  /** Upper case here, lower case in the API. */
  recommendation_type: Text.transform((type) => type.toLowerCase())
    .optional()
    .catch(undefined),
  comment_id: OptionalId,
  from: z.object({ id: OptionalId, name: Words }).optional().catch(undefined),
  sender_id: OptionalId,
  sender_name: Words,
  message: Words,
  created_time: Seconds,
})
export type RatingValue = z.infer<typeof RatingValue>

export const FieldChange = z.discriminatedUnion('field', [
  z.object({ field: z.literal('feed'), value: FeedValue }),
  z.object({ field: z.literal('mention'), value: FeedValue }),
  z.object({ field: z.literal('ratings'), value: RatingValue }),
])

/** Somebody changed the words of a private message. */
export const MessageEdit = z.object({
  sender: z.object({ id: Id }),
  timestamp: z.number().optional(),
  message_edit: z.object({ mid: Text, text: Words }),
})

/** Its changes are parsed one by one, so that one of unknown shape loses no other. */
const Entry = z.object({
  id: Id,
  changes: z.array(z.unknown()).optional().catch(undefined),
  messaging: z.array(z.unknown()).optional().catch(undefined),
  /** In place of values, where the app asked for none. */
  changed_fields: z.array(z.unknown()).optional().catch(undefined),
  /** Messenger's, while another app holds the thread. */
  standby: z.array(z.unknown()).optional().catch(undefined),
})
export type Entry = z.infer<typeof Entry>

/** The envelope. Its entries are parsed one by one too. */
export const Envelope = z.object({ object: z.string(), entry: z.array(z.unknown()) })

/** An entry, or undefined when even its page cannot be told. */
export function parseEntry(entry: unknown): Entry | undefined {
  const parsed = Entry.safeParse(entry)
  return parsed.success ? parsed.data : undefined
}
