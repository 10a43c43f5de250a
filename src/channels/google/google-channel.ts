import { err, ok, type Result } from '../../base/result.ts'
import type { Channel, Connection, Health, OutgoingStep } from '../../contributions/channel.ts'
import type { Capabilities } from '../../contributions/rules/capabilities.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { fetchMedia } from '../fetch-media.ts'
import { GoogleCredentials } from './credentials.ts'
import { createGoogleClient, type GoogleSettings } from './google-client.ts'
import { GoogleReview, toSnapshot } from './google-review.ts'
import { type Ask, listReviews } from './list-reviews.ts'
import { readGoogleDelivery } from './read-push.ts'

const CAPABILITIES: Capabilities = {
  // A review can neither be hidden nor removed, and is flagged on Google's own pages.
  abilities: {
    'google-review': { reply: 'api', 'withdraw-reply': 'api', report: 'by-hand' },
  },
  repeatable: new Set(['reply', 'withdraw-reply']),
  // Pub/Sub only makes it faster.
  tells: false,
  moderatesReplies: true,
}

/** Google's limit, in bytes of UTF-8. */
const LONGEST_REPLY_BYTES = 4096
const MEDIA_HOSTS = ['.googleusercontent.com', '.ggpht.com']

/** A location on Google, as the spine's port asks for it. Its account is `accounts/A/locations/L`. */
export function createGoogleChannel(settings: GoogleSettings): Channel {
  const callGoogle = createGoogleClient(settings)
  const askAs =
    (connection: Connection): Ask =>
    (call) =>
      callGoogle(GoogleCredentials.parse(connection.credentials), call)
  return {
    network: 'google',
    capabilities: CAPABILITIES,
    readDelivery: readGoogleDelivery,
    read: async (connection, { externalId }) => {
      const review = await readReview(askAs(connection), externalId)
      return review.ok ? ok(toSnapshot(review.value)) : review
    },
    readPost: () => Promise.resolve(err(NO_POSTS)),
    isReachable: async (connection) => (await askForOne(askAs(connection), connection)).ok,
    list: async function* (connection, request) {
      yield await listReviews(askAs(connection), connection.accountId, request)
    },
    probe: (connection) => probeLocation(askAs(connection), connection),
    perform: (connection, step) => performStep(askAs(connection), step),
    check: (connection, step) => checkStep(askAs(connection), step),
    fetchMedia: (url) => fetchMedia({ fetch: settings.fetch, mediaHosts: MEDIA_HOSTS }, url),
    linkTo: () => 'https://business.google.com/reviews',
  }
}

const NO_POSTS: NetworkFailure = { kind: 'cannot', message: 'A review stands under no post.' }
const NO_WAY: NetworkFailure = { kind: 'cannot', message: 'Google has no way to do this.' }

async function readReview(ask: Ask, name: string): Promise<Result<GoogleReview, NetworkFailure>> {
  const answer = await ask({ method: 'GET', path: `/v4/${name}` })
  if (!answer.ok) return answer
  const review = GoogleReview.safeParse(answer.value)
  return review.success
    ? ok(review.data)
    : err({ kind: 'transient', message: 'Google gave an answer of unknown shape.' })
}

function askForOne(ask: Ask, { accountId }: Connection) {
  return ask({ method: 'GET', path: `/v4/${accountId}/reviews`, query: { pageSize: '1' } })
}

async function probeLocation(
  ask: Ask,
  connection: Connection,
): Promise<Result<Health, NetworkFailure>> {
  const answer = await askForOne(ask, connection)
  const ends = { tokenExpiresAt: undefined, dataAccessExpiresAt: undefined }
  if (answer.ok) return ok({ troubles: [], ...ends })
  const { kind, message } = answer.error
  // A wrong right is not a broken connection.
  return kind === 'permission'
    ? ok({ troubles: [{ kind: 'lacks-rights', message }], ...ends })
    : answer
}

async function performStep(
  ask: Ask,
  step: OutgoingStep,
): Promise<Result<undefined, NetworkFailure>> {
  const path = `/v4/${step.externalId}/reply`
  if (step.kind === 'withdraw-reply') {
    const answer = await ask({ method: 'DELETE', path })
    return answer.ok || answer.error.kind === 'gone' ? ok(undefined) : answer
  }
  if (step.kind !== 'reply') return err(NO_WAY)
  const comment = step.message ?? ''
  if (Buffer.byteLength(comment) > LONGEST_REPLY_BYTES) return err(TOO_LONG)
  const answer = await ask({ method: 'PUT', path, body: { comment } })
  return answer.ok ? ok(undefined) : answer
}

const TOO_LONG: NetworkFailure = {
  kind: 'invalid',
  message: 'Google takes answers of up to 4,096 bytes. Make it shorter.',
}

async function checkStep(
  ask: Ask,
  step: OutgoingStep,
): Promise<Result<'done' | 'not-done' | 'unsure', NetworkFailure>> {
  const review = await readReview(ask, step.externalId)
  if (!review.ok) return review
  const shown = review.value.reviewReply?.comment
  const isDone = step.kind === 'reply' ? shown === step.message : shown === undefined
  return ok(isDone ? 'done' : 'not-done')
}
