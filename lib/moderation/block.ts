import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';
import { type ModerationRefusal, mayReadCases } from './moderation-policy';

/** How long somebody can be blocked, in days. */
export const blockDays = [1, 7, 30, 90, 365] as const;

/** A project manager or an administrator blocks people and lifts blocks; a second person is not needed. */
export function mayBlock(actor: Actor): Verdict<ModerationRefusal> {
  const reading = mayReadCases(actor);
  if (!reading.allowed) return reading;
  return may(actor, 'person.block') ? allowed : denied('notAllowed');
}

export type BlockState = 'holds' | 'lifted' | 'over';

/** Whether a block still holds, was lifted before its time, or has run out. */
export function blockState(block: { endsAt: Date; liftedAt: Date | null }, at: Date): BlockState {
  if (block.liftedAt) return 'lifted';
  return block.endsAt <= at ? 'over' : 'holds';
}
