import type { BadgeTone } from '@/app/_ui/badge';
import type { Use } from '@/lib/contributions/contribution-views';

/** The colour of a badge that says how a contribution was used. */
export const useTones: Record<Use, BadgeTone> = {
  used: 'used',
  partly_used: 'part',
  not_used: 'not',
  outside_scope: 'not',
  passed_on: 'info',
};
