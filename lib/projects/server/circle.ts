import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { type Db, db, Prisma } from '@/lib/platform/db';

const { sql } = Prisma;

declare const entered: unique symbol;

/**
 * A project for invited people that somebody may read. Only `getCircle` makes one, from who asks: whatever shows what lies
 * in such a project takes it instead of an id, so that nothing shows it without having asked.
 */
export type Circle = { readonly projectId: string; readonly slug: string; readonly [entered]: true };

/** The project behind this address, where it is open to the people on its list and whoever asks is one of them or works on it. */
export async function getCircle(actor: Actor, slug: string): Promise<Circle | null> {
  const { in: ids } = may(actor, 'project.read') ? reach(actor, 'project.read') : { in: [] };
  const works = ids === undefined ? sql`TRUE` : sql`p."id" = ANY(${ids}::text[])`;
  const [row] = await db().$queryRaw<{ projectId: string; slug: string }[]>`
    SELECT p."id" AS "projectId", p."slug" FROM "Project" p JOIN "ProjectOpening" o ON o."projectId" = p."id"
    WHERE p."slug" = ${slug} AND (${works} OR ${isOnList(actor, sql`p."id"`)})`;
  return row ? (row as Circle) : null;
}

/** The condition that everybody can read a project, or that it is open to a list whoever asks is on. */
export function readableBy(actor: Actor, project: Prisma.Sql): Prisma.Sql {
  return sql`(EXISTS (SELECT 1 FROM "ProjectPublication" shown WHERE shown."projectId" = ${project}) OR ${isOnList(actor, project)})`;
}

/** The condition that a project is open to a list with the confirmed address of whoever asks. */
export function isOnList(actor: Actor, project: Prisma.Sql): Prisma.Sql {
  const personId = personIdOf(actor);
  if (personId === null) return sql`FALSE`;
  return sql`EXISTS (
    SELECT 1 FROM "ProjectOpening" open JOIN "ProjectInvitation" invited ON invited."projectId" = open."projectId"
    JOIN "User" reader ON reader."email" = invited."email" AND reader."emailVerified" IS NOT NULL
    WHERE open."projectId" = ${project} AND reader."id" = ${personId})`;
}

/** The projects for invited people somebody is invited to. */
export async function listOwnCircleIds(actor: Actor): Promise<string[]> {
  if (personIdOf(actor) === null) return [];
  const rows = await db().$queryRaw<{ id: string }[]>`SELECT p."id" FROM "Project" p WHERE ${isOnList(actor, sql`p."id"`)}`;
  return rows.map(({ id }) => id);
}

/** The same for one project. */
export async function isInCircle(tx: Db, actor: Actor, projectId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isIn: boolean }[]>`SELECT ${isOnList(actor, sql`${projectId}::text`)} AS "isIn"`;
  return row?.isIn ?? false;
}
