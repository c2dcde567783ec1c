import { useSyncExternalStore } from 'react';

/** Cases a window remembers while one walks from page to page. */
export type CodeSet = {
  get: () => ReadonlySet<string>;
  set: (next: ReadonlySet<string>) => void;
  use: () => ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

export function codeSet(): CodeSet {
  let codes = none;
  const listeners = new Set<() => void>();
  const get = () => codes;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set: (next) => {
      codes = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get, () => none),
  };
}
