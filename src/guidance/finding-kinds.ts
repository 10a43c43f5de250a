/** What can be found in a contribution: the decision table's words, in its order. */
export const FINDING_KINDS = [
  'patient-identity',
  'own-identity',
  'staff-identity',
  'harassment',
  'hate',
  'threat',
  'obscenity',
  'defamation',
  'misinformation',
  'fraud',
  'photo',
  'recording',
  'device-use',
  'complaint',
  'review',
  'crisis',
  'emergency',
  'rights-request',
  'legal-notice',
  'embarrassing',
  'unlawful',
  'clinical-request',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** Where a contribution stands, which decides what can be done about it. */
export const CHANNEL_KINDS = [
  'facebook-comment',
  'facebook-post',
  'facebook-message',
  'facebook-mention',
  'facebook-recommendation',
  'google-review',
  'instagram-comment',
  'bluesky-post',
  'mastodon-post',
  'captured-post',
] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]
