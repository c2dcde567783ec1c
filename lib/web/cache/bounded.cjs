/**
 * A map that holds at most so many bytes: what was asked for longest ago goes first. The bytes are those its user
 * says an entry takes; what is larger than a tenth of the whole is not kept at all.
 */
module.exports = class Bounded {
  /** @param {number} maxBytes */
  constructor(maxBytes) {
    this.maxBytes = maxBytes;
    this.bytes = 0;
    /** @type {Map<string, { entry: unknown, bytes: number }>} */
    this.kept = new Map();
  }

  /** @param {string} key */
  get(key) {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.entry;
  }

  /** @param {string} key @param {unknown} entry @param {number} bytes */
  set(key, entry, bytes) {
    this.delete(key);
    if (bytes > this.maxBytes / 10) return;
    this.kept.set(key, { entry, bytes });
    this.bytes += bytes;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.maxBytes) return;
      this.delete(oldest);
    }
  }

  /** @param {string} key */
  delete(key) {
    this.bytes -= this.kept.get(key)?.bytes ?? 0;
    this.kept.delete(key);
  }
};
