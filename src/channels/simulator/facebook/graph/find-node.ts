import type { Facebook } from '../facebook.ts'
import type { Caller } from '../rules/check-token.ts'
import type { World } from '../world/world.ts'
import type { GraphNode } from './graph-call.ts'

/** What the id stands for; undefined when nothing, or nothing this token may know of. */
export function findNode(facebook: Facebook, caller: Caller, id: string): GraphNode | undefined {
  if (id === 'debug_token') return { kind: 'debug_token' }
  const node = lookUp(facebook, id === 'me' ? caller.token.ownerId : id)
  return node && isVisible(caller, node) ? node : undefined
}

function lookUp({ world }: Facebook, id: string): GraphNode | undefined {
  return lookUpContent(world, id) ?? lookUpOwner(world, id)
}

function lookUpContent(world: World, id: string): GraphNode | undefined {
  const comment = world.comments.get(id)
  const post = world.posts.get(comment?.postId ?? id)
  const page = post && world.pages.get(post.pageId)
  if (!page) return undefined
  return comment ? { kind: 'comment', page, post, comment } : { kind: 'post', page, post }
}

function lookUpOwner(world: World, id: string): GraphNode | undefined {
  const page = world.pages.get(id)
  if (page) return { kind: 'page', page }
  const app = world.apps.get(id)
  if (app) return { kind: 'app', app }
  const person = world.people.get(id)
  return person && { kind: 'person', person }
}

function isVisible({ token }: Caller, node: GraphNode): boolean {
  switch (node.kind) {
    case 'person':
      return node.person.id === token.ownerId
    case 'app':
      return node.app.id === token.appId
    case 'debug_token':
      return true
    case 'page':
    case 'post':
    case 'comment':
      return token.type !== 'page' || token.ownerId === node.page.id
  }
}
