/**
 * When each cache tag last changed, for this process. Events from the database reach it through
 * instrumentation.ts; a tag `until:<ms>` dies by itself when the clock passes it.
 */
const name = Symbol.for('traaden.tags');
globalThis[name] ??= { changedAt: new Map(), floor: 0 };
const state = globalThis[name];
/** More changes than this are not remembered one by one: what was stored before the oldest forgotten is doubtful. */
const mostRemembered = 50_000;
const offset = Number(process.env.TRAADEN_CLOCK_OFFSET_MS ?? 0);
const now = () => performance.timeOrigin + performance.now();

module.exports = {
  now,
  /** @param {string[]} tags */
  expire(tags) {
    for (const tag of tags) {
      state.changedAt.delete(tag);
      state.changedAt.set(tag, now());
    }
    for (const [tag, at] of state.changedAt) {
      if (state.changedAt.size <= mostRemembered) return;
      state.changedAt.delete(tag);
      state.floor = Math.max(state.floor, at);
    }
  },
  /** Everything stored before this moment is doubtful: the connection that tells of changes was lost. */
  expireAll() {
    state.floor = now();
  },
  /** @param {string[]} tags */
  lastChange: (tags) => Math.max(state.floor, ...tags.map((tag) => state.changedAt.get(tag) ?? 0)),
  /** @param {string[]} tags @param {number} storedAt */
  isDead(tags, storedAt) {
    if (state.floor >= storedAt) return true;
    return tags.some((tag) =>
      tag.startsWith('until:') ? now() + offset >= Number(tag.slice(6)) : (state.changedAt.get(tag) ?? 0) >= storedAt,
    );
  },
};
