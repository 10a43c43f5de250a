import { createMint, type Mint } from './mint.ts'
import type { Shelf } from './shelf.ts'

export type AccessLevel = 'standard' | 'advanced'

/** What an app asked to be told of. */
export interface AppSubscription {
  readonly callbackUrl: string
  readonly fields: readonly string[]
  /** False: deliveries name the field that changed and nothing else. */
  readonly includeValues: boolean
}

export interface App {
  readonly id: string
  readonly name: string
  /** Newest first: the newest signs, each proves. */
  readonly secrets: readonly string[]
  /** Standard access withholds the author of everything people without a role on the app write. */
  readonly accessLevel: AccessLevel
  /** Pages send an app events only once it is live. */
  readonly isLive: boolean
  readonly requiresProof: boolean
  readonly roleIds: ReadonlySet<string>
  readonly subscription?: AppSubscription | undefined
}

export interface Person {
  readonly id: string
  readonly name: string
}

export interface Page {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly adminIds: ReadonlySet<string>
  readonly blockedIds: ReadonlySet<string>
  /** Fields by app id. */
  readonly subscribedApps: ReadonlyMap<string, readonly string[]>
}

export type Task = 'MODERATE' | 'CREATE_CONTENT' | 'MESSAGING' | 'MANAGE' | 'ANALYZE'

export interface Token {
  readonly value: string
  readonly type: 'page' | 'user' | 'app'
  readonly appId: string
  /** Whose token it is: a page, a person or an app. */
  readonly ownerId: string
  readonly userId?: string | undefined
  readonly scopes: readonly string[]
  readonly tasks: readonly Task[]
  readonly issuedMs: number
  /** Absent: never. */
  readonly expiresMs?: number | undefined
  readonly dataAccessExpiresMs: number
  /** Subcode of error 190 that every call is answered with. */
  readonly revokedSubcode?: number | undefined
}

export interface Photo {
  readonly id: string
  readonly bytes: Buffer
  readonly contentType: string
}

export interface Post {
  readonly id: string
  readonly pageId: string
  readonly kind: 'page-post' | 'visitor-post' | 'recommendation'
  readonly authorId: string
  readonly message: string
  readonly createdMs: number
  readonly updatedMs: number
  readonly isHidden: boolean
  /** False while it waits for its time. */
  readonly isPublished: boolean
  readonly scheduledMs?: number | undefined
  readonly photoId?: string | undefined
  readonly isPrivatelyAnswered: boolean
  readonly likedBy: ReadonlySet<string>
}

export interface Comment {
  readonly id: string
  readonly postId: string
  /** The post, or the comment it answers. */
  readonly parentId: string
  readonly authorId: string
  readonly message: string
  readonly createdMs: number
  readonly editedMs?: number | undefined
  readonly isHidden: boolean
  readonly photoId?: string | undefined
  readonly isPrivatelyAnswered: boolean
  readonly likedBy: ReadonlySet<string>
}

/** Shared by all that nobody likes: a set of its own for each would cost more than its words. */
export const NOBODY: ReadonlySet<string> = new Set()

/** Everything Facebook knows. Records are replaced, never changed. */
export interface World {
  readonly apps: Map<string, App>
  readonly pages: Map<string, Page>
  readonly people: Map<string, Person>
  readonly tokens: Map<string, Token>
  readonly photos: Map<string, Photo>
  readonly posts: Map<string, Post>
  readonly comments: Map<string, Comment>
  /** By page. */
  readonly posted: Map<string, Shelf>
  /** Comments of every level, by post. */
  readonly streams: Map<string, Shelf>
  /** Direct answers, by post or comment. */
  readonly answers: Map<string, Shelf>
  readonly mint: Mint
}

export function createWorld(startMs: number): World {
  return {
    apps: new Map(),
    pages: new Map(),
    people: new Map(),
    tokens: new Map(),
    photos: new Map(),
    posts: new Map(),
    comments: new Map(),
    posted: new Map(),
    streams: new Map(),
    answers: new Map(),
    mint: createMint(startMs),
  }
}

/** Takes everything away; ids that were given are not given again. */
export function emptyWorld(world: World): void {
  for (const part of Object.values(world)) {
    if (part instanceof Map) part.clear()
  }
}

/** The name people see of a person or a page. */
export function authorName(world: World, authorId: string): string {
  return (world.people.get(authorId) ?? world.pages.get(authorId))?.name ?? 'Facebook user'
}
