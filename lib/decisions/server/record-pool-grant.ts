import { randomUUID } from 'node:crypto';
import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { submissionKeyOf } from '@/lib/platform/submission-key';
import { mayRecordDecisions } from '../decision-policy';
import type { RecordPoolGrant } from '../pool-grant-schema';
import { type GrantingRefusal, grantColumns, grantingRefusal } from './internal/granting';
import { idsOfProject, recordedProject } from './internal/recorded-project';

export type RecordPoolGrantRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'nothingGranted' | GrantingRefusal;

/**
 * Writes down what a committee's pool has given to a published project and why. Everybody can read it at once. Sent twice
 * it is recorded once and answers the same. How much a pool still holds is not judged: the plan does not say for how long
 * its amounts are.
 */
export async function recordPoolGrant(
  actor: Actor,
  input: RecordPoolGrant,
): Promise<Result<{ project: string }, RecordPoolGrantRefusal>> {
  const verdict = mayRecordDecisions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, submissionKey, ...written } = input;
  if (written.amount === 0) return refused('nothingGranted');
  const at = now();
  return db().$transaction(async (tx) => {
    const project = await tx.project.findUnique({
      where: { id: projectId, AND: { id: reach(actor, 'decision.record') } },
      select: recordedProject,
    });
    if (!project) return refused('projectNotFound');
    const stop = await grantingRefusal(tx, written, project, at);
    if (stop) return refused(stop);
    const { count } = await tx.poolGrant.createMany({
      data: {
        ...grantColumns(written),
        id: randomUUID(),
        projectId,
        isExample: project.isExample,
        byId: personIdOf(actor),
        recordedAt: at,
        submissionKey: submissionKeyOf('pool-grant', projectId, submissionKey, JSON.stringify(written)),
      },
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'pool_grant.recorded', idsOfProject(project));
    return ok({ project: project.slug });
  });
}
