import { db, Prisma } from '@/lib/platform/db';
import type { PersonalData } from '@/lib/platform/personal-data';

/** The log of what a person did and what was done about them: ids and codes, never words. */
export const auditPersonalData: PersonalData = {
  rows: [
    {
      table: 'Event',
      of: ({ id }) => Prisma.sql`t."actorId" = ${id} OR t."ids"->>'person' = ${id}`,
      // Of what others did about the person, who they are is theirs.
      without: ['actorId', 'subject'],
    },
  ],
  /** History stays, and nothing in it leads to the person or from one of their acts to another. */
  async erase({ id }) {
    return db().$transaction(async (tx) => {
      // The one change the log lets through (trigger), and in this transaction only.
      await tx.$executeRaw`SELECT set_config('traaden.erasing', ${id}, true)`;
      return tx.$executeRaw`
        UPDATE "Event" SET "actorId" = nullif("actorId", ${id}),
          "subject" = CASE WHEN "subject" = ${`person:${id}`} THEN 'person:erased' ELSE "subject" END,
          "ids" = CASE WHEN "ids"->>'person' = ${id} THEN "ids" || '{"person":"erased"}' ELSE "ids" END
        WHERE "actorId" = ${id} OR "ids"->>'person' = ${id}`;
    });
  },
};
