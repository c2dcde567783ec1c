import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { getPlanTimeline } from '@/lib/thread/server/plan-timeline-queries';
import { cachedUntilChanged } from '@/lib/web/cached';

export type TimelineContent = NonNullable<Awaited<ReturnType<typeof timelineContent>>>;

/** The plan in force along the years. Null where there is none. */
export async function timelineContent() {
  'use cache';
  cachedUntilChanged('any:plan', 'any:theme', 'any:project', 'any:phase', 'any:decision', 'any:effect');
  const at = now();
  const timeline = await getPlanTimeline(at);
  return timeline && { ...timeline, today: copenhagenDate(at) };
}
