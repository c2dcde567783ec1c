/** Where bytes lie. Keys are made by us, never by a person: see `isKey`. */
export type Storage = {
  /** Stores whole or not at all; the same key again replaces it. */
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** The bytes, or null where there are none. */
  get: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Stores what comes bit by bit, whole or not at all; answers how many bytes. */
  write: (key: string, chunks: AsyncIterable<Uint8Array>) => Promise<number>;
  /** The bytes bit by bit, and how many they are, or null where there are none. */
  read: (key: string) => Promise<{ bytes: number; stream: ReadableStream<Uint8Array> } | null>;
  /** Removes; what is not there is removed already. */
  remove: (key: string) => Promise<void>;
  /** Every key, for sweeping. */
  list: () => Promise<string[]>;
};

/** An id and the part of it that is stored, such as `cm3…/large`. */
export function isKey(key: string): boolean {
  return /^[a-z0-9]{10,40}\/[a-z]{3,12}$/.test(key);
}
