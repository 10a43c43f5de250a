import { createHash } from 'node:crypto'
import type { WorldClock } from '../../clock/world-clock.ts'
import type { FacebookSettings } from '../settings.ts'
import type { App, AccessLevel, Page, Person, Photo, Task, Token, World } from './world.ts'

/** Every permission a practice's app asks for. */
export const ALL_SCOPES: readonly string[] = [
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_manage_posts',
  'pages_messaging',
]

export const ALL_TASKS: readonly Task[] = [
  'MODERATE',
  'MESSAGING',
  'CREATE_CONTENT',
  'ANALYZE',
  'MANAGE',
]

interface NewApp {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly secrets?: readonly string[] | undefined
  readonly accessLevel?: AccessLevel | undefined
  readonly isLive?: boolean | undefined
  readonly requiresProof?: boolean | undefined
  readonly roleIds?: readonly string[] | undefined
}

interface NewPage {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly category?: string | undefined
  readonly adminIds?: readonly string[] | undefined
}

interface NewToken {
  readonly type: 'page' | 'user'
  readonly appId: string
  /** The page, or the person for a user token. */
  readonly ownerId: string
  /** Who signed in for a page token. */
  readonly userId?: string | undefined
  readonly scopes?: readonly string[] | undefined
  readonly tasks?: readonly Task[] | undefined
  readonly expiresMs?: number | undefined
  readonly dataAccessExpiresMs?: number | undefined
}

export interface Builder {
  readonly createApp: (draft?: NewApp) => App
  /** The newest secret signs from now on; the others still prove. */
  readonly rotateSecret: (appId: string, secret: string) => void
  readonly createPage: (draft?: NewPage) => Page
  readonly createPerson: (name: string, id?: string) => Person
  readonly createToken: (draft: NewToken) => Token
  /** Every call with the token answers 190 with this subcode from now on. */
  readonly revokeToken: (value: string, subcode: number) => void
  readonly addPhoto: (bytes: Buffer, contentType: string) => Photo
}

/** Makes what the network must know before anybody writes a comment. */
export function createBuilder(
  world: World,
  clock: WorldClock,
  settings: () => FacebookSettings,
): Builder {
  return {
    createApp(draft = {}) {
      const id = draft.id ?? findFree(world.apps, world.mint.app)
      return put(world.apps, {
        id,
        name: draft.name ?? 'Surgery desk',
        secrets: draft.secrets ?? [inventSecret(id)],
        accessLevel: draft.accessLevel ?? 'advanced',
        isLive: draft.isLive ?? true,
        requiresProof: draft.requiresProof ?? false,
        roleIds: new Set(draft.roleIds),
      })
    },
    rotateSecret(appId, secret) {
      const app = world.apps.get(appId)
      if (app) world.apps.set(appId, { ...app, secrets: [secret, ...app.secrets] })
    },
    createPage: (draft = {}) =>
      put(world.pages, {
        id: draft.id ?? findFree(world.pages, world.mint.page),
        name: draft.name ?? 'The Surgery',
        category: draft.category ?? 'Medical centre',
        adminIds: new Set(draft.adminIds),
        blockedIds: new Set(),
        subscribedApps: new Map(),
      }),
    createPerson: (name, id) => put(world.people, { id: id ?? world.mint.person(), name }),
    createToken(draft) {
      const nowMs = clock.now()
      const token: Token = {
        value: findFree(world.tokens, () => `EAAB${draft.type}${world.mint.token()}`),
        type: draft.type,
        appId: draft.appId,
        ownerId: draft.ownerId,
        userId: draft.type === 'user' ? draft.ownerId : draft.userId,
        scopes: draft.scopes ?? ALL_SCOPES,
        tasks: draft.type === 'page' ? (draft.tasks ?? ALL_TASKS) : [],
        issuedMs: nowMs,
        expiresMs: draft.expiresMs,
        dataAccessExpiresMs: draft.dataAccessExpiresMs ?? nowMs + settings().dataAccessMs,
      }
      world.tokens.set(token.value, token)
      return token
    },
    revokeToken(value, subcode) {
      const token = world.tokens.get(value)
      if (token) world.tokens.set(value, { ...token, revokedSubcode: subcode })
    },
    addPhoto: (bytes, contentType) =>
      put(world.photos, { id: world.mint.photo(), bytes, contentType }),
  }
}

/** The next id that a saved world does not have already. */
function findFree(taken: ReadonlyMap<string, unknown>, mint: () => string): string {
  const id = mint()
  return taken.has(id) ? findFree(taken, mint) : id
}

/** 32 hex digits, the same for the same app in every run. */
function inventSecret(appId: string): string {
  return createHash('md5').update(appId).digest('hex')
}

function put<Item extends { readonly id: string }>(map: Map<string, Item>, item: Item): Item {
  map.set(item.id, item)
  return item
}
