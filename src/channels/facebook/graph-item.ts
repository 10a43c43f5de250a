import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { Snapshot } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { ChannelKind } from '../../guidance/finding-kinds.ts'
import { cleanText } from './clean-text.ts'

const COMMENT_FIELDS =
  'id,message,created_time,from{id,name},is_hidden,can_hide,can_remove,can_reply_privately,private_reply_conversation,permalink_url,attachment'
const VISITOR_POST_FIELDS =
  'id,message,created_time,from{id,name},is_hidden,can_reply_privately,permalink_url,full_picture'

/** What to ask for: a post has other fields than a comment, and an unknown field is an error. */
export function fieldsOf(channel: ChannelKind): string {
  return channel === 'facebook-post' ? VISITOR_POST_FIELDS : COMMENT_FIELDS
}

const Text = z.string().transform(cleanText)
const Id = z.union([Text, z.number().transform(String)])
const MaybeFlag = z.boolean().optional()
/** Graph writes offsets without a colon: 2026-10-26T09:33:10+0000. */
const MaybeDate = z
  .string()
  .transform((text) => new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
  .refine((date) => !Number.isNaN(date.getTime()))
  .optional()
  .catch(undefined)

const GraphItem = z.object({
  id: Id,
  message: Text.optional(),
  created_time: MaybeDate,
  from: z.object({ id: Id.optional(), name: Text.optional() }).optional().catch(undefined),
  is_hidden: MaybeFlag,
  can_hide: MaybeFlag,
  can_remove: MaybeFlag,
  can_reply_privately: MaybeFlag,
  private_reply_conversation: z.unknown().optional(),
  permalink_url: Text.optional(),
  full_picture: Text.optional(),
  attachment: z
    .object({ media: z.object({ image: z.object({ src: Text }) }) })
    .optional()
    .catch(undefined),
})
/** A comment or a post as Graph shows it. */
export type GraphItem = z.infer<typeof GraphItem>

export function parseGraphItem(answer: unknown): Result<GraphItem, NetworkFailure> {
  const parsed = GraphItem.safeParse(answer)
  return parsed.success
    ? ok(parsed.data)
    : err({ kind: 'transient', message: 'Facebook gave an answer of unknown shape.' })
}

export function toSnapshot(item: GraphItem): Snapshot {
  const pictures = [item.attachment?.media.image.src, item.full_picture]
  return {
    text: item.message ?? '',
    networkState: item.is_hidden === true ? 'hidden' : 'visible',
    canHide: item.can_hide,
    canRemove: item.can_remove,
    canReplyPrivately: item.can_reply_privately,
    authorId: item.from?.id,
    authorName: item.from?.name,
    postedAt: item.created_time,
    permalink: item.permalink_url,
    mediaUrls: pictures.filter((url) => url !== undefined),
  }
}
