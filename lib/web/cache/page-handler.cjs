/**
 * Keeps finished pages in memory. An entry carries the moment its rendering STARTED, so that a
 * write committed during a slow render kills it. The policy header holds the hash of every inline
 * script of the finished page, since a page many people share cannot carry a nonce.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const Bounded = require('./bounded.cjs');
const tags = require('./tags.cjs');
const { contentSecurityPolicy } = require('../csp.cjs');

const name = Symbol.for('traaden.pages');
const maxBytes = 64 * 1024 * 1024;
const maxStarted = 500;
globalThis[name] ??= { pages: new Bounded(maxBytes), startedAt: new Map() };
const state = globalThis[name];

module.exports = class PageHandler {
  constructor(options) {
    this.builtPages = options?.serverDistDir ? join(options.serverDistDir, 'app') : null;
  }

  async get(key) {
    const entry = state.pages.get(key);
    if (entry && !tags.isDead(entry.tags, entry.lastModified)) return entry;
    state.pages.delete(key);
    if (state.startedAt.size > maxStarted) state.startedAt.clear();
    state.startedAt.set(key, tags.now());
    return null;
  }

  async set(key, value, context) {
    const lastModified = state.startedAt.get(key) ?? 0;
    state.startedAt.delete(key);
    if (!value) {
      state.pages.delete(key);
      return;
    }
    const isPage = value.kind === 'APP_PAGE' && typeof value.html === 'string' && !value.postponed;
    if (isPage && value.status === 404) value.html = this.notFoundPage(key) ?? value.html;
    // The framework hands the page over as a rope of pieces, on which its own hashing takes fifty times as long.
    if (isPage) value.html = Buffer.from(value.html).toString();
    if (isPage) value.headers = { ...value.headers, ...pageHeaders(value.html) };
    const entryTags = value.kind === 'FETCH' ? (context.tags ?? value.tags ?? []) : tagsOf(value);
    state.pages.set(key, { value, lastModified, tags: entryTags, cacheControl: context.cacheControl }, bytesOf(value));
  }

  /** Next leaves an unknown page empty until a script has drawn it; readers get it whole, in their language. */
  notFoundPage(key) {
    const locale = key.replace(/^.*\$(?=\/)/, '').startsWith('/en/') ? 'en' : 'da';
    const file = this.builtPages && join(this.builtPages, locale, 'not-here.html');
    return file && existsSync(/* turbopackIgnore: true */ file) ? readFileSync(/* turbopackIgnore: true */ file, 'utf8') : null;
  }

  async revalidateTag(changed) {
    tags.expire([changed].flat());
  }

  resetRequestCache() {}
};

/** What a page takes in memory, near enough: a letter of its HTML takes two bytes where any letter is unusual. */
function bytesOf({ html = '', rscData, segmentData, body }) {
  let bytes = 2_000 + 2 * html.length + (rscData?.length ?? 0) + (body?.length ?? 0);
  for (const segment of segmentData?.values() ?? []) bytes += segment.length;
  return bytes;
}

const tagsOf = (value) =>
  String(value.headers?.['x-next-cache-tags'] ?? '')
    .split(',')
    .filter(Boolean);

function pageHeaders(html) {
  const hashes = new Set();
  for (const [, script] of html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g))
    hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return {
    'content-security-policy': contentSecurityPolicy([...hashes].join(' ')),
    'cache-control': 'public, max-age=0, must-revalidate',
    // Weak, because the same page is sent compressed and not. Compared by scripts/web-server.mjs.
    etag: `W/"${createHash('sha256').update(html).digest('base64url')}"`,
  };
}
