import type { Actor } from '@/lib/audit/actor';
import type { CountedScope } from '@/lib/insight/counted-scope';
import { countSummaryContent, getSummaryScope } from '@/lib/insight/server/summary-queries';
import type { SummaryContent, SummaryScope } from '@/lib/insight/summary-content';
import { now } from '@/lib/platform/clock';
import { cachedUntilChanged } from '@/lib/web/cached';

/** A summary for somebody who may see it: asked about each time, counted once and kept until something it counts changes. */
export async function keptSummary(actor: Actor, scope: SummaryScope): Promise<SummaryContent | null> {
  const found = await getSummaryScope(actor, scope, now());
  if (!found) return null;
  const { organisations, ...counted } = found;
  return { ...(await keptContent(counted)), organisations };
}

async function keptContent(scope: Omit<CountedScope, 'organisations'>): Promise<SummaryContent> {
  'use cache';
  cachedUntilChanged(
    ...(scope.of.kind === 'project' ? [`project:${scope.of.id}`] : [`theme:${scope.of.id}`, 'any:project', 'any:contribution']),
  );
  return countSummaryContent({ ...scope, organisations: [] }, now());
}
