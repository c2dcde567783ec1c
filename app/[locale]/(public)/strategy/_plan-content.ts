import { listPlanGrants } from '@/lib/decisions/server/pool-grant-queries';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { hasBegun, hasEnded } from '@/lib/strategy/plan-period';
import type { SnapshotNameView } from '@/lib/strategy/plan-snapshot';
import type { PlanView } from '@/lib/strategy/plan-views';
import { getPlan, getPlanBySlug, getSnapshot, listSnapshots } from '@/lib/strategy/server/plan-queries';
import { countThemeFigures } from '@/lib/thread/server/theme-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

export type PlanContent = {
  plan: PlanView;
  /** How much was said under each theme; null where the plan is shown as it once stood. */
  sent: Record<string, number> | null;
  grants: Awaited<ReturnType<typeof listPlanGrants>>;
  snapshots: SnapshotNameView[];
  hasBegun: boolean;
  hasEnded: boolean;
};

/** A plan as a page shows it, by its address or the one in force. Null where there is none. */
export async function planContent(slug?: string): Promise<PlanContent | null> {
  'use cache';
  cachedUntilChanged('any:plan', 'any:theme', 'any:project', 'any:contribution');
  const plan = slug === undefined ? await getPlan() : await getPlanBySlug(slug);
  if (!plan) return null;
  const counts = await Promise.all(plan.themes.map(({ id }) => countThemeFigures(id)));
  const [grants, snapshots] = await Promise.all([listPlanGrants(plan.slug), listSnapshots(plan.slug)]);
  return {
    plan,
    sent: Object.fromEntries(plan.themes.map(({ id }, index) => [id, counts[index]?.sent ?? 0])),
    grants,
    snapshots,
    ...periodOf(plan),
  };
}

/** A plan as it stood when it was kept, with when and under which fingerprint. Null where there is no such snapshot. */
export async function snapshotContent(planSlug: string, id: string) {
  'use cache';
  cachedUntilChanged('any:plan');
  const snapshot = await getSnapshot(planSlug, id);
  if (!snapshot) return null;
  const { plan, takenAt, sha256 } = snapshot;
  const content: PlanContent = { plan, sent: null, grants: [], snapshots: [], ...periodOf(plan) };
  return { id, sha256, takenOn: copenhagenDate(takenAt), content };
}

function periodOf(plan: PlanView) {
  const at = now();
  return { hasBegun: hasBegun(plan, at), hasEnded: hasEnded(plan, at) };
}
