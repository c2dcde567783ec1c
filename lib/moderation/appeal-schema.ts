import { z } from 'zod';
import { tidyText } from '@/lib/contributions/tidy-text';
import { locales } from '@/lib/i18n/locale';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { appealOutcomes } from './appeal';

const maxText = 4000;

/** Messages are codes of `appeals.errors`. */
const words = z
  .string('appealNeeded')
  .max(40_000, 'tooLong')
  .transform(tidyText)
  .refine((text) => text !== '', { message: 'appealNeeded', abort: true })
  .refine((text) => text.length <= maxText, 'tooLong')
  .refine(isWithoutCpr, 'holdsCpr');

export const appealDecisionSchema = z.object({
  locale: z.enum(locales),
  code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
  text: words,
});
export type AppealDecision = z.output<typeof appealDecisionSchema>;

export const appealBlockSchema = appealDecisionSchema.omit({ code: true });
export type AppealBlock = z.output<typeof appealBlockSchema>;

export const decideAppealSchema = z.object({
  id: z.string().min(1, 'appealNotFound').max(40, 'appealNotFound'),
  outcome: z.enum(appealOutcomes, 'appealOutcomeNeeded'),
  answer: z.string('answerNeeded').trim().min(1, 'answerNeeded').max(maxText, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});
export type DecideAppeal = z.output<typeof decideAppealSchema>;
