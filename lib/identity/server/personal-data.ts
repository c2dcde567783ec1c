import { db, Prisma } from '@/lib/platform/db';
import { type PersonalData, projectBeside } from '@/lib/platform/personal-data';

const ofUser = ({ id }: { id: string }) => Prisma.sql`t."userId" = ${id}`;

/** The account, how one signs in, and what one may do. */
export const identityPersonalData: PersonalData = {
  rows: [
    { table: 'User', of: ({ id }) => Prisma.sql`t."id" = ${id}` },
    { table: 'Account', of: ofUser },
    { table: 'Session', of: ofUser, without: ['sessionToken'] },
    { table: 'VerificationToken', of: ({ email }) => Prisma.sql`t."identifier" = ${email}::citext`, without: ['token'] },
    { table: 'EmployeeRole', of: ofUser },
    { table: 'ProjectManager', of: ofUser, beside: projectBeside },
    { table: 'PartnerMember', of: ofUser },
  ],
  /** The account goes last: while it is there, whatever was stopped half-way finds its rows. */
  async erase({ id, email }) {
    const links = await db().$executeRaw`DELETE FROM "VerificationToken" WHERE "identifier" = ${email}::citext`;
    const { count } = await db().user.deleteMany({ where: { id } });
    return links + count;
  },
};
