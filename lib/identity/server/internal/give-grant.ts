import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerPartners } from '../../administration-policy';
import type { GrantDays } from '../../administration-schema';

export type GrantRefusal = AdministrationRefusal | 'partnerNotFound' | 'endsInPast' | 'grantedAlready';

type Granted<Missing extends string> = {
  subject: { projectId: string } | { themeId: string };
  isThere: (tx: Db) => Promise<boolean>;
  missing: Missing;
};

/**
 * Gives an organisation sight of one thing, from one day to another; without days from today on and until it is revoked.
 * One grant at a time for each thing: the database holds it to that.
 */
export async function giveGrant<Missing extends string>(
  actor: Actor,
  { id, startsOn, endsOn, why }: GrantDays,
  { subject, isThere, missing }: Granted<Missing>,
): Promise<Result<{ id: string }, GrantRefusal | Missing>> {
  const verdict = mayAdministerPartners(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const today = copenhagenDate(now());
  if (endsOn && endsOn < today) return refused('endsInPast');
  try {
    return await db().$transaction(async (tx) => {
      if ((await tx.partnerOrganisation.count({ where: { id } })) === 0) return refused('partnerNotFound');
      if (!(await isThere(tx))) return refused(missing);
      await tx.partnerGrant.updateMany({
        where: { organisationId: id, ...subject, revokedAt: null, endsOn: { lt: new Date(today) } },
        data: { revokedAt: now() },
      });
      await tx.partnerGrant.create({
        data: {
          organisationId: id,
          ...subject,
          why,
          grantedById: personIdOf(actor),
          grantedAt: now(),
          startsOn: new Date(startsOn || today),
          endsOn: endsOn ? new Date(endsOn) : null,
        },
        select: { id: true },
      });
      await recordEvent(tx, actor, 'grant.given', {
        partner: id,
        ...('projectId' in subject ? { project: subject.projectId } : { theme: subject.themeId }),
      });
      return ok({ id });
    });
  } catch (error) {
    if (isConflict(error)) return refused('grantedAlready');
    throw error;
  }
}
