import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { Snapshot } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import type { ChannelKind } from '../../guidance/finding-kinds.ts'
import { cleanText } from '../clean-text.ts'

const COMMENT_FIELDS =
  'id,message,created_time,from{id,name},is_hidden,can_hide,can_remove,can_reply_privately,private_reply_conversation,permalink_url,attachment'
const POST_FIELDS =
  'id,message,created_time,from{id,name},is_hidden,can_reply_privately,permalink_url,full_picture,attachments'
/** What a comment and a post both have: a mention can be either. */
const MENTION_FIELDS = 'id,message,created_time,from{id,name},permalink_url'
/** A list also tells what a comment answers. */
export const LISTED_COMMENT_FIELDS = `${COMMENT_FIELDS},parent{id}`
export const LISTED_POST_FIELDS = POST_FIELDS

/** What to ask for: a post has other fields than a comment, and an unknown field is an error. */
export function fieldsOf(channel: ChannelKind): string {
  if (channel === 'facebook-mention') return MENTION_FIELDS
  const isPost = channel === 'facebook-post' || channel === 'facebook-recommendation'
  return isPost ? POST_FIELDS : COMMENT_FIELDS
}

const Text = z.string().transform(cleanText)
const Id = z.union([Text, z.number().transform(String)])
const MaybeFlag = z.boolean().optional()
/** Graph writes offsets without a colon: 2026-10-26T09:33:10+0000. */
export const GraphDate = z
  .string()
  .transform((text) => new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
  .refine((date) => !Number.isNaN(date.getTime()))
  .optional()
  .catch(undefined)

const Attachment = z.object({
  media: z
    .object({ image: z.object({ src: Text }).optional(), source: Text.optional() })
    .optional()
    .catch(undefined),
})

const GraphItem = z.object({
  id: Id,
  message: Text.optional(),
  created_time: GraphDate,
  from: z.object({ id: Id.optional(), name: Text.optional() }).optional().catch(undefined),
  is_hidden: MaybeFlag,
  can_hide: MaybeFlag,
  can_remove: MaybeFlag,
  can_reply_privately: MaybeFlag,
  private_reply_conversation: z.unknown().optional(),
  permalink_url: Text.optional(),
  full_picture: Text.optional(),
  attachment: Attachment.optional().catch(undefined),
  attachments: z
    .object({
      data: z.array(
        Attachment.extend({
          subattachments: z
            .object({ data: z.array(Attachment) })
            .optional()
            .catch(undefined),
        }),
      ),
    })
    .optional()
    .catch(undefined),
  parent: z.object({ id: Id }).optional().catch(undefined),
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
    mediaUrls: findMedia(item),
  }
}

/** Every picture and video of it, once. */
function findMedia({
  attachment,
  attachments,
  full_picture: picture,
}: GraphItem): readonly string[] {
  const posted = (attachments?.data ?? []).flatMap(({ subattachments, ...one }) => [
    one,
    ...(subattachments?.data ?? []),
  ])
  const found = [attachment, ...posted].flatMap((one) => [
    one?.media?.source,
    one?.media?.image?.src,
  ])
  return [...new Set([...found, picture].filter((url) => url !== undefined))]
}
