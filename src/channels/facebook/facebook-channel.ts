import { err, ok, type Result } from '../../base/result.ts'
import type {
  Channel,
  Connection,
  ContributionRef,
  OutgoingStep,
} from '../../contributions/channel.ts'
import { abilityFor } from '../../contributions/rules/capabilities.ts'
import type { NetworkFailure } from '../../contributions/rules/step.ts'
import { changeBlocked, checkBlocked } from './block-author.ts'
import { FACEBOOK_CAPABILITIES } from './capabilities.ts'
import {
  checkOffered,
  findEffect,
  type GraphRequest,
  isOnItem,
  readSuccess,
  requestFor,
  type StepOnItem,
} from './carry-out-step.ts'
import { FacebookCredentials } from './credentials.ts'
import { fetchMedia, type MediaSettings } from '../fetch-media.ts'
import { callGraph } from './graph-client.ts'
import { fieldsOf, parseGraphItem, toSnapshot } from './graph-item.ts'
import { type Ask, listPage } from './list-page-contents.ts'
import { findOwnReplies, findReplyOf } from './own-replies.ts'
import { probePage, type ProbeSettings } from './probe-page.ts'
import { findPublishedPost, publishPost, withdrawPost } from './publish-post.ts'
import { readFacebookDelivery } from './read-delivery.ts'

export type FacebookSettings = ProbeSettings & MediaSettings

type Checked = Result<'done' | 'not-done' | 'unsure', NetworkFailure>

/** A Facebook Page, as the spine's port asks for it. */
export function createFacebookChannel(settings: FacebookSettings): Channel {
  const askAs =
    (connection: Connection, urgency?: 'look' | 'full-look'): Ask =>
    (request: GraphRequest) => {
      const { pageToken, appSecret, appId } = FacebookCredentials.parse(connection.credentials)
      const by = { token: pageToken, appSecret, appId, pageId: connection.accountId }
      return callGraph(settings, { ...request, ...by, ...(urgency && { urgency }) })
    }
  return {
    network: 'facebook',
    capabilities: FACEBOOK_CAPABILITIES,
    readDelivery: readFacebookDelivery,
    read: async (connection, ref) => {
      const item = await readItem(askAs(connection), ref)
      return item.ok ? ok(toSnapshot(item.value)) : item
    },
    readPost: async (connection, externalId) => {
      const post = await readNode(askAs(connection), externalId, 'id,message,created_time')
      if (!post.ok) return post
      const { message: text, created_time: postedAt } = post.value
      return ok({ text, postedAt })
    },
    isReachable: async (connection) =>
      (await readNode(askAs(connection), connection.accountId, 'id')).ok,
    list: (connection, request) =>
      listPage(
        askAs(connection, request.depth === 'all' ? 'full-look' : 'look'),
        connection.accountId,
        request,
      ),
    probe: (connection) => {
      const credentials = FacebookCredentials.parse(connection.credentials)
      return probePage(settings, connection.accountId, credentials)
    },
    perform: (connection, step) => performStep(askAs(connection), connection.accountId, step),
    check: (connection, step) => checkStep(askAs(connection), connection.accountId, step),
    fetchMedia: (url) => fetchMedia(settings, url),
    linkTo: (externalId) => `https://www.facebook.com/${externalId}`,
    publishing: {
      publish: (connection, post) => publishPost(askAs(connection), connection.accountId, post),
      find: (connection, post) => findPublishedPost(askAs(connection), connection.accountId, post),
      withdraw: (connection, externalId) => withdrawPost(askAs(connection), externalId),
    },
  }
}

async function readNode(ask: Ask, id: string, fields: string) {
  const answer = await ask({
    method: 'GET',
    path: `/${encodeURIComponent(id)}`,
    query: { fields },
  })
  return answer.ok ? parseGraphItem(answer.value) : answer
}

function readItem(ask: Ask, { externalId, channel }: ContributionRef) {
  return readNode(ask, externalId, fieldsOf(channel))
}

function performStep(
  ask: Ask,
  pageId: string,
  step: OutgoingStep,
): Promise<Result<undefined, NetworkFailure>> {
  if (abilityFor(FACEBOOK_CAPABILITIES, step.channel, step.kind) !== 'api') {
    return Promise.resolve(err(NO_WAY))
  }
  if (isOnItem(step)) return performOnItem(ask, pageId, step)
  if (step.kind === 'reply') return replyPublicly(ask, pageId, step)
  return step.kind === 'withdraw-reply'
    ? withdrawReplies(ask, pageId, step)
    : changeBlocked(ask, pageId, step)
}

const NO_WAY: NetworkFailure = {
  kind: 'cannot',
  message: 'Facebook takes this from nobody but a person.',
}

/** Looks before writing: what is so already needs no call, and what is not offered gets none. */
async function performOnItem(ask: Ask, pageId: string, step: StepOnItem) {
  const item = await readItem(ask, step)
  if (!item.ok) return item
  if (findEffect(step, item.value) === 'done') return ok(undefined)
  const offered = checkOffered(step, item.value)
  if (!offered.ok) return offered
  const answer = await ask(requestFor(pageId, step))
  return answer.ok ? readSuccess(answer.value) : answer
}

async function replyPublicly(ask: Ask, pageId: string, step: OutgoingStep) {
  const own = await findOwnReplies(ask, pageId, step)
  if (!own.ok) return own
  if (findReplyOf(step, own.value) !== undefined) return ok(undefined)
  const answer = await ask({
    method: 'POST',
    path: `/${encodeURIComponent(step.externalId)}/comments`,
    body: { message: step.message ?? '' },
  })
  return answer.ok ? ok(undefined) : answer
}

/** Takes away every answer of the page under it. */
async function withdrawReplies(ask: Ask, pageId: string, step: OutgoingStep) {
  const own = await findOwnReplies(ask, pageId, step)
  if (!own.ok) return own
  for (const { id } of own.value) {
    const answer = await ask({ method: 'DELETE', path: `/${encodeURIComponent(id)}` })
    if (!answer.ok && answer.error.kind !== 'gone') return answer
  }
  return ok(undefined)
}

async function checkStep(ask: Ask, pageId: string, step: OutgoingStep): Promise<Checked> {
  if (isOnItem(step)) {
    const item = await readItem(ask, step)
    if (item.ok) return ok(findEffect(step, item.value))
    return step.kind === 'remove' && item.error.kind === 'gone' ? ok('done') : item
  }
  if (step.kind === 'block' || step.kind === 'unblock') return checkBlocked(ask, pageId, step)
  const own = await findOwnReplies(ask, pageId, step)
  if (!own.ok) return own
  const isThere =
    step.kind === 'reply' ? findReplyOf(step, own.value) !== undefined : own.value.length === 0
  return ok(isThere ? 'done' : 'not-done')
}
