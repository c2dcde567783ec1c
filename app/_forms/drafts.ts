const prefix = 'traaden.draft.';
const keptDays = 30;
const dayMs = 86_400_000;

/** What was written in the fields of a form, by their names. */
export type DraftValues = Record<string, string>;
type Draft = { at: number; path?: string; title?: string; values: DraftValues; beside?: unknown };

/** A draft as its writer sees it again: what it is called or how it began, when it was written last (milliseconds), and on which page. */
export type KeptDraft = { name: string; words: string; at: number; path: string };

/** Keeps a draft on this device, with the page it belongs to; a text that holds what looks like a personal number is not kept. */
export async function keepDraft(name: string, values: DraftValues, title?: string): Promise<void> {
  const { findCprNumbers } = await import('@/lib/screening/cpr');
  const texts = Object.values(values);
  const holdsCpr = texts.some((text) => findCprNumbers(text).length > 0);
  if (holdsCpr || texts.every((text) => text.trim() === '')) return forgetDraft(name);
  write(name, { at: Date.now(), path: location.pathname, title, values, beside: read(name)?.beside });
}

/** What was kept under a name in the last 30 days; nothing for anything else. */
export function readDraft(name: string): DraftValues {
  return read(name)?.values ?? {};
}

/** When a draft was written last, in milliseconds; 0 for none. */
export function writtenLast(name: string): number {
  return read(name)?.at ?? 0;
}

/** Notes something beside the words of a draft, where there is one. */
export function keepBeside(name: string, beside: unknown): void {
  const draft = read(name);
  if (draft) write(name, { ...draft, beside });
}

/** What was noted beside a draft: not checked. */
export function readBeside(name: string): unknown {
  return read(name)?.beside;
}

/** The drafts on this device that can be gone on with, the latest first. */
export function listDrafts(): KeptDraft[] {
  try {
    const names = Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    return names
      .flatMap((name) => {
        const draft = read(name);
        const words = draft?.title ?? Object.values(draft?.values ?? {}).find((text) => text.trim() !== '');
        return draft?.path && words ? [{ name, words, at: draft.at, path: draft.path }] : [];
      })
      .sort((one, other) => other.at - one.at);
  } catch {
    return [];
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}

function write(name: string, draft: Draft): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    // A device that keeps nothing (private window, full storage) still sends.
  }
}

function read(name: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as Draft | null;
    if (draft && Date.now() - draft.at < keptDays * dayMs) return draft;
    forgetDraft(name);
  } catch {
    forgetDraft(name);
  }
  return null;
}
