import { z } from 'zod';
import { hidingReasons } from '@/lib/contributions/contribution';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

/** Messages are codes of `blocks.errors`. A person is named by something they sent, never by themselves. */
export const imposeBlockSchema = z.object({
  code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
  days: z.coerce.number('daysNeeded').int('daysNeeded').min(1, 'daysNeeded').max(366, 'daysNeeded'),
  reason: z.enum(hidingReasons, 'reasonNeeded'),
  text: z.string('textNeeded').trim().min(1, 'textNeeded').max(2000, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});
export type ImposeBlock = z.output<typeof imposeBlockSchema>;

export const liftBlockSchema = z.object({ id: z.string().min(1).max(40) });
export type LiftBlock = z.output<typeof liftBlockSchema>;
