import type { ChannelKind } from './finding-kinds.ts'

/** What can be done differs here: a page can be hidden and removed, a review only answered, a message only replied to. */
export type Surface = 'page' | 'review' | 'message'

const surfaceByChannel = {
  'facebook-comment': 'page',
  'facebook-post': 'page',
  'facebook-message': 'message',
  // On somebody else's page, or beyond a page's reach: answered and reported at most.
  'facebook-mention': 'review',
  'facebook-recommendation': 'review',
  'google-review': 'review',
  'instagram-comment': 'page',
  'bluesky-post': 'page',
  'mastodon-post': 'review',
  'captured-post': 'review',
} as const satisfies Record<ChannelKind, Surface>

export function surfaceOf(channel: ChannelKind): Surface {
  return surfaceByChannel[channel]
}
