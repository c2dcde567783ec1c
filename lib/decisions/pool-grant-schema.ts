import { z } from 'zod';
import { calendarDate, needed } from '@/lib/projects/editing-fields';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { measuredNumber } from './measured-number';

const mostKroner = 2_000_000_000;

const kroner = z
  .string()
  .trim()
  .min(1, 'amountNeeded')
  .refine(isWithoutCpr, 'holdsCpr')
  .transform((written, context) => {
    const amount = measuredNumber(written);
    if (typeof amount === 'number' && Number.isInteger(amount) && amount >= 0 && amount <= mostKroner) return amount;
    context.addIssue({ code: 'custom', message: amount === 'numberReadsTwoWays' ? amount : 'amountShape' });
    return z.NEVER;
  });

/** What somebody writes about money from a pool. `amount` is whole kroner. Messages are codes of `poolGrants.errors`. */
export const poolGrantSchema = z.object({
  poolId: z.string().min(1, 'poolNeeded').max(40, 'poolNotFound'),
  amount: kroner,
  grantedOn: calendarDate('grantedOnNeeded').refine((date) => date >= '1900', 'dateShape'),
  whyDa: needed('whyDaNeeded', 1000),
  whyEn: needed('whyEnNeeded', 1000),
});
export type PoolGrantInput = z.output<typeof poolGrantSchema>;

export const recordPoolGrantSchema = poolGrantSchema.extend({
  projectId: z.string().min(1, 'projectNotFound'),
  submissionKey: z.string().min(1).max(100),
});
export type RecordPoolGrant = z.output<typeof recordPoolGrantSchema>;

/** `id` is the row that held when somebody began to correct it. */
export const correctPoolGrantSchema = poolGrantSchema.extend({ id: z.string().min(1, 'grantNotFound') });
export type CorrectPoolGrant = z.output<typeof correctPoolGrantSchema>;
