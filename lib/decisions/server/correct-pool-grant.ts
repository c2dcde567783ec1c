import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayRecordDecisions } from '../decision-policy';
import type { CorrectPoolGrant } from '../pool-grant-schema';
import { type GrantingRefusal, grantColumns, grantingRefusal } from './internal/granting';
import { idsOfProject, recordedProject } from './internal/recorded-project';

export type CorrectPoolGrantRefusal = 'signInNeeded' | 'notAllowed' | 'grantNotFound' | 'conflict' | GrantingRefusal;

/**
 * Replaces what was written down of a pool's money by what is right; with nothing it has been taken back. The earlier is kept.
 * Of two who correct the same one the second is told (`conflict`).
 */
export async function correctPoolGrant(
  actor: Actor,
  input: CorrectPoolGrant,
): Promise<Result<{ project: string }, CorrectPoolGrantRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, ...written } = input;
  const at = now();
  try {
    return await db().$transaction(async (tx) => {
      const found = await tx.poolGrant.findUnique({
        where: { id, projectId: reach(actor, 'decision.record') },
        select: { isExample: true, project: { select: recordedProject } },
      });
      if (!found) return refused('grantNotFound');
      const { project, isExample } = found;
      const stop = await grantingRefusal(tx, written, project, at);
      if (stop) return refused(stop);
      const made = { projectId: project.id, isExample, byId: personIdOf(actor), recordedAt: at, replacesId: id };
      await tx.poolGrant.create({ data: { ...grantColumns(written), ...made }, select: { id: true } });
      await recordEvent(tx, actor, 'pool_grant.corrected', idsOfProject(project));
      return ok({ project: project.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('conflict');
    throw error;
  }
}
