import { cache } from 'react';
import type { ContributionPage, ParticipationProjectView, ProposalPageView } from '@/lib/participation/participation-views';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { countProposals, getProposalPage, listPhaseComments, listProposals } from '@/lib/participation/server/proposal-queries';
import { now } from '@/lib/platform/clock';
import { decodeCursor } from '@/lib/platform/cursor';
import { cachedUntilChanged } from '@/lib/web/cached';

/**
 * What an address of a cached page names, until it or the name of a sender changes. Placeholders of the build (`-`) and
 * cursors nobody was given are no address of ours: they answer null without asking the database.
 */
async function project(slug: string): Promise<ParticipationProjectView | null> {
  if (slug === '-') return null;
  const found = await getParticipationProject(slug, now());
  cachedUntilChanged(found ? `project:${found.id}` : 'any:project', 'any:person');
  return found;
}

export type ProposalsContent = {
  project: ParticipationProjectView;
  page: ContributionPage;
  total: { count: number; isMore: boolean };
};

async function readProposalsContent(slug: string, cursor: string | null): Promise<ProposalsContent | null> {
  'use cache';
  const after = cursor === null ? null : decodeCursor(cursor);
  const found = cursor !== null && after === null ? null : await project(slug);
  if (!found) return null;
  const [page, total] = await Promise.all([listProposals(found.id, after), countProposals(found.id)]);
  return { project: found, page, total };
}

export type ProposalContent = ProposalPageView & { project: ParticipationProjectView };

async function readProposalContent(slug: string, code: string, cursor: string | null): Promise<ProposalContent | null> {
  'use cache';
  const after = cursor === null ? null : decodeCursor(cursor);
  const found = cursor !== null && after === null ? null : await project(slug);
  const page = found && (await getProposalPage(found.id, code, after));
  if (!found || !page) return null;
  cachedUntilChanged(`proposal:${page.proposal.id}`);
  return { ...page, project: found };
}

export type PhaseCommentsContent = { project: ParticipationProjectView; page: ContributionPage };

async function readPhaseCommentsContent(slug: string, cursor: string | null): Promise<PhaseCommentsContent | null> {
  'use cache';
  const after = cursor === null ? null : decodeCursor(cursor);
  const found = cursor !== null && after === null ? null : await project(slug);
  if (!found) return null;
  return { project: found, page: await listPhaseComments(found.id, after) };
}

/** A page and its title ask for the same: it is read, and unpacked from the cache, once for both. */
export const proposalsContent = cache(readProposalsContent);
export const proposalContent = cache(readProposalContent);
export const phaseCommentsContent = cache(readPhaseCommentsContent);
