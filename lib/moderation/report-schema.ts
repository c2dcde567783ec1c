import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { reportReasons } from './report';

export const maxReportText = 1000;

/** Messages are codes of `report.errors`. */
export const submitReportSchema = z
  .object({
    locale: z.enum(locales),
    code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
    reason: z.enum(reportReasons, 'reasonNeeded'),
    text: z.string().trim().max(maxReportText, 'tooLong').refine(isWithoutCpr, 'holdsCpr').default(''),
  })
  .superRefine(({ reason, text }, context) => {
    if (reason === 'other' && text === '') context.addIssue({ code: 'custom', path: ['text'], message: 'textNeeded' });
  });

export type SubmitReport = Omit<z.output<typeof submitReportSchema>, 'locale'> & {
  /** Stands for a reader who is not signed in: a keyed hash of their network and browser. */
  reader: string;
};
