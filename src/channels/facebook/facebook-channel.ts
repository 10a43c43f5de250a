import { ok } from '../../base/result.ts'
import type { Channel, Connection, ContributionRef } from '../../contributions/channel.ts'
import { checkOffered, findEffect, type GraphRequest, requestFor } from './carry-out-step.ts'
import { FacebookCredentials } from './credentials.ts'
import { fetchFacebookMedia, type MediaSettings } from './fetch-media.ts'
import { callGraph, type GraphSettings } from './graph-client.ts'
import { fieldsOf, parseGraphItem, toSnapshot } from './graph-item.ts'
import { readFacebookDelivery } from './read-delivery.ts'

export type FacebookSettings = GraphSettings & MediaSettings

/** A Facebook Page, as the spine's port asks for it. */
export function createFacebookChannel(settings: FacebookSettings): Channel {
  const call = (connection: Connection, request: GraphRequest) => {
    const { pageToken, appSecret } = FacebookCredentials.parse(connection.credentials)
    return callGraph(settings, { ...request, token: pageToken, appSecret })
  }
  const readNode = async (connection: Connection, id: string, fields: string) => {
    const path = `/${encodeURIComponent(id)}`
    const answer = await call(connection, { method: 'GET', path, query: { fields } })
    return answer.ok ? parseGraphItem(answer.value) : answer
  }
  const readItem = (connection: Connection, { externalId, channel }: ContributionRef) =>
    readNode(connection, externalId, fieldsOf(channel))
  return {
    network: 'facebook',
    readDelivery: readFacebookDelivery,
    read: async (connection, ref) => {
      const item = await readItem(connection, ref)
      return item.ok ? ok(toSnapshot(item.value)) : item
    },
    readPost: async (connection, externalId) => {
      const post = await readNode(connection, externalId, 'id,message,created_time')
      if (!post.ok) return post
      const { message: text, created_time: postedAt } = post.value
      return ok({ text, postedAt })
    },
    isReachable: async (connection) => (await readNode(connection, connection.accountId, 'id')).ok,
    perform: async (connection, step) => {
      // Looks before writing: what is so already needs no call, and what is not offered gets none.
      const item = await readItem(connection, step)
      if (!item.ok) return item
      if (findEffect(step, item.value) === 'done') return ok(undefined)
      const offered = checkOffered(step, item.value)
      if (!offered.ok) return offered
      const answer = await call(connection, requestFor(connection.accountId, step))
      return answer.ok ? ok(undefined) : answer
    },
    check: async (connection, step) => {
      const item = await readItem(connection, step)
      if (item.ok) return ok(findEffect(step, item.value))
      return step.kind === 'remove' && item.error.kind === 'gone' ? ok('done') : item
    },
    fetchMedia: (url) => fetchFacebookMedia(settings, url),
    linkTo: (externalId) => `https://www.facebook.com/${externalId}`,
  }
}
