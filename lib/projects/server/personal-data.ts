import { db, Prisma } from '@/lib/platform/db';
import type { PersonalData } from '@/lib/platform/personal-data';
import { giveFreeSeats } from './internal/meeting-rows';

const system = { kind: 'system', name: 'erasure' } as const;

/** The meetings somebody means to come to. Their seats go to those who wait. */
export const projectsPersonalData: PersonalData = {
  rows: [
    {
      table: 'MeetingSignUp',
      of: ({ id }) => Prisma.sql`t."personId" = ${id}`,
      beside: { meeting: Prisma.sql`(SELECT m."titleDa" FROM "Meeting" m WHERE m."id" = t."meetingId")` },
    },
  ],
  async erase({ id: personId }) {
    const rows = await db().meetingSignUp.findMany({ where: { personId }, select: { meetingId: true } });
    for (const { meetingId: id } of rows)
      await db().$transaction(async (tx) => {
        await tx.$executeRaw`SELECT 1 FROM "Meeting" WHERE "id" = ${id} FOR UPDATE`;
        await tx.meetingSignUp.deleteMany({ where: { meetingId: id, personId } });
        const meeting = await tx.meeting.findUnique({
          where: { id, cancellation: null },
          select: { id: true, seats: true, projectId: true },
        });
        if (meeting) await giveFreeSeats(tx, system, meeting);
      });
    return rows.length;
  },
};
