import { createHmac, randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { SimulatedPage } from './practice.ts'

/** A comment that stands on the simulated page. */
export interface PostedComment {
  readonly id: string
  readonly postId: string
  readonly authorId: string
  readonly text: string
}

const DATA = new URL('../../shared/data/abuse/davidson2017.jsonl.gz', import.meta.url)

/** Real comments, or undefined where the data sets are not at hand. */
export function readRealComments(count: number): readonly string[] | undefined {
  try {
    const lines = gunzipSync(readFileSync(fileURLToPath(DATA)))
      .toString('utf8')
      .split('\n')
    const texts = lines.filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
    return texts.slice(0, count)
  } catch {
    return undefined
  }
}

/** Lets people of the simulated network write these comments, under its posts in turn. */
export async function postComments(
  page: SimulatedPage,
  texts: readonly string[],
): Promise<readonly PostedComment[]> {
  const author = await callSimulator<{ id: string }>(page, 'person', { name: 'Sam Writer' })
  const posted: PostedComment[] = []
  for (let at = 0; at < texts.length; at += 500) {
    const some = texts.slice(at, at + 500).map((text, index) => ({
      text,
      postId: page.postIds[(at + index) % page.postIds.length] ?? '',
      authorId: author.id,
    }))
    const acts = some.map(({ text, postId, authorId }) => ({
      act: 'comment',
      parentId: postId,
      writing: { authorId, message: text },
    }))
    const { ids } = await callSimulator<{ ids: readonly string[] }>(page, 'acts', { acts })
    posted.push(...some.map((one, index) => ({ ...one, id: ids[index] ?? '' })))
  }
  return posted
}

async function callSimulator<Answer>(
  page: SimulatedPage,
  route: string,
  body: unknown,
): Promise<Answer> {
  const response = await fetch(`${page.url}/__sim/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${route}: ${await response.text()}`)
  return (await response.json()) as Answer
}

/** Cuts comments into batches of random size, with this share delivered twice, and shuffles near neighbours. */
export function batchAtRandom(
  comments: readonly PostedComment[],
  { largest, repeated }: { readonly largest: number; readonly repeated: number },
): readonly (readonly PostedComment[])[] {
  const again = comments.filter(() => randomInt(1_000_000) < repeated * 1_000_000)
  const shuffled = [...comments, ...again]
    .map((comment, index) => ({ comment, at: index + randomInt(200) }))
    .sort((a, b) => a.at - b.at)
    .map(({ comment }) => comment)
  const batches: PostedComment[][] = []
  for (let at = 0; at < shuffled.length;) {
    const size = 1 + randomInt(largest)
    batches.push(shuffled.slice(at, at + size))
    at += size
  }
  return batches
}

/** Delivers one signed webhook until it is taken, as Meta does, only sooner. */
export async function deliver(
  page: SimulatedPage,
  port: number,
  batch: readonly PostedComment[],
): Promise<void> {
  const body = JSON.stringify({
    object: 'page',
    entry: [{ id: page.pageId, time: Math.floor(Date.now() / 1000), changes: batch.map(toChange) }],
  })
  const signature = createHmac('sha256', page.appSecret).update(body).digest('hex')
  for (;;) {
    const taken = await fetch(`http://127.0.0.1:${port}/webhooks/facebook`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body,
      signal: AbortSignal.timeout(10_000),
    }).then(
      (response) => response.status === 200,
      () => false,
    )
    if (taken) return
    await sleep(100)
  }
}

function toChange(comment: PostedComment) {
  return {
    field: 'feed',
    value: {
      item: 'comment',
      verb: 'add',
      from: { id: comment.authorId, name: 'Sam Writer' },
      comment_id: comment.id,
      post_id: comment.postId,
      parent_id: comment.postId,
      created_time: Math.floor(Date.now() / 1000),
      message: comment.text,
    },
  }
}
