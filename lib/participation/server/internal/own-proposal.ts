import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import type { ProposalStanding } from '../../proposal-policy';

export type OwnProposal = ProposalStanding & {
  /** The one who sent it; false for somebody who stands behind it with them. */
  isAuthor: boolean;
  isHidden: boolean;
  id: string;
  projectId: string;
  project: string;
  title: string;
  text: string;
  language: 'da' | 'en';
  /** What others see of whoever looks: each chooses for themselves. */
  senderShown: 'role' | 'name';
  categoryId: string | null;
  place: { longitude: number; latitude: number } | null;
  publishedAt: Date | null;
};

/**
 * A proposal as its author and those who stand behind it with them meet it, by its receipt number; null for a number that is
 * unknown or somebody else's. One statement.
 */
export async function findOwnProposal(tx: Db, actor: Actor, code: string): Promise<OwnProposal | null> {
  const personId = personIdOf(actor);
  if (!personId) return null;
  const row = await tx.contribution.findFirst({
    where: {
      code,
      kind: 'proposal',
      OR: [{ authorId: personId }, { proposal: { coAuthors: { some: { personId } } } }],
      project: { publication: { isNot: null } },
    },
    select: {
      id: true,
      authorId: true,
      projectId: true,
      text: true,
      language: true,
      senderShown: true,
      project: { select: { slug: true } },
      place: { select: { longitude: true, latitude: true } },
      publication: { select: { publishedAt: true } },
      withdrawal: { select: { contributionId: true } },
      hiding: { select: { contributionId: true } },
      mending: { select: { contributionId: true } },
      redaction: { select: { contributionId: true } },
      answers: { select: { id: true }, take: 1 },
      uses: { select: { id: true }, take: 1 },
      proposal: {
        select: {
          title: true,
          categoryId: true,
          supports: { select: { personId: true }, take: 1 },
          coAuthors: { where: { personId }, select: { senderShown: true } },
        },
      },
    },
  });
  if (!row?.proposal) return null;
  const { proposal, publication, withdrawal, hiding, mending, redaction, answers, uses, project, authorId, ...said } = row;
  const isAuthor = authorId === personId;
  const senderShown = isAuthor ? said.senderShown : proposal.coAuthors[0]?.senderShown;
  return {
    ...said,
    language: said.language === 'en' ? 'en' : 'da',
    senderShown: senderShown === 'name' ? 'name' : 'role',
    project: project.slug,
    title: proposal.title,
    categoryId: proposal.categoryId,
    publishedAt: publication?.publishedAt ?? null,
    isMine: true,
    isAuthor,
    isHidden: hiding !== null,
    isWithdrawn: withdrawal !== null,
    isPublic: publication !== null,
    isDecidedUpon: hiding !== null || mending !== null || redaction !== null,
    isSupported: proposal.supports.length > 0,
    isAnswered: answers.length > 0 || uses.length > 0,
  };
}

/**
 * Holds a proposal until the transaction ends: a support or an answer given meanwhile waits for it, and this waits for those
 * under way. What is read afterwards is true until then.
 */
export async function holdProposal(tx: Db, contributionId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE "id" = ${contributionId} FOR UPDATE`;
  await tx.$executeRaw`SELECT 1 FROM "Proposal" WHERE "contributionId" = ${contributionId} FOR UPDATE`;
}
