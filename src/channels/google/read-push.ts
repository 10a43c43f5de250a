import { z } from 'zod'
import type { AccountChange, DeliveryReading } from '../../contributions/channel.ts'

/** What Pub/Sub wraps a notification in. */
const PushEnvelope = z.object({ message: z.object({ data: z.string() }) })

const MaybeName = z.string().optional().catch(undefined)
/** Three spellings are documented or were seen. */
const Notification = z
  .object({
    ...{ location: MaybeName, location_name: MaybeName, locationName: MaybeName },
    ...{ review: MaybeName, review_name: MaybeName, reviewName: MaybeName },
  })
  .transform((told) => ({
    location: told.location ?? told.location_name ?? told.locationName,
    review: told.review ?? told.review_name ?? told.reviewName,
  }))

export interface PushedNews {
  readonly location: string | undefined
  readonly review: string | undefined
}

/** Reads what a push is about, as far as it tells. */
export function readPushedNews(body: Buffer): PushedNews {
  const { review, location } = parseNotification(body) ?? {}
  return { review, location: location ?? review?.replace(/\/reviews\/.*$/, '') }
}

function parseNotification(body: Buffer): z.infer<typeof Notification> | undefined {
  try {
    const envelope = PushEnvelope.parse(JSON.parse(body.toString('utf8')))
    const data: unknown = JSON.parse(Buffer.from(envelope.message.data, 'base64').toString('utf8'))
    return Notification.parse(data)
  } catch {
    return undefined
  }
}

/**
 * A push never carries a review's words: it is a hint to ask for them. One that does not say where, or
 * that nobody can read, has every location of the practice looked at: refusing it would only make
 * Pub/Sub send it for ever.
 */
export function readGoogleDelivery(body: Buffer, accountIds: ReadonlySet<string>): DeliveryReading {
  const { location, review } = readPushedNews(body)
  const accountId = [...accountIds].find((id) => isSameLocation(id, location))
  if (accountId === undefined) {
    const changes = [...accountIds].map((id): AccountChange => lookAround(id))
    return { changes, unknownAccounts: [] }
  }
  if (review?.startsWith(`${accountId}/reviews/`) !== true)
    return { changes: [lookAround(accountId)], unknownAccounts: [] }
  const change = {
    kind: 'stirred' as const,
    externalId: review,
    channel: 'google-review' as const,
    to: undefined,
    mayBeOwn: false,
  }
  return { changes: [{ accountId, change }], unknownAccounts: [] }
}

function lookAround(accountId: string): AccountChange {
  return { accountId, change: { kind: 'look-around' } }
}

/** `locations/2` and `accounts/1/locations/2` are one place. */
export function isSameLocation(accountId: string, location: string | undefined): boolean {
  if (location === undefined || location === '') return false
  return accountId === location || accountId.endsWith(`/${location}`)
}
