import { db, Prisma } from '@/lib/platform/db';
import { type PersonalData, projectBeside } from '@/lib/platform/personal-data';
import { leaveMeetings } from './internal/leave-meetings';

const system = { kind: 'system', name: 'erasure' } as const;

/** The meetings somebody means to come to, and the projects they are invited to. Their seats go to those who wait. */
export const projectsPersonalData: PersonalData = {
  rows: [
    {
      table: 'MeetingSignUp',
      of: ({ id }) => Prisma.sql`t."personId" = ${id}`,
      beside: { meeting: Prisma.sql`(SELECT m."titleDa" FROM "Meeting" m WHERE m."id" = t."meetingId")` },
    },
    {
      table: 'ProjectInvitation',
      of: ({ email }) => Prisma.sql`t."email" = ${email}::citext`,
      without: ['byId'],
      beside: projectBeside,
    },
  ],
  async erase({ id: personId, email }) {
    const left = await db().$transaction((tx) => leaveMeetings(tx, system, { personId }));
    const { count } = await db().projectInvitation.deleteMany({ where: { email: email ?? '' } });
    return left + count;
  },
};
