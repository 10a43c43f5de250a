import { formatTime } from '../../../base/format-date.ts'
import type { Notice } from '../../../platform/web/components/notice-banner.tsx'
import type { ConnectionRow } from '../../store/connections.ts'
import { nameNetwork } from '../words/place-words.ts'
import type { QueueFacts } from './find-queue.ts'

/** What is wrong with the connections, and what came in that could not be used. */
export function buildNotices(
  { connections, troubledDeliveries, storms }: QueueFacts,
  now: Date,
): readonly Notice[] {
  if (connections.length === 0) return [NOT_CONNECTED]
  return [
    ...storms.map(tellStorm),
    ...connections.flatMap((connection) => noticeOf(connection, now)),
    ...(troubledDeliveries === 0 ? [] : [UNUSED_DELIVERIES]),
  ]
}

function tellStorm({ post_id, text, count }: QueueFacts['storms'][number]): Notice {
  return {
    title: `A storm under one post: ${count} contributions wait`,
    text: text === null ? '' : `“${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`,
    link: {
      label: 'Look at them together',
      href: `/queue?${new URLSearchParams({ post: post_id }).toString()}`,
    },
  }
}

const NOT_CONNECTED: Notice = {
  title: 'No page is connected yet',
  text: 'Nothing can arrive before the practice’s page is connected. Settings, Connections says how.',
}

const UNUSED_DELIVERIES: Notice = {
  title: 'Something arrived that Heed could not use',
  text: 'It came from a page that is not connected, or in a shape that Heed does not know. It is kept.',
  link: { label: 'Look at it', href: '/stuck' },
}

function noticeOf(connection: ConnectionRow, now: Date): readonly Notice[] {
  const { network, account_name: page, state, state_reason: reason, parked_until } = connection
  const name = nameNetwork(network)
  const why = reason === null ? '' : ` ${reason}`
  const link = { label: 'See what waits', href: '/stuck' }
  switch (state) {
    case 'needs-reconnecting':
      return [
        {
          title: `${name} has to be connected again for ${page}`,
          text: `Nothing can be hidden or removed until then; every step waits.${why}`,
          link,
        },
      ]
    case 'blocked':
      return [
        {
          title: `${name} blocks Heed on ${page}`,
          text: `Hide and remove on ${name} itself until it is lifted.${why}`,
          link,
        },
      ]
    case 'working':
      return parked_until === null || parked_until <= now
        ? []
        : [
            {
              title: `${name} asked us to slow down`,
              text: `Steps wait until ${formatTime(parked_until)}. Heed goes on by itself.`,
              link,
            },
          ]
  }
}
