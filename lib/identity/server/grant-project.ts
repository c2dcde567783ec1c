import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerPartners } from '../administration-policy';
import type { GrantProject } from '../administration-schema';

export type GrantProjectRefusal = AdministrationRefusal | 'partnerNotFound' | 'projectNotFound' | 'endsInPast' | 'grantedAlready';

/**
 * Lets a partner organisation see the engagement summary of a published project, from one day to another; without days
 * from today on and until it is revoked. One grant at a time for each project: the database holds it to that.
 */
export async function grantProject(
  actor: Actor,
  { id, projectId, startsOn, endsOn }: GrantProject,
): Promise<Result<{ id: string }, GrantProjectRefusal>> {
  const verdict = mayAdministerPartners(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const today = copenhagenDate(now());
  if (endsOn && endsOn < today) return refused('endsInPast');
  try {
    return await db().$transaction(async (tx) => {
      if ((await tx.partnerOrganisation.count({ where: { id } })) === 0) return refused('partnerNotFound');
      if ((await tx.projectPublication.count({ where: { projectId } })) === 0) return refused('projectNotFound');
      await tx.partnerGrant.updateMany({
        where: { organisationId: id, projectId, revokedAt: null, endsOn: { lt: new Date(today) } },
        data: { revokedAt: now() },
      });
      await tx.partnerGrant.create({
        data: {
          organisationId: id,
          projectId,
          grantedAt: now(),
          startsOn: new Date(startsOn || today),
          endsOn: endsOn ? new Date(endsOn) : null,
        },
        select: { id: true },
      });
      await recordEvent(tx, actor, 'grant.given', { partner: id, project: projectId });
      return ok({ id });
    });
  } catch (error) {
    if (isConflict(error)) return refused('grantedAlready');
    throw error;
  }
}
