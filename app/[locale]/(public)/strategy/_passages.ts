import type { PassageView, PlanView } from '@/lib/strategy/plan-views';

/** The passages of one section of the plan, without its heading. */
export function bodyOf(plan: PlanView, section: string): PassageView[] {
  return plan.passages.filter((one) => one.section === section && one.kind !== 'heading' && one.kind !== 'instrument');
}

/** The heading of a section in the plan's own words. */
export function headingOf(plan: PlanView, section: string): PassageView | undefined {
  return plan.passages.find((one) => one.section === section && one.kind === 'heading');
}

/** The three lines of capitals under the governing documents. */
export function instrumentsOf(plan: PlanView): PassageView[] {
  return plan.passages.filter((one) => one.kind === 'instrument');
}

const planAnchors = ['temaer', 'regler', 'styring', 'puljer', 'tvivl'] as const;

/** The sections a plan has something to say in. */
export function anchorsOf(plan: PlanView): (typeof planAnchors)[number][] {
  const isThere: Record<(typeof planAnchors)[number], boolean> = {
    temaer: true,
    regler: plan.principles.length + bodyOf(plan, 'effect').length > 0,
    styring: plan.documents.length + plan.targets.length > 0,
    puljer: plan.pools.length > 0,
    tvivl: plan.ambiguities.length > 0,
  };
  return planAnchors.filter((anchor) => isThere[anchor]);
}
