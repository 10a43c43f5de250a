import type { JsonRecord } from '../../json.ts'
import { authorName } from '../world/world.ts'
import type { GraphCall } from './graph-call.ts'
import { isAuthorWithheld } from '../rules/withhold-author.ts'

/** The `from` of a node, absent where the app's access level withholds it. */
export function viewAuthor(call: GraphCall, authorId: string): JsonRecord | undefined {
  const { world } = call.facebook
  if (isAuthorWithheld(world, call.app, authorId)) return undefined
  return { name: authorName(world, authorId), id: authorId }
}
