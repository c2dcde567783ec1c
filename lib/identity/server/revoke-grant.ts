import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerPartners } from '../administration-policy';
import type { RevokeGrant } from '../administration-schema';

/** Ends a grant at once: the next request of its partner is answered as if there had been none. Revoked twice it is revoked once. */
export async function revokeGrant(
  actor: Actor,
  { id }: RevokeGrant,
): Promise<Result<{ id: string }, AdministrationRefusal | 'grantNotFound'>> {
  const verdict = mayAdministerPartners(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const grant = await tx.partnerGrant.findUnique({
      where: { id },
      select: { organisationId: true, projectId: true, themeId: true },
    });
    if (!grant) return refused('grantNotFound');
    const { count } = await tx.partnerGrant.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now() } });
    const { organisationId: partner, projectId: project, themeId: theme } = grant;
    if (count > 0)
      await recordEvent(tx, actor, 'grant.revoked', { partner, ...(project && { project }), ...(theme && { theme }) });
    return ok({ id: grant.organisationId });
  });
}
