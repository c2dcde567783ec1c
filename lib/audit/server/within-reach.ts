import type { Actor } from '@/lib/audit/actor';
import { type Permission, reach } from '@/lib/audit/permissions';
import { Prisma } from '@/lib/platform/db';

/** The condition that a column names a project somebody's right reaches, to stand after a WHERE; empty where it reaches everywhere. */
export function withinReach(actor: Actor, permission: Permission, column: Prisma.Sql): Prisma.Sql {
  const { in: ids } = reach(actor, permission);
  return ids === undefined ? Prisma.empty : Prisma.sql`AND ${column} = ANY(${ids}::text[])`;
}
