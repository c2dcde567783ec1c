import type { SpeaksAs } from '@/lib/contributions/contribution';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { longDate, momentInWords } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { CaseDocumentKind } from './case-document';
import type { PaperTexts } from './paper-texts';

/** Who a document came from or went to; `body` is one that was asked directly, such as an authority. */
export type RecordParty = {
  role: SpeaksAs | 'municipality' | 'everybody' | 'body';
  organisation: string | null;
  /** As everybody may see it; null where they chose not to be named. */
  name: string | null;
  /** As those who work on the case may see it, never of somebody under protection. */
  fullName: string | null;
};

/** What has happened to a document since. */
export const recordMarks = ['redacted', 'hidden', 'withdrawn', 'waiting', 'corrected', 'example'] as const;
export type RecordMark = (typeof recordMarks)[number];

/** A fact in words, as a moment, as a calendar day, or as one of our own words. */
export type RecordFact = { key: string; value: string | Date | { day: string } | { word: string } };
export type RecordPart = { key?: string; text: string; lang?: Locale; isQuoted?: boolean };

/** A document of a case as it stands in its source, before it is put in words. */
export type CaseRecord = {
  kind: CaseDocumentKind;
  /** Values the title is made with. */
  title: Record<string, string | number>;
  from: RecordParty | null;
  to: RecordParty | null;
  receivedAt: Date | null;
  sentAt: Date | null;
  facts: RecordFact[];
  parts: RecordPart[];
  marks: RecordMark[];
  /** A version of a white paper, whose files are its own. */
  paperVersion?: string;
  /** Of a note: the version whose files belong to it. */
  noteVersion?: string;
  /** What was written before a redaction, where it is kept. */
  hasOriginal?: boolean;
};

export type WrittenRecord = {
  title: string;
  facts: [string, string][];
  parts: { label: string | null; text: string; lang: Locale; isQuoted: boolean }[];
};

export const municipalityParty: RecordParty = { role: 'municipality', organisation: null, name: null, fullName: null };
export const everybodyParty: RecordParty = { role: 'everybody', organisation: null, name: null, fullName: null };

/** The title of a document. Of one whose source is gone only the kind is left. */
export function recordTitle(record: CaseRecord | undefined, kind: CaseDocumentKind, t: PaperTexts): string {
  if (!record) return t('gone', { kind: t(`kinds.${kind}`) });
  const values = Object.entries(record.title).map(([key, value]) => [
    key,
    key in wordsOf ? t(`${wordsOf[key]}.${value}`) : value,
  ]);
  return withPlainMarks(t(`titles.${kind}`, Object.fromEntries(values)));
}

/** Values of a title that are words of ours, and where those stand. */
const wordsOf: Record<string, string> = { outcome: 'outcomes', status: 'statuses', documentKind: 'documentKinds' };

/** Somebody in words: whom they speak for, and their name where it may be given. */
export function partyWords({ role, organisation, name }: RecordParty, t: PaperTexts): string {
  if (organisation && name) return `${organisation} (${name})`;
  return organisation ?? name ?? t(`roles.${role}`);
}

/** A document put in words: the one source of its text, its PDF and its fingerprint. */
export function writeRecord(record: CaseRecord, t: PaperTexts, locale: Locale): WrittenRecord {
  const { from, to, receivedAt, sentAt } = record;
  const facts: [string, string][] = [[t('facts.kind'), t(`kinds.${record.kind}`)]];
  if (receivedAt) facts.push([t('facts.received'), momentInWords(receivedAt, locale)]);
  if (sentAt) facts.push([t('facts.sent'), momentInWords(sentAt, locale)]);
  if (from) facts.push([t('facts.from'), partyWords(from, t)]);
  if (to) facts.push([t('facts.to'), partyWords(to, t)]);
  for (const { key, value } of record.facts) facts.push([t(`facts.${key}`), factWords(value, t, locale)]);
  return {
    title: recordTitle(record, record.kind, t),
    facts,
    parts: record.parts
      .filter(({ text }) => text.trim() !== '')
      .map(({ key, text, lang, isQuoted }) => ({
        label: key ? t(`parts.${key}`) : null,
        text: withPlainMarks(text),
        lang: lang ?? 'da',
        isQuoted: isQuoted ?? false,
      })),
  };
}

function factWords(value: RecordFact['value'], t: PaperTexts, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return momentInWords(value, locale);
  return 'day' in value ? longDate(value.day, locale) : t(value.word);
}

/** A written document as plain text, the same letters each time: what its fingerprint is made of. */
export function recordText({ title, facts, parts }: WrittenRecord): string {
  const blocks = [
    title,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...parts.map(({ label, text }) => (label ? `${label}\n${text}` : text)),
  ];
  return `${blocks.join('\n\n').replaceAll('\r\n', '\n')}\n`;
}
