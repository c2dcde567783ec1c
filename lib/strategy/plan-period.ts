import { copenhagenDate } from '@/lib/i18n/copenhagen';

/** Whether the first year of a plan has begun in Copenhagen. */
export function hasBegun(plan: { periodFrom: number }, now: Date): boolean {
  return Number(copenhagenDate(now).slice(0, 4)) >= plan.periodFrom;
}

/** Whether the last year of a plan is over in Copenhagen. What the plan says then still stands, but nobody promises it any more. */
export function hasEnded(plan: { periodTo: number }, now: Date): boolean {
  return Number(copenhagenDate(now).slice(0, 4)) > plan.periodTo;
}
