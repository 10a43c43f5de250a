import { deserialize, serialize } from 'node:v8'
import { shelfOf } from './shelf.ts'
import type { World } from './world.ts'

type Records = Pick<World, 'apps' | 'pages' | 'people' | 'tokens' | 'photos' | 'posts' | 'comments'>

/** The world as bytes, for a later run. Deliveries on their way are not part of it. */
export function saveWorld({ apps, pages, people, tokens, photos, posts, comments }: World): Buffer {
  const records: Records = { apps, pages, people, tokens, photos, posts, comments }
  return serialize(records)
}

/** Fills a new world with a saved one. Lists no longer have the gaps of what was removed. */
export function loadWorld(world: World, saved: Buffer): void {
  const records = deserialize(saved) as Records
  copyInto(world.apps, records.apps)
  copyInto(world.pages, records.pages)
  copyInto(world.people, records.people)
  copyInto(world.tokens, records.tokens)
  copyInto(world.photos, records.photos)
  copyInto(world.posts, records.posts)
  copyInto(world.comments, records.comments)
  for (const { id, pageId, createdMs } of world.posts.values()) {
    shelfOf(world.posted, pageId).put({ id, atMs: createdMs, order: world.mint.order() })
  }
  for (const { id, postId, parentId, createdMs } of world.comments.values()) {
    const slot = { id, atMs: createdMs, order: world.mint.order() }
    shelfOf(world.streams, postId).put(slot)
    shelfOf(world.answers, parentId).put(slot)
  }
}

function copyInto<Item>(target: Map<string, Item>, source: ReadonlyMap<string, Item>): void {
  for (const [id, item] of source) target.set(id, item)
}
