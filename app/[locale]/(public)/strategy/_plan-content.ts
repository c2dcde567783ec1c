import { listPlanGrants } from '@/lib/decisions/server/pool-grant-queries';
import { now } from '@/lib/platform/clock';
import { hasEnded } from '@/lib/strategy/plan-period';
import { getPlan } from '@/lib/strategy/server/plan-queries';
import { countThemeFigures } from '@/lib/thread/server/theme-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

export type PlanContent = NonNullable<Awaited<ReturnType<typeof planContent>>>;

/** The plan as a page shows it, with how much was said under each theme. Null where no plan is loaded. */
export async function planContent() {
  'use cache';
  cachedUntilChanged('any:theme', 'any:project', 'any:contribution');
  const plan = await getPlan();
  if (!plan) return null;
  const counts = await Promise.all(plan.themes.map(({ id }) => countThemeFigures(id)));
  const sent = Object.fromEntries(plan.themes.map(({ id }, index) => [id, counts[index]?.sent ?? 0]));
  return { plan, sent, grants: await listPlanGrants(plan.slug), hasEnded: hasEnded(plan, now()) };
}
