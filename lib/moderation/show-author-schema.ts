import { z } from 'zod';
import { accessReasons, accessWordsLength } from '@/lib/audit/access';

/** Whose identity, and why. `other` has to be said in words. */
export const showAuthorSchema = z
  .object({
    code: z.string().min(1).max(20),
    reason: z.enum(accessReasons, { error: 'reasonNeeded' }),
    words: z.string().trim().max(accessWordsLength, { error: 'textLong' }),
  })
  .refine(({ reason, words }) => reason !== 'other' || words !== '', { path: ['words'], error: 'whyNeeded' });
export type ShowAuthor = z.output<typeof showAuthorSchema>;
