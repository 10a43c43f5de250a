/** One answer of the Graph API that is not success. Clients branch on the code, never the status. */
export interface GraphError {
  readonly status: number
  readonly type: string
  readonly code: number
  readonly subcode?: number
  readonly message: string
  readonly isTransient?: boolean
  readonly userTitle?: string
}

const OAUTH = 'OAuthException'

/** @see https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const GRAPH_ERRORS = {
  unknown: { status: 500, type: OAUTH, code: 1, message: 'An unknown error has occurred.' },
  'service-down': {
    status: 500,
    type: OAUTH,
    code: 2,
    message: 'Service temporarily unavailable',
    isTransient: true,
  },
  capability: {
    status: 400,
    type: OAUTH,
    code: 3,
    message: '(#3) Application does not have the capability to make this API call.',
  },
  'app-throttled': {
    status: 403,
    type: OAUTH,
    code: 4,
    message: '(#4) Application request limit reached',
    isTransient: true,
  },
  permission: {
    status: 403,
    type: OAUTH,
    code: 10,
    message: '(#10) This endpoint requires a permission that was not granted, or was removed.',
  },
  'outside-window': {
    status: 400,
    type: OAUTH,
    code: 10,
    subcode: 2018278,
    message: '(#10) This message is sent outside of allowed window.',
  },
  'user-throttled': {
    status: 400,
    type: OAUTH,
    code: 17,
    message: '(#17) User request limit reached',
    isTransient: true,
  },
  'page-throttled-for-user-token': {
    status: 403,
    type: OAUTH,
    code: 32,
    message: '(#32) Page request limit reached',
  },
  'not-found-or-hidden': {
    status: 400,
    type: 'GraphMethodException',
    code: 33,
    message: 'This object does not exist or does not support this action',
  },
  'invalid-parameter': { status: 400, type: OAUTH, code: 100, message: '(#100) Invalid parameter' },
  gone: {
    status: 400,
    type: 'GraphMethodException',
    code: 100,
    subcode: 33,
    message:
      'Unsupported request. Object does not exist, cannot be loaded due to missing permissions, or does not support this operation.',
  },
  'bad-schedule': {
    status: 400,
    type: OAUTH,
    code: 100,
    subcode: 1363024,
    message: '(#100) The specified scheduled publish time is invalid.',
  },
  'bad-proof': {
    status: 400,
    type: 'GraphMethodException',
    code: 100,
    message: 'Invalid appsecret_proof provided in the API argument',
  },
  session: {
    status: 400,
    type: OAUTH,
    code: 102,
    message: 'Session key invalid or no longer valid',
  },
  'token-invalid': {
    status: 400,
    type: OAUTH,
    code: 190,
    message: 'Invalid OAuth access token - Cannot parse access token',
  },
  'app-removed': {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 458,
    message: 'Error validating access token: The user has not authorized application.',
  },
  checkpoint: {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 459,
    message:
      'Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.',
  },
  'password-changed': {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 460,
    message:
      'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  },
  'token-expired': {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 463,
    message: 'Error validating access token: Session has expired.',
  },
  'unconfirmed-user': {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 464,
    message:
      'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
  },
  'logged-out': {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 467,
    message: 'Error validating access token: The session is invalid because the user logged out.',
  },
  'no-page-role': {
    status: 400,
    type: OAUTH,
    code: 190,
    subcode: 492,
    message:
      'Error validating access token: The user must be an administrator, editor, or moderator of the page in order to impersonate it.',
  },
  'permission-missing': {
    status: 403,
    type: OAUTH,
    code: 200,
    message: '(#200) Permissions error',
  },
  'user-not-visible': { status: 403, type: OAUTH, code: 210, message: '(#210) User not visible' },
  'extended-permission': {
    status: 403,
    type: OAUTH,
    code: 283,
    message: '(#283) That action requires an extended permission that was not granted.',
  },
  'application-limit': {
    status: 400,
    type: OAUTH,
    code: 341,
    message: '(#341) Feed action request limit reached',
    isTransient: true,
  },
  'going-too-fast': {
    status: 400,
    type: OAUTH,
    code: 368,
    subcode: 1390008,
    message: '(#368) The action attempted has been deemed abusive or is otherwise disallowed',
    userTitle: "You can't use this feature right now",
    isTransient: false,
  },
  'duplicate-post': {
    status: 400,
    type: OAUTH,
    code: 506,
    message: '(#506) Duplicate status message',
  },
  'person-unavailable': {
    status: 400,
    type: OAUTH,
    code: 551,
    message: '(#551) This person is not available right now.',
  },
  'calls-too-fast': {
    status: 400,
    type: OAUTH,
    code: 613,
    message: '(#613) Calls to this api have exceeded the rate limit.',
  },
  'unknown-alias': {
    status: 404,
    type: OAUTH,
    code: 803,
    message: '(#803) Some of the aliases you requested do not exist',
  },
  'callback-refused': {
    status: 400,
    type: OAUTH,
    code: 2200,
    message: '(#2200) Callback verification failed',
  },
  'no-token': {
    status: 400,
    type: OAUTH,
    code: 2500,
    message: 'An active access token must be used to query information about the current user.',
  },
  'unknown-path': { status: 400, type: OAUTH, code: 2500, message: 'Unknown path components' },
  'already-replied': {
    status: 400,
    type: OAUTH,
    code: 10900,
    message: '(#10900) Activity already replied to',
  },
  'reply-not-allowed': {
    status: 400,
    type: OAUTH,
    code: 10903,
    message: "(#10903) This user can't reply to this activity",
  },
  'page-throttled': {
    status: 400,
    type: OAUTH,
    code: 80001,
    message:
      '(#80001) There have been too many calls to this Page account. Wait a bit and try again.',
  },
  'instagram-throttled': {
    status: 400,
    type: OAUTH,
    code: 80002,
    message: '(#80002) There have been too many calls to this Instagram account.',
  },
  'messenger-throttled': {
    status: 400,
    type: OAUTH,
    code: 80006,
    message: '(#80006) There have been too many calls to this Messenger account.',
  },
} as const satisfies Record<string, GraphError>

export type GraphErrorName = keyof typeof GRAPH_ERRORS

export const GRAPH_ERROR_NAMES: readonly GraphErrorName[] = Object.keys(
  GRAPH_ERRORS,
) as GraphErrorName[]
