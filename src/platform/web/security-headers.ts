/** The policy of a page. It names no outside host and allows nothing inline. */
function contentSecurityPolicy(frameAncestors: string): string {
  const own = ['style-src', 'script-src', 'img-src', 'media-src', 'font-src', 'connect-src']
  return [
    "default-src 'none'",
    ...own.map((directive) => `${directive} 'self'`),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

/**
 * The headers that every answer carries unless its route sets its own.
 * @param frameAncestors - who may show the page in a frame, in the policy's own words
 */
export function securityHeaders(
  https: boolean,
  frameAncestors = "'none'",
): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(frameAncestors),
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(https && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  }
}
