import { z } from 'zod';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

const id = z.string().min(1).max(100);

/** Messages are codes of `operations.errors`. */
export const redriveSchema = z.object({ id });
/** Confirmed by a second button, so that nobody starts a hundred mails by accident. */
export const redriveAllSchema = z.object({ sure: z.literal('yes', 'notSure') });

export const uncertainChoices = ['was_sent', 'send_again', 'give_up'] as const;
export const settleUncertainSchema = z.object({ id, choice: z.enum(uncertainChoices, 'choiceNeeded') });

export const maxLiftReason = 300;
export const liftSuppressionSchema = z.object({
  id,
  reason: z.string().trim().min(3, 'reasonNeeded').max(maxLiftReason, 'tooLong').refine(isWithoutCpr, 'holdsCpr'),
});

export const toldHows = ['letter', 'digital_post', 'phone', 'in_person', 'not_needed'] as const;
export const toldAnotherWaySchema = z.object({ id, how: z.enum(toldHows, 'howNeeded') });

export type Redrive = z.infer<typeof redriveSchema>;
export type SettleUncertain = z.infer<typeof settleUncertainSchema>;
export type LiftSuppression = z.infer<typeof liftSuppressionSchema>;
export type ToldAnotherWay = z.infer<typeof toldAnotherWaySchema>;
