import type da from '@/messages/da/surveyEditor.json';

/** Everything the builder says, in the reader's language; numbers and names stand in braces. */
export type BuilderTexts = typeof da.builder;

/** A sentence with its braces filled. */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

type Reader = { locale: 'da' | 'en'; texts: Readonly<{ untitled: string }> };

/** The words of something in the reader's language, or in the other while they are missing. */
export function wordsOf({ labelDa, labelEn }: { labelDa: string; labelEn: string }, { locale, texts }: Reader): string {
  const [first, second] = locale === 'da' ? [labelDa, labelEn] : [labelEn, labelDa];
  return first.trim() || second.trim() || texts.untitled;
}
