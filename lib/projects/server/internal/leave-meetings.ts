import type { Actor } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import { giveFreeSeats } from './meeting-rows';

/** Takes somebody off the lists of the meetings of a project, or of all; their seats go to those who wait. Answers how many. */
export async function leaveMeetings(
  tx: Db,
  actor: Actor,
  { personId, projectId }: { personId: string; projectId?: string },
): Promise<number> {
  const rows = await tx.meetingSignUp.findMany({
    where: { personId, ...(projectId && { meeting: { projectId } }) },
    orderBy: { meetingId: 'asc' },
    select: { meetingId: true },
  });
  for (const { meetingId: id } of rows) {
    await tx.$executeRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${id} FOR UPDATE`;
    await tx.meetingSignUp.deleteMany({ where: { meetingId: id, personId } });
    const meeting = await tx.meeting.findUnique({
      where: { id, cancellation: null },
      select: { id: true, seats: true, projectId: true },
    });
    if (meeting) await giveFreeSeats(tx, actor, meeting);
  }
  return rows.length;
}
