import type { Abilities, Capabilities } from '../../contributions/rules/capabilities.ts'

/** What the API has no call for, a person does on Facebook itself. */
const BY_HAND: Abilities = { report: 'by-hand', reply: 'by-hand', block: 'api', unblock: 'api' }

const ON_OUR_PAGE: Abilities = {
  ...{ hide: 'api', unhide: 'api', remove: 'api', 'send-private-message': 'api' },
  ...{ reply: 'api', 'withdraw-reply': 'api', block: 'api', unblock: 'api' },
  report: 'by-hand',
}

export const FACEBOOK_CAPABILITIES: Capabilities = {
  abilities: {
    'facebook-comment': ON_OUR_PAGE,
    'facebook-post': ON_OUR_PAGE,
    'facebook-message': BY_HAND,
    'facebook-mention': BY_HAND,
    'facebook-recommendation': BY_HAND,
  },
  // No key makes a second message or reply harmless.
  repeatable: new Set(['hide', 'unhide', 'remove', 'withdraw-reply', 'block', 'unblock']),
  tells: true,
  moderatesReplies: false,
}
