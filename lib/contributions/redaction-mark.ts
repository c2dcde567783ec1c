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

/** A text for where a mark cannot be drawn: titles of windows, mails, open data. Its brackets are plain. */
export function withPlainMarks(text: string): string {
  return text.replaceAll('⟦', '[').replaceAll('⟧', ']');
}

/** A text as words and marks in order, in plain brackets. A mark that was cut short is words. */
export function partsWithMarks(text: string): WordsPart[] {
  return text
    .split(/(⟦[^⟦⟧]*⟧)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: withPlainMarks(part), isMark: part.startsWith('⟦') && part.endsWith('⟧') }));
}
