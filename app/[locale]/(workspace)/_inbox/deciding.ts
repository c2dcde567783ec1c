import { useSyncExternalStore } from 'react';

let leaving: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
const nobody: ReadonlySet<string> = new Set();

/** Takes a case off the screen's queue at once, before the server has answered. */
export function startDeciding(code: string): void {
  if (!leaving.has(code)) publish(new Set([...leaving, code]));
}

/** Puts it back where it was: the decision was refused, or taken back. */
export function stopDeciding(...codes: string[]): void {
  if (codes.some((code) => leaving.has(code))) publish(new Set([...leaving].filter((code) => !codes.includes(code))));
}

/** The cases this person has just decided and the queue has not yet heard of. */
export function useDeciding(): ReadonlySet<string> {
  return useSyncExternalStore(
    subscribe,
    () => leaving,
    () => nobody,
  );
}

function publish(next: ReadonlySet<string>): void {
  leaving = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
