import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

export const settlements = ['agreed', 'dropped'] as const;

const code = z.string().min(1, 'replyNotFound').max(20, 'replyNotFound');

/** Messages are codes of `replies.errors`. */
export const recordObjectionSchema = z.object({ code });
export type RecordObjection = z.output<typeof recordObjectionSchema>;

export const settleObjectionSchema = z.object({
  code,
  settlement: z.enum(settlements, 'settlementNeeded'),
  reason: z.string().trim().min(1, 'settlementReasonNeeded').max(2000, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});
export type SettleObjection = z.output<typeof settleObjectionSchema>;
