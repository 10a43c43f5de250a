import { z } from 'zod'
import { err, ok, type Result } from '../../base/result.ts'
import type { OutgoingPost } from '../../contributions/channel.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { parseGraphItem } from './graph-item.ts'
import type { Ask } from './list-page-contents.ts'

const MINUTE_MS = 60_000
/** Facebook schedules from 10 minutes to 75 days ahead; its clock may differ a little. */
const SCHEDULE_MIN_MS = 10 * MINUTE_MS
const SCHEDULE_MAX_MS = 75 * 24 * 60 * MINUTE_MS
const LONGEST_POST = 63_206
/** Facebook refuses larger pictures with subcode 1366046. */
const LARGEST_PICTURE_BYTES = 4_000_000
const PICTURE_TYPES = ['image/jpeg', 'image/png']
const SLACK_MS = 120_000

const Made = z.object({ id: z.coerce.string() })

/** Publishes or schedules a post of the page, with its pictures and their descriptions. */
export async function publishPost(
  ask: Ask,
  pageId: string,
  post: OutgoingPost,
): Promise<Result<string, NetworkFailure>> {
  const refused = checkPost(post)
  if (refused !== undefined) return err({ kind: 'invalid', message: refused })
  const photoIds: string[] = []
  for (const picture of post.pictures) {
    const uploaded = await uploadPicture(ask, pageId, picture, post.publishAt !== undefined)
    // Nothing was published yet: an unpublished picture nobody sees is no harm.
    if (!uploaded.ok) return err(asTransient(uploaded.error))
    photoIds.push(uploaded.value)
  }
  const answer = await ask({
    method: 'POST',
    path: `/${pageId}/feed`,
    body: {
      message: post.text,
      ...(post.link !== undefined && { link: post.link }),
      ...(photoIds.length > 0 && { attached_media: photoIds.map((id) => ({ media_fbid: id })) }),
      ...(post.publishAt !== undefined && {
        published: false,
        scheduled_publish_time: Math.floor(post.publishAt.getTime() / 1000),
      }),
    },
  })
  if (!answer.ok) return err(asSeenTwice(answer.error))
  const made = Made.safeParse(answer.value)
  return made.success ? ok(made.data.id) : err({ kind: 'ambiguous', message: ODD })
}

const ODD = 'Facebook took the post but did not say which one it is.'

/** In one sentence what is wrong with a post before it is sent; undefined when nothing is. */
function checkPost({ text, pictures, publishAt, since }: OutgoingPost): string | undefined {
  if (text.length > LONGEST_POST) return `Facebook takes ${LONGEST_POST} characters at most.`
  if (pictures.some(({ contentType }) => !PICTURE_TYPES.includes(contentType))) {
    return 'Facebook takes pictures as JPEG or PNG.'
  }
  if (pictures.some(({ bytes }) => bytes.length > LARGEST_PICTURE_BYTES)) {
    return 'Facebook takes pictures of up to 4 MB.'
  }
  const aheadMs = (publishAt?.getTime() ?? NaN) - since.getTime()
  return aheadMs < SCHEDULE_MIN_MS || aheadMs > SCHEDULE_MAX_MS
    ? 'Choose a time between 10 minutes and 75 days from now.'
    : undefined
}

async function uploadPicture(
  ask: Ask,
  pageId: string,
  { bytes, contentType, description }: OutgoingPost['pictures'][number],
  isTemporary: boolean,
): Promise<Result<string, NetworkFailure>> {
  const form = new FormData()
  const name = contentType === 'image/png' ? 'picture.png' : 'picture.jpg'
  form.set('source', new Blob([new Uint8Array(bytes)], { type: contentType }), name)
  form.set('published', 'false')
  form.set('alt_text_custom', description)
  if (isTemporary) form.set('temporary', 'true')
  const answer = await ask({ method: 'POST', path: `/${pageId}/photos`, form })
  if (!answer.ok) return answer
  const made = Made.safeParse(answer.value)
  return made.success ? ok(made.data.id) : err({ kind: 'transient', message: ODD })
}

function asTransient(failure: NetworkFailure): NetworkFailure {
  return failure.kind === 'ambiguous' ? { ...failure, kind: 'transient' } : failure
}

/** “Duplicate status message” means that the words are out already: look before anything else. */
function asSeenTwice(failure: NetworkFailure): NetworkFailure {
  return failure.code === '506'
    ? { kind: 'ambiguous', message: 'Facebook says that this was posted already.', code: '506' }
    : failure
}

/** Looks for the post by its words, among those published and those that wait for their time. */
export async function findPublishedPost(
  ask: Ask,
  pageId: string,
  { text, since }: OutgoingPost,
): Promise<Result<string | undefined, NetworkFailure>> {
  const earliest = new Date(since.getTime() - SLACK_MS)
  for (const edge of ['published_posts', 'scheduled_posts']) {
    const query = { fields: 'id,message,created_time', limit: '50' }
    const answer = await ask({ method: 'GET', path: `/${pageId}/${edge}`, query })
    if (!answer.ok) return answer
    const { data = [] } =
      z.object({ data: z.array(z.unknown()) }).safeParse(answer.value).data ?? {}
    for (const raw of data) {
      const item = parseGraphItem(raw)
      if (!item.ok || item.value.message !== text) continue
      const { id, created_time: at } = item.value
      if (at === undefined || at >= earliest) return ok(id)
    }
  }
  return ok(undefined)
}

export async function withdrawPost(
  ask: Ask,
  externalId: string,
): Promise<Result<undefined, NetworkFailure>> {
  const answer = await ask({ method: 'DELETE', path: `/${encodeURIComponent(externalId)}` })
  return answer.ok || answer.error.kind === 'gone' ? ok(undefined) : answer
}
