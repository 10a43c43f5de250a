import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { Channel, Connection, OutgoingStep, Snapshot } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { cleanText } from './clean-text.ts'
import { FacebookCredentials } from './credentials.ts'
import { fetchFacebookMedia, type MediaSettings } from './fetch-media.ts'
import { callGraph, type GraphCall, type GraphSettings } from './graph-client.ts'
import { readFacebookDelivery } from './read-delivery.ts'

export type FacebookSettings = GraphSettings & MediaSettings

const Id = z.union([z.string(), z.number()]).transform(String)
const MaybeFlag = z.boolean().optional()
const MaybeDate = z
  .string()
  .transform((text) => new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))
  .refine((date) => !Number.isNaN(date.getTime()))
  .optional()
  .catch(undefined)

const Item = z.object({
  id: Id,
  message: z.string().optional(),
  created_time: MaybeDate,
  from: z.object({ id: Id.optional(), name: z.string().optional() }).optional().catch(undefined),
  is_hidden: MaybeFlag,
  can_hide: MaybeFlag,
  can_remove: MaybeFlag,
  can_reply_privately: MaybeFlag,
  private_reply_conversation: z.unknown().optional(),
  permalink_url: z.string().optional(),
  attachment: z
    .object({ media: z.object({ image: z.object({ src: z.string() }) }) })
    .optional()
    .catch(undefined),
})
type Item = z.infer<typeof Item>

const FIELDS =
  'id,message,created_time,from{id,name},is_hidden,can_hide,can_remove,can_reply_privately,private_reply_conversation,permalink_url,attachment'

/** A Facebook Page, as the spine's port asks for it. */
export function createFacebookChannel(settings: FacebookSettings): Channel {
  const call = (connection: Connection, request: Omit<GraphCall, 'token' | 'appSecret'>) => {
    const { pageToken, appSecret } = FacebookCredentials.parse(connection.credentials)
    return callGraph(settings, { ...request, token: pageToken, appSecret })
  }
  const readItem = async (connection: Connection, externalId: string) => {
    const path = `/${encodeURIComponent(externalId)}`
    const answer = await call(connection, { method: 'GET', path, query: { fields: FIELDS } })
    return answer.ok ? parseItem(answer.value) : answer
  }
  return {
    network: 'facebook',
    readDelivery: readFacebookDelivery,
    read: async (connection, externalId) => {
      const item = await readItem(connection, externalId)
      return item.ok ? ok(toSnapshot(item.value)) : item
    },
    readPost: async (connection, externalId) => {
      const path = `/${encodeURIComponent(externalId)}`
      const query = { fields: 'id,message,created_time' }
      const answer = await call(connection, { method: 'GET', path, query })
      const post = answer.ok ? parseItem(answer.value) : answer
      if (!post.ok) return post
      const { message, created_time: postedAt } = post.value
      return ok({ text: message === undefined ? undefined : cleanText(message), postedAt })
    },
    isReachable: async (connection) => {
      const path = `/${encodeURIComponent(connection.accountId)}`
      return (await call(connection, { method: 'GET', path, query: { fields: 'id' } })).ok
    },
    perform: async (connection, step) => {
      const ready = await prepare(step, () => readItem(connection, step.externalId))
      if (!ready.ok) return ready
      if (ready.value === 'already-done') return ok(undefined)
      const answer = await call(connection, requestFor(connection, step))
      return answer.ok ? ok(undefined) : answer
    },
    check: async (connection, step) => {
      const item = await readItem(connection, step.externalId)
      if (item.ok) return ok(findEffect(step, item.value))
      return step.kind === 'remove' && item.error.kind === 'gone' ? ok('done') : item
    },
    fetchMedia: (url) => fetchFacebookMedia(settings, url),
    linkTo: (externalId) => `https://www.facebook.com/${externalId}`,
  }
}

function parseItem(answer: unknown): Result<Item, NetworkFailure> {
  const parsed = Item.safeParse(answer)
  return parsed.success
    ? ok(parsed.data)
    : err({ kind: 'transient', message: 'Facebook gave an answer of unknown shape.' })
}

function toSnapshot(item: Item): Snapshot {
  return {
    text: cleanText(item.message ?? ''),
    networkState: item.is_hidden === true ? 'hidden' : 'visible',
    canHide: item.can_hide,
    canRemove: item.can_remove,
    canReplyPrivately: item.can_reply_privately,
    authorId: item.from?.id,
    authorName: item.from?.name,
    postedAt: item.created_time,
    permalink: item.permalink_url,
    mediaUrls: item.attachment === undefined ? [] : [item.attachment.media.image.src],
  }
}

/** Looks before writing: what is so already needs no call, and what the network rules out gets none. */
async function prepare(
  step: OutgoingStep,
  readItem: () => Promise<Result<Item, NetworkFailure>>,
): Promise<Result<'go' | 'already-done', NetworkFailure>> {
  const item = await readItem()
  if (!item.ok) return item
  if (findEffect(step, item.value) === 'done') return ok('already-done')
  const allowed = {
    hide: item.value.can_hide,
    unhide: true,
    remove: item.value.can_remove,
    'send-private-message': item.value.can_reply_privately,
  }[step.kind]
  return allowed === false
    ? err({ kind: 'cannot', message: REFUSALS[step.kind], code: 'not-offered' })
    : ok('go')
}

const REFUSALS: Readonly<Record<OutgoingStep['kind'], string>> = {
  hide: 'Facebook does not let the page hide this one.',
  unhide: 'Facebook does not let the page show this one.',
  remove: 'Facebook does not let the page remove this one.',
  'send-private-message':
    'Facebook takes one private message for each comment, within 7 days, and no more for this one.',
}

function findEffect(step: OutgoingStep, item: Item): 'done' | 'not-done' | 'unsure' {
  switch (step.kind) {
    case 'hide':
      return item.is_hidden === true ? 'done' : 'not-done'
    case 'unhide':
      return item.is_hidden === true ? 'not-done' : 'done'
    case 'remove':
      return 'not-done'
    case 'send-private-message':
      return item.private_reply_conversation === undefined ? 'unsure' : 'done'
  }
}

function requestFor(
  connection: Connection,
  step: OutgoingStep,
): Omit<GraphCall, 'token' | 'appSecret'> {
  const path = `/${encodeURIComponent(step.externalId)}`
  switch (step.kind) {
    case 'hide':
      return { method: 'POST', path, body: { is_hidden: true } }
    case 'unhide':
      return { method: 'POST', path, body: { is_hidden: false } }
    case 'remove':
      return { method: 'DELETE', path }
    case 'send-private-message': {
      const target = step.channel === 'facebook-post' ? 'post_id' : 'comment_id'
      return {
        method: 'POST',
        path: `/${encodeURIComponent(connection.accountId)}/messages`,
        body: {
          recipient: { [target]: step.externalId },
          messaging_type: 'RESPONSE',
          message: { text: step.message ?? '' },
        },
      }
    }
  }
}
