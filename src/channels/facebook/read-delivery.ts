import type { AccountChange, DeliveryReading } from '../../contributions/channel.ts'
import type { Change } from '../../contributions/rules/change.ts'
import { parseJsonExactly } from './parse-json.ts'
import type { z } from 'zod'
import {
  type Entry,
  Envelope,
  type FeedValue,
  FieldChange,
  MessageEdit,
  MessagingEvent,
  parseEntry,
  type RatingValue,
  WordyEvent,
} from './webhook-payload.ts'

type Said = Extract<Change, { kind: 'said' }>

/**
 * Reads one webhook delivery: every change of every entry, in order. Verbs come as `add`, `edit` and
 * `edited`, `delete` and `remove`, `hide` and `unhide`; fields may be missing.
 */
export function readFacebookDelivery(
  body: Buffer,
  accountIds: ReadonlySet<string>,
): DeliveryReading {
  const envelope = Envelope.parse(parseJsonExactly(body.toString('utf8')))
  const changes: AccountChange[] = []
  const unknownAccounts = new Set<string>()
  for (const raw of envelope.entry) {
    const entry = parseEntry(raw)
    if (entry === undefined) changes.push({ accountId: '', change: { kind: 'unreadable' } })
    else if (!accountIds.has(entry.id)) unknownAccounts.add(entry.id)
    else changes.push(...readEntry(entry).map((change) => ({ accountId: entry.id, change })))
  }
  return { changes, unknownAccounts: [...unknownAccounts] }
}

function readEntry(entry: Entry): readonly Change[] {
  const { changes, messaging, standby, changed_fields: changedFields } = entry
  if ([changes, messaging, standby, changedFields].every((part) => part === undefined)) {
    return [{ kind: 'unreadable' }]
  }
  const words = [...(messaging ?? []), ...(standby ?? [])]
  return [
    ...(changes ?? []).map((change) => readChange(entry.id, change)),
    ...words.map(readMessage),
    ...(changedFields === undefined ? [] : [{ kind: 'look-around' as const }]),
  ]
}

function readChange(pageId: string, change: unknown): Change {
  const parsed = FieldChange.safeParse(change)
  if (!parsed.success) return { kind: 'unreadable' }
  switch (parsed.data.field) {
    case 'feed':
      return readFeedValue(pageId, parsed.data.value)
    case 'mention':
      return readMention(parsed.data.value)
    case 'ratings':
      return readRating(pageId, parsed.data.value)
  }
}

/** The page was named elsewhere: a comment, or a whole post. It tells neither author nor, often, words. */
function readMention(value: FeedValue): Change {
  const externalId = value.comment_id ?? value.post_id
  if (externalId === undefined) return { kind: 'unreadable' }
  const about = { externalId, channel: 'facebook-mention' } as const
  if (isWriting(value)) return readWords(value, about)
  return isRemoving(value) ? { kind: 'removed', ...about, mayBeOwn: false } : { kind: 'unreadable' }
}

/** A recommendation has no id but its story's. */
function readRating(pageId: string, value: RatingValue): Change {
  if (REACTIONS.has(value.item)) return { kind: 'ignored' }
  const storyId = value.open_graph_story_id
  if (value.item === 'comment') {
    return readFeedValue(pageId, { ...value, post_id: storyId, parent_id: storyId, photo: undefined, photos: undefined, video: undefined, permalink_url: undefined, post: undefined }) // prettier-ignore
  }
  const externalId = storyId ?? value.reviewer_id
  if (value.item !== 'rating' || externalId === undefined) return { kind: 'unreadable' }
  const about = { externalId, channel: 'facebook-recommendation' } as const
  if (isRemoving(value)) return { kind: 'removed', ...about, mayBeOwn: false }
  if (!isWriting(value)) return { kind: 'unreadable' }
  return {
    kind: 'said',
    ...about,
    added: value.verb === 'add',
    text: value.review_text ?? '',
    mediaUrls: [],
    authorId: value.reviewer_id,
    authorName: value.reviewer_name,
    postedAt: value.created_time,
    recommends: readRecommendation(value.recommendation_type),
  }
}

/** @returns undefined for a type that is neither */
export function readRecommendation(type: string | undefined): boolean | undefined {
  return type === 'positive' ? true : type === 'negative' ? false : undefined
}

function isRemoving({ verb }: { readonly verb: string }): boolean {
  return verb === 'remove' || verb === 'delete'
}

const REACTIONS = new Set(['reaction', 'like'])
const POSTS = new Set([
  'post',
  'status',
  'photo',
  'video',
  'share',
  'link',
  'album',
  'note',
  'event',
])

