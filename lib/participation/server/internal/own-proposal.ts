import { type Actor, personIdOf } from '@/lib/audit/actor';
import type { Db } from '@/lib/platform/db';
import type { ProposalStanding } from '../../proposal-policy';

export type OwnProposal = ProposalStanding & {
  id: string;
  projectId: string;
  project: string;
  title: string;
  text: string;
  language: 'da' | 'en';
  senderShown: 'role' | 'name';
  categoryId: string | null;
  place: { longitude: number; latitude: number } | null;
  publishedAt: Date | null;
};

/** A proposal as its author meets it, by its receipt number; null for a number that is unknown or somebody else's. One statement. */
export async function findOwnProposal(tx: Db, actor: Actor, code: string): Promise<OwnProposal | null> {
  const authorId = personIdOf(actor);
  if (!authorId) return null;
  const row = await tx.contribution.findFirst({
    where: { code, authorId, kind: 'proposal', project: { publication: { isNot: null } } },
    select: {
      id: true,
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
      proposal: { select: { title: true, categoryId: true, supports: { select: { personId: true }, take: 1 } } },
    },
  });
  if (!row?.proposal) return null;
  const { proposal, publication, withdrawal, hiding, mending, redaction, answers, uses, project, ...said } = row;
  return {
    ...said,
    language: said.language === 'en' ? 'en' : 'da',
    senderShown: said.senderShown === 'name' ? 'name' : 'role',
    project: project.slug,
    title: proposal.title,
    categoryId: proposal.categoryId,
    publishedAt: publication?.publishedAt ?? null,
    isMine: true,
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
