/** What a call changed, or tried again to change, in the world. */
export interface Write {
  /** In the words of the network, such as `hide` or `private-reply`. */
  readonly kind: string
  /** The object acted on: for a reply the comment answered. */
  readonly objectId: string
  readonly createdId?: string | undefined
  /** False when the object was that way already. */
  readonly changed: boolean
}

export interface RequestRecord {
  readonly atMs: number
  readonly method: string
  /** With its query and without its secrets. */
  readonly path: string
  /** Such as `POST comment`; absent when the call led nowhere. */
  readonly route?: string | undefined
  /** Query and body together, without their secrets. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** The answer's HTTP status; absent when none was sent. */
  readonly status?: number | undefined
  readonly errorCode?: number | undefined
  readonly errorSubcode?: number | undefined
  /** The injected fault that shaped the answer. */
  readonly fault?: string | undefined
  readonly tokenInUrl: boolean
  /** The call was made while the caller had been told to stop. */
  readonly whileParked: boolean
  /** Present when the call took effect, whatever it was answered. */
  readonly write?: Write | undefined
}

export interface DeliveryRecord {
  readonly atMs: number
  readonly deliveryId: number
  /** From 1. */
  readonly attempt: number
  readonly appId: string
  readonly url: string
  /** Ids of the objects the delivery speaks of. */
  readonly objectIds: readonly string[]
  readonly updates: number
  readonly signature: 'right' | 'wrong' | 'missing'
  /** HTTP status, or why there was none. */
  readonly outcome: number | 'timeout' | 'unreachable'
  readonly accepted: boolean
  /** Refused, and there will be no other attempt. */
  readonly dropped: boolean
}

export interface WriteFilter {
  readonly objectId?: string | undefined
  readonly kind?: string | undefined
}

export interface Ledger {
  readonly recordRequest: (record: RequestRecord) => void
  readonly recordDelivery: (record: DeliveryRecord) => void
  readonly requests: () => readonly RequestRecord[]
  readonly deliveries: () => readonly DeliveryRecord[]
  /** The writes that took effect, oldest first. */
  readonly writes: (filter?: WriteFilter) => readonly Write[]
  readonly requestsWithTokenInUrl: () => readonly RequestRecord[]
  readonly requestsWhileParked: () => readonly RequestRecord[]
  readonly clear: () => void
}

/** Everything that went over the wire, for a test to ask of. */
export function createLedger(): Ledger {
  const requests: RequestRecord[] = []
  const deliveries: DeliveryRecord[] = []
  return {
    recordRequest: (record) => requests.push(record),
    recordDelivery: (record) => deliveries.push(record),
    requests: () => requests,
    deliveries: () => deliveries,
    writes: (filter = {}) =>
      requests.flatMap(({ write }) => (write && isWanted(write, filter) ? [write] : [])),
    requestsWithTokenInUrl: () => requests.filter((request) => request.tokenInUrl),
    requestsWhileParked: () => requests.filter((request) => request.whileParked),
    clear() {
      requests.length = 0
      deliveries.length = 0
    },
  }
}

function isWanted(write: Write, filter: WriteFilter): boolean {
  return (
    (filter.objectId === undefined || write.objectId === filter.objectId) &&
    (filter.kind === undefined || write.kind === filter.kind)
  )
}