const WRITES = new Set(['add', 'edit', 'edited', 'update'])

function readFeedValue(pageId: string, value: FeedValue): Change {
  if (REACTIONS.has(value.item)) return { kind: 'ignored' }
  const externalId = findExternalId(value)
  if (externalId === undefined) return { kind: 'unreadable' }
  const actorId = value.from?.id ?? value.sender_id
  return isOwnPost(value, actorId, pageId)
    ? readOwnPost(value, externalId)
    : readCommentOrPost(value, externalId, actorId === pageId)
}

function findExternalId({ item, comment_id, post_id }: FeedValue): string | undefined {
  if (item === 'comment') return comment_id
  return POSTS.has(item) ? post_id : undefined
}

/** Who hides or removes a post need not be who wrote it. */
function isOwnPost(value: FeedValue, actorId: string | undefined, pageId: string): boolean {
  if (value.item === 'comment') return false
  return actorId === undefined ? value.item === 'status' : actorId === pageId && isWriting(value)
}

function isWriting({ verb }: { readonly verb: string }): boolean {
  return WRITES.has(verb)
}

function readCommentOrPost(value: FeedValue, externalId: string, isByPage: boolean): Change {
  const channel = value.item === 'comment' ? 'facebook-comment' : 'facebook-post'
  const about = { externalId, channel } as const
  if (isWriting(value)) {
    return isByPage ? { kind: 'ignored' } : readWords(value, about)
  }
  // A page can hide its own posts, but not its own comments.
  const mayBeOwnPost = isByPage && channel === 'facebook-post'
  switch (value.verb) {
    case 'remove':
    case 'delete':
      return { kind: 'removed', ...about, mayBeOwn: isByPage }
    case 'hide':
      return { kind: 'stirred', ...about, to: 'hidden', mayBeOwn: mayBeOwnPost }
    case 'unhide':
      return { kind: 'stirred', ...about, to: 'visible', mayBeOwn: mayBeOwnPost }
    default:
      return { kind: 'unreadable' }
  }
}

function readWords(value: FeedValue, about: Pick<Said, 'externalId' | 'channel'>): Said {
  const isComment = value.item === 'comment'
  const added = value.verb === 'add'
  const { photo, photos = [], video } = value
  const mediaUrls = [...new Set([photo, ...photos, video].filter((url) => url !== undefined))]
  return {
    kind: 'said',
    ...about,
    added,
    // A picture alone has no message. Without either, only asking tells what was written.
    text: value.message ?? (added && mediaUrls.length > 0 ? '' : undefined),
    mediaUrls,
    postId: isComment ? value.post_id : undefined,
    parentId: isComment ? value.parent_id : undefined,
    ...readAuthor(value),
    permalink: value.permalink_url ?? value.post?.permalink_url,
    postedAt: value.created_time,
  }
}

function readAuthor({ from, sender_id, sender_name }: FeedValue) {
  return { authorId: from?.id ?? sender_id, authorName: from?.name ?? sender_name }
}

function readOwnPost(value: FeedValue, externalId: string): Change {
  return isWriting(value)
    ? { kind: 'own-post', externalId, text: value.message, postedAt: value.created_time }
    : { kind: 'ignored' }
}

function readMessage(event: unknown): Change {
  const edit = MessageEdit.safeParse(event)
  if (edit.success) return readEdit(edit.data)
  const parsed = MessagingEvent.safeParse(event)
  if (!parsed.success) {
    // Read receipts, reactions and the like carry no words.
    return { kind: WordyEvent.safeParse(event).success ? 'unreadable' : 'ignored' }
  }
  const { sender, message, timestamp } = parsed.data
  if (message.is_echo === true) return { kind: 'ignored' }
  const about = { externalId: message.mid, channel: 'facebook-message' } as const
  if (message.is_deleted === true) return { kind: 'removed', ...about, mayBeOwn: false }
  return {
    kind: 'said',
    ...about,
    added: true,
    text: message.text ?? '',
    mediaUrls: (message.attachments ?? []).flatMap(({ payload }) => payload?.url ?? []),
    authorId: sender.id,
    postedAt: timestamp === undefined ? undefined : new Date(timestamp),
  }
}

function readEdit({ sender, message_edit: edit }: z.infer<typeof MessageEdit>): Change {
  return {
    kind: 'said',
    externalId: edit.mid,
    channel: 'facebook-message',
    added: false,
    text: edit.text ?? '',
    mediaUrls: [],
    authorId: sender.id,
  }
}
