/**
 * Headers every response carries. The content security policy is not among them: it differs
 * between cached pages (hashes, see cache/page-handler.cjs) and private ones (nonce, see proxy.ts),
 * and two policies on one response would intersect.
 */
export const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), interest-cohort=()' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
];

/** Those of a frame other sites may show: who may is said by its own policy (`frame-ancestors`). */
export const embedHeaders = [
  ...securityHeaders.filter(({ key }) => !['Referrer-Policy', 'X-Frame-Options', 'Cross-Origin-Resource-Policy'].includes(key)),
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

/** Over those of every page: what a share link shows tells nobody its address. */
export const sharedHeaders = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

/** Of pictures that other sites show beside a page somebody shares there; said last, so that it holds. */
export const pictureHeaders = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }];
