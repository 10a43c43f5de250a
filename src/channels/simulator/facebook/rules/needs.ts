import type { Task } from '../world/world.ts'
import type { GraphErrorName } from '../errors/graph-errors.ts'

/** What a token must carry for a kind of call, and how the call is refused without it. */
export interface Need {
  readonly scopes: readonly string[]
  readonly task?: Task
  readonly refusal: GraphErrorName
}

/** @see https://developers.facebook.com/docs/permissions */
export const NEEDS = {
  readPage: { scopes: ['pages_read_engagement'], refusal: 'permission' },
  readVisitors: {
    scopes: ['pages_read_engagement', 'pages_read_user_content'],
    refusal: 'permission',
  },
  hide: {
    scopes: ['pages_read_engagement', 'pages_manage_engagement'],
    task: 'MODERATE',
    refusal: 'permission-missing',
  },
  engage: {
    scopes: ['pages_manage_engagement'],
    task: 'MODERATE',
    refusal: 'permission-missing',
  },
  removeOthers: {
    scopes: ['pages_manage_engagement', 'pages_read_user_content'],
    task: 'MODERATE',
    refusal: 'permission-missing',
  },
  message: { scopes: ['pages_messaging'], task: 'MESSAGING', refusal: 'permission-missing' },
  publish: {
    scopes: ['pages_manage_posts'],
    task: 'CREATE_CONTENT',
    refusal: 'permission-missing',
  },
  subscribe: { scopes: ['pages_manage_metadata'], task: 'MANAGE', refusal: 'permission-missing' },
} as const satisfies Record<string, Need>
