import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerPartners } from '../administration-policy';
import type { CreatePartner } from '../administration-schema';

/** Writes down a partner organisation, which sees nothing before it has members and is granted a project. */
export async function createPartner(
  actor: Actor,
  { name }: CreatePartner,
): Promise<Result<{ id: string }, AdministrationRefusal | 'nameTaken'>> {
  const verdict = mayAdministerPartners(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('PartnerOrganisation'))::text`;
    if ((await tx.partnerOrganisation.count({ where: { name: { equals: name, mode: 'insensitive' } } })) > 0)
      return refused('nameTaken');
    const made = await tx.partnerOrganisation.create({ data: { name }, select: { id: true } });
    await recordEvent(tx, actor, 'partner.created', { partner: made.id });
    return ok(made);
  });
}
