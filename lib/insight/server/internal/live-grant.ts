import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';

/** The grants that hold at a moment: not revoked, begun, and not over. */
export function liveGrant(at: Date): Prisma.PartnerGrantWhereInput {
  const today = new Date(copenhagenDate(at));
  return { revokedAt: null, startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
}
