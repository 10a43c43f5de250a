import type { ChannelKind } from '../../../guidance/finding-kinds.ts'

const NETWORKS: Readonly<Record<string, string>> = { manual: 'another site' }

/** What people call a network. */
export function nameNetwork(network: string): string {
  return NETWORKS[network] ?? network.charAt(0).toUpperCase() + network.slice(1)
}

const ITEMS: Readonly<Record<ChannelKind, string>> = {
  'facebook-comment': 'comment',
  'facebook-post': 'post',
  'facebook-message': 'private message',
  'facebook-mention': 'mention',
  'facebook-recommendation': 'recommendation',
  'google-review': 'review',
  'instagram-comment': 'comment',
  'bluesky-post': 'post',
  'mastodon-post': 'post',
  'captured-post': 'captured post',
}

/** A kind of place in a list to choose from: "Comment on Facebook". */
export function nameChannel(channel: ChannelKind): string {
  const [network = ''] = channel.split('-')
  return `${startWith(ITEMS[channel])} on ${nameNetwork(network)}`
}

interface Placed {
  readonly network: string
  readonly channel: ChannelKind
  readonly author_name?: string | null
}

/** What it is and where: "Comment on Facebook". */
export function namePlace({ network, channel }: Placed): string {
  return `${startWith(ITEMS[channel])} on ${nameNetwork(network)}`
}

/** For the middle of a sentence: "the comment by Kelly Adcock". */
export function nameItem({ channel, author_name }: Placed): string {
  const item = `the ${ITEMS[channel]}`
  return author_name ? `${item} by ${author_name}` : item
}

/** For the start of a sentence: "The comment by Kelly Adcock". */
export function startWith(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
