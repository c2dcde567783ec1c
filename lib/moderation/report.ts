import { hidingReasons } from '@/lib/contributions/contribution';

/** What a reader can point at: the reasons for hiding, and one for everything else. */
export const reportReasons = [...hidingReasons, 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What came of a report: nothing is changed, something is, or nobody sees it any more. */
export type ReportOutcome = 'kept' | 'changed' | 'hidden';

/** The number somebody meant when typing one from a receipt, or null when it cannot be one. */
export function reportNumberFrom(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === 8 && letters.startsWith('RA') ? `RA-${letters.slice(2, 6)}-${letters.slice(6)}` : null;
}

/** From so many different people with a confirmed mailbox on, a reported case is marked as urgent. It hides nothing. */
export const urgentFrom = 3;

/** What a reported case is flagged with; one reader alone never gets it marked as urgent. */
export function reportFlags(confirmedReporters: number): string[] {
  return confirmedReporters >= urgentFrom ? ['reported', 'reported_by_many'] : ['reported'];
}

/** What a reader may hear of a decision about what they reported. */
export function outcomeForReporters(decided: string): ReportOutcome {
  if (decided === 'published') return 'kept';
  return decided === 'hidden' || decided === 'returned' ? 'hidden' : 'changed';
}
