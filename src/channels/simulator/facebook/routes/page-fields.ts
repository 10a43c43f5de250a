/** What an app can subscribe to of a page. There is no `comments`: they come in `feed`. */
const PAGE_FIELDS = new Set([
  'business_integrity',
  'feed',
  'hours',
  'live_videos',
  'mention',
  'message_echoes',
  'message_edits',
  'message_reactions',
  'message_reads',
  'messages',
  'messaging_integrity',
  'messaging_policy_enforcement',
  'messaging_postbacks',
  'name',
  'page_change_proposal',
  'page_upcoming_change',
  'phone',
  'ratings',
  'standby',
  'videos',
  'website',
])

export function findUnknownField(fields: readonly string[]): string | undefined {
  return fields.find((field) => !PAGE_FIELDS.has(field))
}
