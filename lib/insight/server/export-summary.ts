import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { SummaryContent } from '../summary-content';
import { getSummaryContent } from './summary-queries';

/** The summary of a project to take out of the product, for exactly those who may see it; each time is on record. */
export async function exportSummary(
  actor: Actor,
  { slug, at }: { slug: string; at: Date },
): Promise<Result<SummaryContent, 'notFound'>> {
  const summary = await getSummaryContent(actor, { slug }, at);
  if (!summary) return refused('notFound');
  await recordEvent(db(), actor, 'summary.exported', { project: summary.of.id });
  return ok(summary);
}
