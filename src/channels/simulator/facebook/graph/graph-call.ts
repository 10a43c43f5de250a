import type { Result } from '../../../../base/result.ts'
import type { Json } from '../../json.ts'
import type { Write } from '../../ledger/ledger.ts'
import type { Parameters } from '../../web/read-parameters.ts'
import type { GraphError } from '../errors/graph-errors.ts'
import type { Facebook } from '../facebook.ts'
import type { Caller } from '../rules/check-token.ts'
import type { App, Comment, Page, Person, Post } from '../world/world.ts'

interface Nodes {
  readonly page: { readonly page: Page }
  readonly post: { readonly page: Page; readonly post: Post }
  readonly comment: { readonly page: Page; readonly post: Post; readonly comment: Comment }
  readonly person: { readonly person: Person }
  readonly app: { readonly app: App }
  readonly debug_token: object
}

export type NodeKind = keyof Nodes

/** What an id stands for, with what it belongs to. */
export type GraphNode<Kind extends NodeKind = NodeKind> = {
  [K in Kind]: { readonly kind: K } & Nodes[K]
}[Kind]

/** A call whose token is alive and whose object exists. */
export type GraphCall<Kind extends NodeKind = NodeKind> = Caller & {
  readonly facebook: Facebook
  readonly node: GraphNode<Kind>
  readonly method: string
  /** With the version, such as `/v25.0/123/comments`. */
  readonly path: string
  readonly version: string
  readonly parameters: Parameters
}

interface Done {
  readonly body: Json
  readonly write?: Write
}

export type Reply = Result<Done, GraphError>

export type GraphHandler<Kind extends NodeKind> = (call: GraphCall<Kind>) => Promise<Reply> | Reply
