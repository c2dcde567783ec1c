import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { RecordObjection } from '../objection-schema';

export type RecordObjectionRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'replyNotFound'
  | 'notAnAuthority'
  | 'objectionLate'
  | 'alreadyObjection';

/** Records that the reply of an authority is a written objection, received in time: nothing is adopted until it is settled. */
export async function recordObjection(
  actor: Actor,
  { code }: RecordObjection,
): Promise<Result<{ code: string }, RecordObjectionRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.contribution.findUnique({
      where: { code, projectId: reach(actor, 'project.edit') },
      select: {
        id: true,
        projectId: true,
        submittedAt: true,
        phase: { select: { closesOn: true } },
        hearingReply: { select: { speaksAs: true } },
      },
    });
    if (!found?.hearingReply) return refused('replyNotFound');
    if (found.hearingReply.speaksAs !== 'authority') return refused('notAnAuthority');
    if (copenhagenDate(found.submittedAt) > dateOnly(found.phase.closesOn)) return refused('objectionLate');
    // Whoever decides the project at this moment waits for this, or this for them.
    await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "id" = ${found.projectId} FOR UPDATE`;
    const { count } = await tx.authorityObjection.createMany({
      data: [{ contributionId: found.id, recordedAt: now(), recordedById: personIdOf(actor) }],
      skipDuplicates: true,
    });
    if (count === 0) return refused('alreadyObjection');
    await recordEvent(tx, actor, 'objection.recorded', await contributionEventIds(tx, found.id));
    return ok({ code });
  });
}
