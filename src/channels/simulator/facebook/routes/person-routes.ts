import { ok } from '../../../../base/result.ts'
import type { GraphCall, Reply } from '../graph/graph-call.ts'
import { PERSON_VIEW } from '../graph/owner-views.ts'
import { readNode } from './read-node.ts'

type PersonCall = GraphCall<'person'>

/** `GET /me` with a person's token. */
export function readPerson(call: PersonCall): Reply {
  return readNode(call, PERSON_VIEW, call.node.person)
}

/** `GET /me/accounts`: the person's pages. One they did not grant comes without a token. */
export function listAccounts({ facebook, node, token }: PersonCall): Reply {
  const { pages, tokens } = facebook.world
  const data = [...pages.values()]
    .filter((page) => page.adminIds.has(node.person.id))
    .map((page) => {
      const granted = [...tokens.values()].find(
        (other) =>
          other.type === 'page' &&
          other.ownerId === page.id &&
          other.appId === token.appId &&
          other.userId === node.person.id,
      )
      return {
        access_token: granted?.value,
        category: page.category,
        name: page.name,
        id: page.id,
        tasks: granted?.tasks ?? [],
      }
    })
  return ok({ body: { data } })
}

/** `GET /me/permissions` */
export function listPermissions({ token }: PersonCall): Reply {
  const data = token.scopes.map((permission) => ({ permission, status: 'granted' }))
  return ok({ body: { data } })
}
