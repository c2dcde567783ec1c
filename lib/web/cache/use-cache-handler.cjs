/** Keeps the results of `'use cache'` functions in memory, judged by the same tags as pages. */
const tags = require('./tags.cjs');

const entries = new Map();
const pending = new Map();
const maxEntries = 5000;

module.exports = {
  async get(key) {
    await pending.get(key);
    const entry = entries.get(key);
    if (!entry || tags.isDead(entry.tags, entry.timestamp)) return undefined;
    if (tags.now() > entry.timestamp + entry.revalidate * 1000) return undefined;
    entries.delete(key);
    entries.set(key, entry);
    return { ...entry, value: new Blob([entry.value]).stream() };
  },

  async set(key, promise) {
    let done = () => {};
    pending.set(key, new Promise((resolve) => (done = resolve)));
    try {
      const entry = await promise;
      const value = new Uint8Array(await new Response(entry.value).arrayBuffer());
      entries.set(key, { ...entry, value });
      if (entries.size > maxEntries) entries.delete(entries.keys().next().value);
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
