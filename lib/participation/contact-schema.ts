import { z } from 'zod';
import { accessReasons, accessWordsLength } from '@/lib/audit/access';
import { locales } from '@/lib/i18n/locale';

/** Whose contacts are taken out, and why. `other` has to be said in words. */
export const exportContactsSchema = z
  .object({
    /** Of the headings in the file. */
    locale: z.enum(locales).default('da'),
    reason: z.enum(accessReasons),
    words: z.string().trim().max(accessWordsLength).default(''),
  })
  .refine(({ reason, words }) => reason !== 'other' || words !== '');
export type ExportContacts = z.output<typeof exportContactsSchema> & { project: string; phase: string };

/** Where one who replied to a hearing is reached. */
export type ContactLineView = {
  number: number;
  code: string;
  isLate: boolean;
  organisation: string | null;
  name: string | null;
  /** An address or a number written down with a letter; on several lines. */
  contact: string | null;
  email: string | null;
};
