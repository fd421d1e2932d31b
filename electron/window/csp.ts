// Wall: what the page may load. The renderer has no network at all.

/**
 * The policy for one page load. `nonce` is fresh each time: React Aria puts in a `<style>` of its own and finds the
 * nonce in the page; nothing is ever allowed by `unsafe-inline`.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
