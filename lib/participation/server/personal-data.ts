import { recordEvents } from '@/lib/audit/server/record-events';
import { erasedWords } from '@/lib/contributions/erased-words';
import { contributionsEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { db, Prisma } from '@/lib/platform/db';
import { codeBeside, isErased, ofContributions, type PersonalData, projectBeside } from '@/lib/platform/personal-data';

const codeOfProposal = { code: Prisma.sql`(SELECT c."code" FROM "Contribution" c WHERE c."id" = t."proposalId")` };

/** Proposals, comments, supports and prioritising votes. */
export const participationPersonalData: PersonalData = {
  rows: [
    { table: 'Proposal', of: ofContributions(), beside: codeBeside },
    { table: 'HearingReply', of: ofContributions(), beside: codeBeside },
    {
      table: 'Comment',
      of: ofContributions(),
      beside: {
        ...codeBeside,
        onProposal: Prisma.sql`(SELECT c."code" FROM "Contribution" c WHERE c."id" = t."onProposalId")`,
        answers: Prisma.sql`(SELECT c."code" FROM "Contribution" c WHERE c."id" = t."parentId")`,
      },
    },
    {
      table: 'Support',
      of: ({ id }) => Prisma.sql`t."personId" = ${id}`,
      beside: codeOfProposal,
    },
    {
      table: 'Addition',
      of: ofContributions(),
      beside: { ...codeBeside, proposal: codeOfProposal.code },
    },
    { table: 'CoAuthor', of: ({ id }) => Prisma.sql`t."personId" = ${id}`, beside: codeOfProposal },
    {
      table: 'CoAuthorInvitation',
      of: ({ email }) => Prisma.sql`t."email" = ${email}`,
      without: ['tokenHash'],
      beside: codeOfProposal,
    },
    { table: 'ProposalDraft', of: ({ id }) => Prisma.sql`t."personId" = ${id}`, beside: projectBeside },
    {
      table: 'CommentSupport',
      of: ({ id }) => Prisma.sql`t."personId" = ${id}`,
      beside: { code: Prisma.sql`(SELECT c."code" FROM "Contribution" c WHERE c."id" = t."commentId")` },
    },
    { table: 'PriorityVote', of: ({ id }) => Prisma.sql`t."personId" = ${id}`, beside: codeOfProposal },
  ],
  /**
   * Supports and votes stay counted under a number drawn by lot for each project and phase, so that one person counts as one there and
   * nothing joins what they supported in one project with another, or with them.
   */
  async erase(person) {
    await db().proposalDraft.deleteMany({ where: { personId: person.id } });
    const shared = await leaveShared(person.id);
    await db().coAuthorInvitation.deleteMany({ where: { email: person.email ?? '' } });
    const titles = await db().$executeRaw`
      UPDATE "Proposal" p SET "title" = CASE c."language" WHEN 'en' THEN ${erasedWords.en.title} ELSE ${erasedWords.da.title} END
      FROM "Contribution" c WHERE c."id" = p."contributionId" AND ${isErased(person)}`;
    // Materialized, so that a lot is drawn once and not again for each row it is joined with.
    const supports = await db().$executeRaw`
      WITH drawn AS MATERIALIZED (
        SELECT "projectId", 'erased-' || gen_random_uuid() AS "lot" FROM (
          SELECT DISTINCT k."projectId" FROM "Support" u JOIN "Contribution" k ON k."id" = u."proposalId"
          WHERE u."personId" = ${person.id}) supported)
      UPDATE "Support" s SET "personId" = drawn."lot" FROM "Contribution" c, drawn
      WHERE s."personId" = ${person.id} AND c."id" = s."proposalId" AND drawn."projectId" = c."projectId"`;
    const comments = await db().$executeRaw`
      WITH drawn AS MATERIALIZED (
        SELECT "projectId", 'erased-' || gen_random_uuid() AS "lot" FROM (
          SELECT DISTINCT k."projectId" FROM "CommentSupport" u JOIN "Contribution" k ON k."id" = u."commentId"
          WHERE u."personId" = ${person.id}) supported)
      UPDATE "CommentSupport" s SET "personId" = drawn."lot" FROM "Contribution" c, drawn
      WHERE s."personId" = ${person.id} AND c."id" = s."commentId" AND drawn."projectId" = c."projectId"`;
    const votes = await db().$executeRaw`
      WITH drawn AS MATERIALIZED (
        SELECT "phaseId", 'erased-' || gen_random_uuid() AS "lot" FROM (
          SELECT DISTINCT u."phaseId" FROM "PriorityVote" u WHERE u."personId" = ${person.id}) voted)
      UPDATE "PriorityVote" v SET "personId" = drawn."lot" FROM drawn
      WHERE v."personId" = ${person.id} AND drawn."phaseId" = v."phaseId"`;
    return shared + titles + supports + comments + votes;
  },
};

/** Stands behind nothing any more; pages that show it are drawn anew. */
async function leaveShared(personId: string): Promise<number> {
  return db().$transaction(async (tx) => {
    const shared = await tx.coAuthor.findMany({ where: { personId }, select: { proposalId: true } });
    await tx.coAuthor.deleteMany({ where: { personId } });
    const ids = shared.map(({ proposalId }) => proposalId);
    await recordEvents(tx, { kind: 'system', name: 'privacy' }, 'co_author.left', await contributionsEventIds(tx, ids));
    return ids.length;
  });
}
