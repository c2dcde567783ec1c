import { db, Prisma } from '@/lib/platform/db';
import { type PersonalData, projectBeside } from '@/lib/platform/personal-data';

/** Newsletters asked for by address, with what was said yes to. */
export const newslettersPersonalData: PersonalData = {
  rows: [
    {
      table: 'NewsletterSubscriber',
      of: ({ email }) => Prisma.sql`t."email" = ${email}::citext`,
      without: ['tokenHash'],
      beside: { ...projectBeside, theme: Prisma.sql`(SELECT h."titleDa" FROM "Theme" h WHERE h."id" = t."themeId")` },
    },
  ],
  async erase({ email }) {
    return db().$executeRaw`DELETE FROM "NewsletterSubscriber" WHERE "email" = ${email}::citext`;
  },
};
