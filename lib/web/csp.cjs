/**
 * The content security policy of every page: nothing from third parties, no inline style.
 * Shared by the page cache (script hashes) and the proxy (nonce).
 * @param {string} scriptSources what may run besides our own files
 */
exports.contentSecurityPolicy = (scriptSources) =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    `script-src 'self' ${scriptSources}`.trim(),
  ].join('; ');
