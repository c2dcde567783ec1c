import { z } from 'zod';
import type { Use } from '@/lib/contributions/contribution-views';
import { locales } from '@/lib/i18n/locale';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

export const uses = ['used', 'partly_used', 'not_used', 'outside_scope', 'passed_on'] as const satisfies readonly Use[];

const code = z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound');

/** Messages are codes of `work.errors`. */
export const answerContributionSchema = z.object({
  code,
  language: z.enum(locales, 'languageNeeded'),
  text: z.string().trim().min(1, 'answerNeeded').max(5000, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});
export type AnswerContribution = z.infer<typeof answerContributionSchema>;

export const markUseSchema = z.object({
  code,
  use: z.enum(uses, 'useNeeded'),
  reason: z.string().trim().min(1, 'useReasonNeeded').max(2000, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});
export type MarkUse = z.infer<typeof markUseSchema>;
