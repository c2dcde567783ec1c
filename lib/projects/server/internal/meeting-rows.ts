import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { isInCircle } from '../circle';
import { projectEventIds } from './project-rows';
import { shownSelect } from './project-selects';

const edited = {
  id: true,
  projectId: true,
  seats: true,
  startsAt: true,
  endsAt: true,
  placeDa: true,
  placeEn: true,
  link: true,
  project: { select: { slug: true } },
  cancellation: { select: { meetingId: true } },
} as const;

/** A meeting one edits, held so that its seats are given one at a time; null for any other. */
export async function lockEditedMeeting(tx: Db, actor: Actor, id: string) {
  await lockMeeting(tx, id);
  return tx.meeting.findUnique({ where: { id, projectId: reach(actor, 'project.edit') }, select: edited });
}

/** A meeting somebody can read of, held so that its seats are given one at a time; null for any other. */
export async function lockShownMeeting(tx: Db, actor: Actor, id: string) {
  await lockMeeting(tx, id);
  const select = { ...edited, takesSignUp: true, project: { select: { slug: true, ...shownSelect } } } as const;
  const meeting = await tx.meeting.findUnique({ where: { id }, select });
  if (!meeting || meeting.project.publication) return meeting;
  return (await isInCircle(tx, actor, meeting.projectId)) ? meeting : null;
}

async function lockMeeting(tx: Db, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${id} FOR UPDATE`;
}

/** The lowest seat nobody has; null when all are taken. The meeting is held by the caller. */
export async function freeSeat(tx: Db, { id, seats }: { id: string; seats: number | null }): Promise<number | null> {
  const rows = await tx.meetingSignUp.findMany({
    where: { meetingId: id, seat: { not: null } },
    orderBy: { seat: 'asc' },
    select: { seat: true },
  });
  const gap = rows.findIndex(({ seat }, at) => seat !== at + 1);
  const lowest = (gap === -1 ? rows.length : gap) + 1;
  return seats === null || lowest <= seats ? lowest : null;
}

/** Gives free seats to those who wait, in the order in which they signed up; each hears of it. The meeting is held by the caller. */
export async function giveFreeSeats(tx: Db, actor: Actor, meeting: { id: string; seats: number | null; projectId: string }) {
  for (;;) {
    const next = await tx.meetingSignUp.findFirst({
      where: { meetingId: meeting.id, seat: null },
      orderBy: [{ signedUpAt: 'asc' }, { id: 'asc' }],
      select: { id: true, personId: true },
    });
    const seat = next && (await freeSeat(tx, meeting));
    if (!next || !seat) return;
    await tx.meetingSignUp.update({ where: { id: next.id }, data: { seat }, select: { id: true } });
    const ids = { meeting: meeting.id, person: next.personId, project: meeting.projectId };
    await recordEvent(tx, actor, 'seat.given', ids);
  }
}

/** What an event about a meeting names: the meeting first, then its project and themes. */
export async function meetingEventIds(tx: Db, id: string, projectId: string) {
  return { meeting: id, ...(await projectEventIds(tx, projectId)) };
}
