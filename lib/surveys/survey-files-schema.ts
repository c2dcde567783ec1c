import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';

/** The form in which files are chosen for one question, ahead of the rest of the answers; the files stand beside it. */
export const surveyFilesSchema = z.object({
  surveyId: z.string().min(1).max(64),
  versionId: z.string().min(1).max(64),
  question: z.string().min(1).max(64),
  locale: z.enum(locales).default('da'),
});
