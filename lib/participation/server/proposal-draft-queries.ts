import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import { type DraftWords, emptyDraft } from '../draft-merge';
import { draftOf } from '../draft-schema';

/** What somebody keeps on their account of a proposal to this project; an empty draft where there is none. */
export async function getProposalDraft(actor: Actor, project: string): Promise<DraftWords> {
  const personId = personIdOf(actor);
  if (!personId) return emptyDraft;
  const row = await db().proposalDraft.findFirst({ where: { personId, project: { slug: project } }, select: { words: true } });
  return draftOf(row?.words);
}

/** A proposal somebody has begun on their account and not sent. */
export type BegunProposal = {
  project: { slug: string; titleDa: string; titleEn: string };
  /** What it is called, else how it begins. */
  words: string;
  updatedAt: Date;
};

/** The proposals somebody has begun in published projects, the latest first. */
export async function listBegunProposals(actor: Actor): Promise<BegunProposal[]> {
  const personId = personIdOf(actor);
  if (!personId) return [];
  const rows = await db().proposalDraft.findMany({
    where: { personId, project: { publication: { isNot: null } } },
    orderBy: [{ updatedAt: 'desc' }, { projectId: 'asc' }],
    select: { words: true, updatedAt: true, project: { select: { slug: true, titleDa: true, titleEn: true } } },
  });
  return rows.map(({ words, ...row }) => {
    const { fields, aside } = draftOf(words);
    const said = [fields.title?.text, fields.text?.text, ...aside.map(({ text }) => text)];
    return { ...row, words: said.find((text) => text?.trim()) ?? '' };
  });
}
