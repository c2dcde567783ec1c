import { createTranslator } from 'next-intl';
import da from '@/messages/da/note.json' with { type: 'json' };
import type { PaperTexts } from './paper-texts';

/** The words of a note in Danish, the language officials and those who decide write in. */
export const danishNote = createTranslator({
  locale: 'da',
  messages: { note: da },
  namespace: 'note',
  timeZone: 'Europe/Copenhagen',
}) as unknown as PaperTexts;
