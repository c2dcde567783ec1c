import { createTranslator } from 'next-intl';
import da from '@/messages/da/caseRecords.json' with { type: 'json' };
import type { PaperTexts } from './paper-texts';

/** The words of documents of a case in Danish, the language they are kept in, made outside any request. */
export const danishRecords = createTranslator({
  locale: 'da',
  messages: { caseRecords: da },
  namespace: 'caseRecords',
  timeZone: 'Europe/Copenhagen',
}) as unknown as PaperTexts;
