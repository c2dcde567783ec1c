import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { db, type Prisma } from '@/lib/platform/db';
import { mustReach } from '../../must-reach';

/**
 * The mails about decisions somebody may see to: all, or those about a contribution, or a block that came of one, of the
 * projects they reach. Read as ids, for what a mail is about stands in its data.
 */
export async function deliveriesWithin(actor: Actor): Promise<Prisma.DeliveryWhereInput> {
  const { in: projects } = reach(actor, 'person.tell');
  if (!projects) return {};
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT d."id" FROM "Delivery" d
    LEFT JOIN "Block" b ON b."id" = d."data"->>'block'
    JOIN "Contribution" c ON c."id" = coalesce(d."data"->>'contribution', b."contributionId")
    WHERE d."purpose" = ANY(${[...mustReach]}::text[]) AND c."projectId" = ANY(${projects}::text[])
      AND (d."state" IN ('suppressed', 'bounced', 'failed', 'dead', 'uncertain')
        OR EXISTS (SELECT 1 FROM "Letter" l WHERE l."deliveryId" = d."id"))`;
  return { id: { in: rows.map(({ id }) => id) } };
}
