import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** The plan is kept by leaders and administrators: what comes into it, what begins, what ends, and what takes over. */
export function mayEditStrategy(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'strategy.edit') ? allowed : denied('notAllowed');
}

export type StrategyRefusal = 'signInNeeded' | 'notAllowed';
