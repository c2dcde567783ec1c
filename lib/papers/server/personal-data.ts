import { db } from '@/lib/platform/db';
import { codeBeside, isErased, ofContributions, type PersonalData } from '@/lib/platform/personal-data';
import { forgetArchives } from './forget-archives';

/** What white papers say of what somebody wrote to a hearing. */
export const papersPersonalData: PersonalData = {
  rows: [
    {
      table: 'WhitePaperRow',
      of: ofContributions(),
      beside: codeBeside,
    },
    { table: 'WhitePaperWords', of: ofContributions(), without: ['salt'], beside: codeBeside },
  ],
  /**
   * Names go from every version with the salt of their fingerprints, and words where they are erased; what the municipality
   * wrote about a reply is a document of a case and stays. The files are made anew, and archives of the person's cases forgotten.
   */
  async erase(person) {
    await forgetArchives({
      project: {
        contributions: {
          some: { OR: [{ authorId: person.id }, ...(person.email ? [{ guest: { email: person.email } }] : [])] },
        },
      },
    });
    return db().$transaction(async (tx) => {
      const changed = await tx.$queryRaw<{ versionId: string }[]>`
        UPDATE "WhitePaperWords" v SET "sender" = NULL, "salt" = NULL,
          "text" = CASE WHEN ${isErased(person)} THEN NULL ELSE v."text" END
        FROM "Contribution" c
        WHERE c."id" = v."contributionId" AND (c."authorId" = ${person.id}
          OR c."id" IN (SELECT g."contributionId" FROM "GuestSender" g WHERE g."email" = ${person.email}::citext))
        RETURNING v."versionId"`;
      await tx.whitePaperMaking.updateMany({
        where: { versionId: { in: changed.map(({ versionId }) => versionId) } },
        data: { readyAt: null, failedAt: null, tries: 0 },
      });
      return changed.length;
    });
  },
};
