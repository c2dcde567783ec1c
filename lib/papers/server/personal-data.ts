import { db } from '@/lib/platform/db';
import { codeBeside, isErased, ofContributions, type PersonalData } from '@/lib/platform/personal-data';
import { forgetArchives } from './forget-archives';

/** What white papers and notes say of what somebody wrote. */
export const papersPersonalData: PersonalData = {
  rows: [
    {
      table: 'WhitePaperRow',
      of: ofContributions(),
      beside: codeBeside,
    },
    { table: 'WhitePaperWords', of: ofContributions(), without: ['salt'], beside: codeBeside },
    { table: 'NoteQuote', of: ofContributions(), without: ['byId'], beside: codeBeside },
    { table: 'NoteWords', of: ofContributions(), without: ['salt'], beside: codeBeside },
  ],
  /**
   * Names go from every version with the salt of their fingerprints, and words where they are erased, from notes too; what the
   * municipality wrote about a reply is a document of a case and stays. The files are made anew, and archives of the person's
   * cases forgotten.
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
      const unsaid = await tx.$executeRaw`
        UPDATE "NoteWords" v SET "title" = NULL, "text" = NULL, "salt" = NULL
        FROM "Contribution" c WHERE c."id" = v."contributionId" AND ${isErased(person)} AND v."text" IS NOT NULL`;
      return changed.length + unsaid;
    });
  },
};
