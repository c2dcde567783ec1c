import type { Locale } from '@/lib/i18n/locale';
import type { HidingReason } from './contribution';

/** What stands in the place of a removed passage; `cpr` is one that held a personal number. */
export type RemovedKind = HidingReason | 'cpr';

const removed: Record<Locale, { by: string; kinds: Record<RemovedKind, string> }> = {
  da: {
    by: 'fjernet af kommunen',
    kinds: {
      cpr: 'CPR-nummer',
      personal_data: 'personoplysning',
      abuse: 'krænkende ord',
      off_topic: 'uden for emnet',
      advertising: 'reklame',
      duplicate: 'gentagelse',
      unlawful: 'ulovligt indhold',
    },
  },
  en: {
    by: 'removed by the municipality',
    kinds: {
      cpr: 'CPR number',
      personal_data: 'personal data',
      abuse: 'abusive words',
      off_topic: 'off topic',
      advertising: 'advertising',
      duplicate: 'repetition',
      unlawful: 'unlawful content',
    },
  },
};

/**
 * The mark readers see, in the language of the text. It stands in brackets nobody else can write:
 * `tidyText` turns them into plain ones, so that a mark is always the municipality's.
 */
export function redactionMark(kind: RemovedKind, language: Locale): string {
  const { by, kinds } = removed[language];
  return `⟦${by}: ${kinds[kind]}⟧`;
}

export type WordsPart = { text: string; isMark: boolean };

/** A text as words and marks in order; a mark comes in plain brackets. */
export function partsWithMarks(text: string): WordsPart[] {
  return text
    .split(/(⟦[^⟦⟧]*⟧)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('⟦') ? { text: `[${part.slice(1, -1)}]`, isMark: true } : { text: part, isMark: false }));
}
