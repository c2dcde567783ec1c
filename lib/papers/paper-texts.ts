import { createTranslator } from 'next-intl';
import da from '@/messages/da/paper.json' with { type: 'json' };

/** The words of a paper in Danish: the language of the files the municipality decides on, made outside any request. */
export const danishPaper = createTranslator({
  locale: 'da',
  messages: { paper: da },
  namespace: 'paper',
  timeZone: 'Europe/Copenhagen',
});

/** What says the words of a paper, in whichever language. */
export type PaperTexts = (key: string, values?: Record<string, string | number>) => string;

export const danish = danishPaper as unknown as PaperTexts;
