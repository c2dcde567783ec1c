import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db, Prisma } from '@/lib/platform/db';
import { type Circle, isOnList } from './circle';
import { meetingColumns } from './internal/meeting-columns';
import { nameSelect } from './internal/project-selects';

export type CircleNameView = { slug: string; titleDa: string; titleEn: string; isExample: boolean };

/** The projects for invited people somebody is invited to, by Danish title. */
export async function listOwnCircles(actor: Actor): Promise<CircleNameView[]> {
  return db().$queryRaw<CircleNameView[]>`
    SELECT p."slug", p."titleDa", p."titleEn", p."isExample" FROM "Project" p
    WHERE ${isOnList(actor, Prisma.sql`p."id"`)} ORDER BY p."titleDa", p."id"`;
}

/** What the municipality has told the people of a circle, the newest first. */
export async function listCircleNews({ projectId }: Circle) {
  return db().newsPost.findMany({
    where: { projectId },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 20,
    select: { id: true, titleDa: true, titleEn: true, textDa: true, textEn: true, publishedAt: true, isExample: true },
  });
}

/** The meetings of a circle, the next first and then those that were, with where whoever asks stands with each. */
export async function listCircleMeetings(actor: Actor, { projectId }: Circle, now: Date) {
  const rows = await db().meeting.findMany({
    where: { projectId },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      ...meetingColumns,
      signUps: { where: { personId: personIdOf(actor) ?? '' }, select: { seat: true } },
      _count: { select: { signUps: { where: { seat: { not: null } } } } },
    },
  });
  const meetings = rows.map(({ signUps: [own], _count, ...row }) => ({ ...row, own: own ?? null, taken: _count.signUps }));
  const past = meetings.filter(({ endsAt }) => endsAt < now).reverse();
  return [...meetings.filter(({ endsAt }) => endsAt >= now), ...past];
}

export type CircleMeetingView = Awaited<ReturnType<typeof listCircleMeetings>>[number];

/** Who is invited to a project, for those who work on it: each address, since when, and whether the mail has left. */
export async function getCircleForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'project.edit')) return null;
  return db().project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.edit') } },
    select: {
      ...nameSelect,
      inviteOnly: true,
      opening: { select: { openedAt: true } },
      invitations: { orderBy: [{ email: 'asc' }], select: { id: true, email: true, locale: true, invitedAt: true } },
    },
  });
}
