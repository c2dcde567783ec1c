import { codeSet } from './code-set';

/** The cases this person has just decided and the queue has not yet heard of. */
const leaving = codeSet();
export const useDeciding = leaving.use;

/** Takes a case off the screen's queue at once, before the server has answered. */
export function startDeciding(code: string): void {
  if (!leaving.get().has(code)) leaving.set(new Set([...leaving.get(), code]));
}

/** Puts it back where it was: the decision was refused, or taken back. */
export function stopDeciding(...codes: string[]): void {
  const before = leaving.get();
  if (codes.some((code) => before.has(code))) leaving.set(new Set([...before].filter((code) => !codes.includes(code))));
}
