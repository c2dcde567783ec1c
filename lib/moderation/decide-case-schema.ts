import { z } from 'zod';
import { hidingReasons } from '@/lib/contributions/contribution';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { outcomes } from './case';

const maxText = 2000;

/** Messages are codes of `moderation.errors`. */
export const decideCaseSchema = z
  .object({
    code: z.string().min(1, 'caseNotFound').max(20, 'caseNotFound'),
    version: z.coerce.number().int().max(2_147_483_647),
    outcome: z.enum(outcomes, 'outcomeNeeded'),
    reason: z.preprocess((value) => value || undefined, z.enum(hidingReasons, 'reasonNeeded').optional()),
    text: z.string().trim().max(maxText, 'tooLong').refine(isWithoutCpr, 'holdsCpr').optional(),
  })
  .superRefine((input, context) => {
    const problem = decisionProblem(input);
    if (problem) context.addIssue({ code: 'custom', path: [problem.field], message: problem.code });
  });

export type DecideCase = z.infer<typeof decideCaseSchema>;

/** Hiding takes a reason from the list and words to the author; showing takes neither. */
export function decisionProblem(
  input: Pick<DecideCase, 'outcome' | 'reason' | 'text'>,
): { field: 'reason' | 'text'; code: 'reasonNeeded' | 'textNeeded' } | null {
  if (input.outcome !== 'hidden') return null;
  if (!input.reason) return { field: 'reason', code: 'reasonNeeded' };
  return input.text?.trim() ? null : { field: 'text', code: 'textNeeded' };
}

export const reopenCaseSchema = z.object({
  code: z.string().min(1, 'caseNotFound').max(20, 'caseNotFound'),
  version: z.coerce.number().int().max(2_147_483_647),
});

export type ReopenCase = z.infer<typeof reopenCaseSchema>;
