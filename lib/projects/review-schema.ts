import { z } from 'zod';
import { optional } from './editing-fields';

export const askReviewSchema = z.object({
  projectId: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound'),
  note: optional(1000),
});
export type AskReview = z.output<typeof askReviewSchema>;

/** What somebody else says of a draft; one that goes back says why. */
export const decideReviewSchema = z
  .object({
    id: z.string().min(1, 'reviewNotFound').max(40, 'reviewNotFound'),
    outcome: z.enum(['approved', 'returned'], 'outcomeNeeded'),
    words: optional(1000),
  })
  .superRefine(({ outcome, words }, context) => {
    if (outcome === 'returned' && !words) context.addIssue({ code: 'custom', path: ['words'], message: 'wordsNeeded' });
  });
export type DecideReview = z.output<typeof decideReviewSchema>;
