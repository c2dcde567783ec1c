import { z } from 'zod';
import { hidingReasons } from '@/lib/contributions/contribution';
import { tick } from '@/lib/contributions/form-tick';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { type Outcome, outcomes } from './case';

const maxText = 2000;
const maxMarked = 50_000;
export const mendDays = [7, 14, 30] as const;

const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value || undefined, schema.optional());
const caseVersion = {
  code: z.string().min(1, 'caseNotFound').max(20, 'caseNotFound'),
  version: z.coerce.number().int().max(2_147_483_647),
};
/** What an officer writes; nobody checks it before it is read. */
const officersWords = z.string().trim().max(maxText, 'tooLong').refine(isWithoutCpr, 'holdsCpr');

/** Messages are codes of `cases.errors`. */
export const decideCaseSchema = z
  .object({
    ...caseVersion,
    outcome: z.enum(outcomes, 'outcomeNeeded'),
    reason: optional(z.enum(hidingReasons, 'reasonNeeded')),
    text: officersWords.optional(),
    /** The words themselves with double brackets around what is to be taken away. */
    markedTitle: z.string().max(maxMarked, 'tooLong').optional(),
    markedText: z.string().max(maxMarked, 'tooLong').optional(),
    /** A marked passage holds a personal number, so that nobody may keep it. */
    holdsCpr: tick.optional(),
    mendInDays: optional(z.coerce.number().int().min(1).max(60)),
    /** Receipt number of the contribution that says it too. */
    coveredBy: optional(z.string().trim().toUpperCase().max(20, 'coveringNotFound')),
  })
  .superRefine((input, context) => {
    const problem = decisionProblem(input);
    if (problem) context.addIssue({ code: 'custom', path: [problem.field], message: problem.code });
  });

export type DecideCase = z.infer<typeof decideCaseSchema>;
export type DecisionProblem = {
  field: 'reason' | 'text' | 'markedText' | 'coveredBy';
  code: 'reasonNeeded' | 'textNeeded' | 'marksNeeded' | 'coveringNeeded';
};
type Asked = Pick<DecideCase, 'outcome' | 'reason' | 'text' | 'markedTitle' | 'markedText' | 'coveredBy'>;

const needs: Record<Outcome, readonly ('reason' | 'text')[]> = {
  published: [],
  covered: [],
  redacted: ['reason', 'text'],
  returned: ['reason', 'text'],
  hidden: ['reason', 'text'],
};

/** What an outcome takes: a reason from the list, words to the author, marks, another contribution. Showing takes nothing. */
export function decisionProblem(input: Asked): DecisionProblem | null {
  const needed = needs[input.outcome];
  if (input.outcome === 'covered' && !input.coveredBy) return { field: 'coveredBy', code: 'coveringNeeded' };
  if (input.outcome === 'redacted' && !`${input.markedTitle ?? ''}${input.markedText ?? ''}`.includes('[['))
    return { field: 'markedText', code: 'marksNeeded' };
  if (needed.includes('reason') && !input.reason) return { field: 'reason', code: 'reasonNeeded' };
  return !needed.includes('text') || input.text?.trim() ? null : { field: 'text', code: 'textNeeded' };
}

export const reopenCaseSchema = z.object(caseVersion);

export type ReopenCase = z.infer<typeof reopenCaseSchema>;
