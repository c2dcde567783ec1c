/** Keeps the results of `'use cache'` functions in memory, judged by the same tags as pages. */
const Bounded = require('./bounded.cjs');
const tags = require('./tags.cjs');

const maxBytes = 32 * 1024 * 1024;
const entries = new Bounded(maxBytes);
const pending = new Map();

module.exports = {
  async get(key) {
    await pending.get(key);
    const entry = entries.get(key);
    if (!entry || tags.isDead(entry.tags, entry.timestamp)) return undefined;
    if (tags.now() > entry.timestamp + entry.revalidate * 1000) return undefined;
    return { ...entry, value: new Blob([entry.value]).stream() };
  },

  async set(key, promise) {
    let done = () => {};
    pending.set(key, new Promise((resolve) => (done = resolve)));
    try {
      const entry = await promise;
      const value = new Uint8Array(await new Response(entry.value).arrayBuffer());
      entries.set(key, { ...entry, value }, value.byteLength + 2 * key.length + 1_000);
    } catch {
      // A failed render is not stored; the request that made it reports the error itself.
    } finally {
      pending.delete(key);
      done();
    }
  },

  async refreshTags() {},
  async getExpiration(changed) {
    return tags.lastChange(changed);
  },
  async updateTags(changed) {
    tags.expire(changed);
  },
};
