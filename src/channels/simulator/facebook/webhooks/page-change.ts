import type { JsonRecord } from '../../json.ts'

/** Something that happened on a page, before it is wrapped for an app. */
export interface PageChange {
  readonly pageId: string
  readonly field: string
  readonly value: JsonRecord
  /** The comment or post it happened to. */
  readonly objectId: string
  /** Who did it; the author, for standard access to withhold. */
  readonly actorId: string
  /** The act came in through the API. */
  readonly isEcho: boolean
}
