import type { AccountChange, DeliveryReading } from '../../contributions/channel.ts'
import type { Change } from '../../contributions/rules/change.ts'
import { parseJsonExactly } from './parse-json.ts'
import { cleanText } from './clean-text.ts'
import { type Entry, Envelope, FeedValue, MessagingEvent, parseEntry } from './webhook-payload.ts'

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
  if (entry.changes === undefined && entry.messaging === undefined) return [{ kind: 'unreadable' }]
  const fromFeed = (entry.changes ?? []).map(({ field, value }): Change => {
    const parsed = FeedValue.safeParse(value)
    return field === 'feed' && parsed.success
      ? readFeedValue(entry.id, parsed.data)
      : { kind: 'unreadable' }
  })
  return [...fromFeed, ...(entry.messaging ?? []).map(readMessage)]
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

function readFeedValue(pageId: string, value: FeedValue): Change {
  if (REACTIONS.has(value.item)) return { kind: 'ignored' }
  const isByPage = (value.from?.id ?? value.sender_id) === pageId
  if (value.item === 'comment') {
    return value.comment_id === undefined
      ? { kind: 'unreadable' }
      : readCommentOrPost(value, value.comment_id, isByPage)
  }
  if (!POSTS.has(value.item) || value.post_id === undefined) return { kind: 'unreadable' }
  const isOwn = isByPage || value.item === 'status'
  return isOwn ? readOwnPost(value, value.post_id) : readCommentOrPost(value, value.post_id, false)
}

function readCommentOrPost(value: FeedValue, externalId: string, isByPage: boolean): Change {
  switch (value.verb) {
    case 'add':
      return isByPage ? { kind: 'ignored' } : readWords(value, externalId, true)
    case 'edit':
    case 'edited':
    case 'update':
      return isByPage ? { kind: 'ignored' } : readWords(value, externalId, false)
    case 'remove':
    case 'delete':
      return { kind: 'removed', externalId, byPractice: isByPage }
    case 'hide':
      return { kind: 'stirred', externalId, to: 'hidden' }
    case 'unhide':
      return { kind: 'stirred', externalId, to: 'visible' }
    default:
      return { kind: 'unreadable' }
  }
}

function readWords(value: FeedValue, externalId: string, added: boolean): Change {
  const isComment = value.item === 'comment'
  const { photo, photos = [] } = value
  const mediaUrls = [...new Set(photo === undefined ? photos : [photo, ...photos])]
  return {
    kind: 'said',
    externalId,
    added,
    channel: isComment ? 'facebook-comment' : 'facebook-post',
    text: readText(value, added && mediaUrls.length > 0),
    mediaUrls,
    postId: isComment ? value.post_id : undefined,
    parentId: isComment ? value.parent_id : undefined,
    ...readAuthor(value),
    permalink: value.permalink_url ?? value.post?.permalink_url,
    postedAt: value.created_time,
  }
}

/** A picture alone has no message. Without either, only asking tells what was written. */
function readText({ message }: FeedValue, isPictureAlone: boolean): string | undefined {
  if (message !== undefined) return cleanText(message)
  return isPictureAlone ? '' : undefined
}

function readAuthor({ from, sender_id, sender_name }: FeedValue) {
  return { authorId: from?.id ?? sender_id, authorName: from?.name ?? sender_name }
}

function readOwnPost(value: FeedValue, externalId: string): Change {
  const isWritten = value.verb === 'add' || value.verb === 'edit' || value.verb === 'edited'
  if (!isWritten) return { kind: 'ignored' }
  const text = value.message === undefined ? undefined : cleanText(value.message)
  return { kind: 'own-post', externalId, text, postedAt: value.created_time }
}

function readMessage(event: unknown): Change {
  const parsed = MessagingEvent.safeParse(event)
  // Read receipts, reactions and the like carry no words.
  if (!parsed.success) return { kind: 'ignored' }
  const { sender, message, timestamp } = parsed.data
  if (message.is_echo === true) return { kind: 'ignored' }
  const externalId = message.mid
  if (message.is_deleted === true) return { kind: 'removed', externalId, byPractice: false }
  return {
    kind: 'said',
    externalId,
    added: true,
    channel: 'facebook-message',
    text: cleanText(message.text ?? ''),
    mediaUrls: (message.attachments ?? []).flatMap(({ payload }) => payload?.url ?? []),
    authorId: sender.id,
    postedAt: timestamp === undefined ? undefined : new Date(timestamp),
  }
}
