import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { ReplyLineView } from '../reply-views';
import { replyLines } from './internal/reply-lines';

type Exported = { slug: string; lines: ReplyLineView[] };

/** Every reply of a hearing with its whole text, to take out of the product; each time is on record. */
export async function exportReplies(
  actor: Actor,
  { project, phase }: { project: string; phase: string },
): Promise<Result<Exported, 'notFound'>> {
  if (!may(actor, 'case.read')) return refused('notFound');
  const found = await db().phase.findFirst({
    where: { slug: phase, project: { slug: project }, projectId: reach(actor, 'case.read'), acts: { has: 'hearing_reply' } },
    select: { id: true, slug: true, projectId: true },
  });
  if (!found) return refused('notFound');
  const lines = await replyLines(Prisma.sql`h."phaseId" = ${found.id}`, mostReplies, wholeText);
  await recordEvent(db(), actor, 'replies.exported', { phase: found.id, project: found.projectId });
  return ok({ slug: found.slug, lines });
}

const mostReplies = 100_000;
/** Longer than a reply can be. */
const wholeText = 40_000;
