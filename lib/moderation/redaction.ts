import type { HidingReason } from '@/lib/contributions/contribution';
import { redactionMark } from '@/lib/contributions/redaction-mark';
import type { Locale } from '@/lib/i18n/locale';
import { maskDigits } from '@/lib/screening/masked-text';
import { screenText } from '@/lib/screening/screen-text';

/** A place in a text in UTF-16 units; `end` is after the last one. */
export type Passage = { start: number; end: number };

const open = '[[';
const close = ']]';

/**
 * The passages an officer has put in double brackets. Null when the rest is not the text itself, letter
 * by letter: an officer takes away and never writes into what somebody said.
 */
export function markedPassages(text: string, marked: string): Passage[] | null {
  const passages: Passage[] = [];
  const written = marked.replaceAll(/\r\n?/g, '\n');
  let start: number | null = null;
  let at = 0;
  for (let read = 0; read < written.length; ) {
    const isOwn = text.startsWith(written.slice(read, read + 2), at);
    if (!isOwn && start === null && written.startsWith(open, read)) {
      start = at;
      read += open.length;
    } else if (!isOwn && start !== null && written.startsWith(close, read)) {
      if (at > start) passages.push({ start, end: at });
      start = null;
      read += close.length;
    } else if (written[read] === text[at]) {
      read++;
      at++;
    } else return null;
  }
  return at === text.length && start === null ? passages : null;
}

type Why = { reason: HidingReason; holdsCpr: boolean; language: Locale };
export type Redacted = {
  /** What everybody may read. */
  shown: string;
  /** What is kept for officers: the same words, without any passage that held a personal number. */
  kept: string;
  /** A passage that held a personal number is gone. */
  removedCpr: boolean;
};

/** The text with marks for passages. A passage with a personal number is gone from what is kept, too. */
export function redactText(text: string, passages: readonly Passage[], { reason, holdsCpr, language }: Why): Redacted {
  let shown = '';
  let kept = '';
  let at = 0;
  let removedCpr = false;
  for (const { start, end } of passages) {
    const between = text.slice(at, start);
    const passage = text.slice(start, end);
    const isCpr = holdsCpr || cprIn(text).some((found) => found.start < end && start < found.end);
    removedCpr ||= isCpr;
    const mark = redactionMark(isCpr ? 'cpr' : reason, language);
    shown += between + mark;
    kept += between + (isCpr ? mark : passage);
    at = end;
  }
  return { shown: shown + text.slice(at), kept: withoutDigits(kept + text.slice(at)), removedCpr };
}

/** Whether what would be shown still holds what looks like a personal number. */
export function stillHoldsCpr(shown: string): boolean {
  return cprIn(shown).length > 0;
}

function cprIn(text: string) {
  return screenText(text).filter(({ kind }) => kind === 'cpr');
}

function withoutDigits(text: string): string {
  return maskDigits(text, cprIn(text));
}
