import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, Prisma } from '@/lib/platform/db';
import type { AccessFilter, AccessKind, AccessReason } from '../access';

/** One line of the log of access. Never whose identity was looked up: the case says it to those who may ask again. */
export type AccessLineView = {
  id: string;
  at: Date;
  kind: AccessKind;
  type: string;
  /** Who did it; null for the system and for an account that is gone. */
  by: string | null;
  /** Whom a changed right is about. */
  person: string | null;
  partner: string | null;
  role: string | null;
  /** The contribution or project it is about. */
  code: string | null;
  project: { titleDa: string; titleEn: string } | null;
  reason: AccessReason | null;
  words: string | null;
};

const pageSize = 50;

type Paging = { filter?: AccessFilter; after?: string; size?: number };

/** The log of access, newest first, by key; empty for all who may not read it. One statement whatever the length. */
export async function listAccess(
  actor: Actor,
  { filter = {}, after, size = pageSize }: Paging = {},
): Promise<{ lines: AccessLineView[]; next: string | null }> {
  if (!may(actor, 'log.read')) return { lines: [], next: null };
  const cursor = after && /-\d{1,18}$/.test(after) ? decodeCursor(after) : null;
  const conditions = [Prisma.sql`true`];
  if (filter.kind) conditions.push(Prisma.sql`a."kind" = ${filter.kind}::"AccessKind"`);
  if (filter.by) conditions.push(Prisma.sql`a."byId" = ${filter.by}`);
  if (filter.month) {
    conditions.push(Prisma.sql`a."at" >= ${firstOf(filter.month)} AND a."at" < ${firstOf(monthAfter(filter.month))}`);
  }
  if (cursor) conditions.push(Prisma.sql`(a."at", a."eventId") < (${cursor.at}, ${BigInt(cursor.id)})`);
  const rows = await db().$queryRaw<AccessLineView[]>`
    SELECT a."eventId"::text AS "id", a."at", a."kind"::text AS "kind", e."type", coalesce(b."name", b."email"::text) AS "by",
      coalesce(p."name", p."email"::text) AS "person", o."name" AS "partner", e."ids"->>'role' AS "role", c."code",
      CASE WHEN j."id" IS NOT NULL THEN json_build_object('titleDa', j."titleDa", 'titleEn', j."titleEn") END AS "project",
      a."reason"::text AS "reason", a."words"
    FROM "AccessEntry" a JOIN "Event" e ON e."id" = a."eventId"
    LEFT JOIN "User" b ON b."id" = a."byId"
    LEFT JOIN "User" p ON p."id" = e."ids"->>'person'
    LEFT JOIN "PartnerOrganisation" o ON o."id" = e."ids"->>'partner'
    LEFT JOIN "Contribution" c ON c."id" = e."ids"->>'contribution'
    LEFT JOIN "Project" j ON j."id" = coalesce(a."projectId", c."projectId")
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a."at" DESC, a."eventId" DESC LIMIT ${size + 1}`;
  const lines = rows.slice(0, size);
  const last = lines.at(-1);
  return { lines, next: rows.length > size && last ? encodeCursor({ at: last.at, id: last.id }) : null };
}

/** Everybody who stands in the log, by name, for the filter; empty for all who may not read it. */
export async function listAccessors(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, 'log.read')) return [];
  return db().$queryRaw<{ id: string; name: string }[]>`
    SELECT u."id", coalesce(u."name", u."email"::text) AS "name" FROM "User" u
    WHERE EXISTS (SELECT 1 FROM "AccessEntry" a WHERE a."byId" = u."id")
    ORDER BY 2, 1 LIMIT 500`;
}

const firstOf = (month: string) => copenhagenInstant(`${month}-01`, '00:00');

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
