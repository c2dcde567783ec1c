import { cache } from 'react';
import type { CommentOrder } from '@/lib/participation/comment-order';
import type {
  CommentPageView,
  CommentThreads,
  ContributionPage,
  ParticipationProjectView,
  ProposalPageView,
} from '@/lib/participation/participation-views';
import { getCommentPage, listPhaseComments } from '@/lib/participation/server/comment-queries';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import {
  countProposals,
  findWithdrawnProposal,
  getProposalPage,
  listProposals,
} from '@/lib/participation/server/proposal-queries';
import { now } from '@/lib/platform/clock';
import { type Cursor, decodeCursor } from '@/lib/platform/cursor';
import { cachedUntilChanged } from '@/lib/web/cached';

/** The project a page names, until it or the name of a sender changes; every page of its lists shares what is kept. */
async function project(slug: string): Promise<ParticipationProjectView | null> {
  'use cache';
  const found = await getParticipationProject(slug, now());
  cachedUntilChanged(found ? `project:${found.id}` : 'any:project', 'any:person');
  return found;
}

async function totalOf(projectId: string) {
  'use cache';
  cachedUntilChanged(`project:${projectId}`);
  return countProposals(projectId);
}

export type ProposalsContent = {
  project: ParticipationProjectView;
  page: ContributionPage;
  total: { count: number; isMore: boolean };
};

async function readProposals(slug: string, after: Cursor | null): Promise<ProposalsContent | null> {
  const found = await project(slug);
  if (!found) return null;
  const [page, total] = await Promise.all([listProposals(found.id, after), totalOf(found.id)]);
  return { project: found, page, total };
}

async function keptProposals(slug: string) {
  'use cache';
  return readProposals(slug, null);
}

export type ProposalContent = ProposalPageView & { project: ParticipationProjectView };

type Talked = { order: CommentOrder; after: Cursor | null };

async function readProposal(slug: string, code: string, talked: Talked): Promise<ProposalContent | null> {
  const found = await project(slug);
  const page = found && (await getProposalPage(found.id, code, talked));
  return found && page ? { ...page, project: found } : null;
}

async function keptProposal(slug: string, code: string, order: CommentOrder) {
  'use cache';
  const content = await readProposal(slug, code, { order, after: null });
  if (content) cachedUntilChanged(`proposal:${content.proposal.id}`);
  return content;
}

async function keptWithdrawal(slug: string, code: string) {
  'use cache';
  const id = await findWithdrawnProposal(slug, code);
  if (id) cachedUntilChanged(`proposal:${id}`);
  return id !== null;
}

/** Whether a proposal of this project was taken back by its author. */
export const isWithdrawnProposal = cache(async (slug: string, code: string) => slug !== '-' && keptWithdrawal(slug, code));

export type PhaseCommentsContent = { project: ParticipationProjectView; page: CommentThreads };

async function readPhaseComments(slug: string, { order, after }: Talked): Promise<PhaseCommentsContent | null> {
  const found = await project(slug);
  return found && { project: found, page: await listPhaseComments(found.id, after, order) };
}

async function keptPhaseComments(slug: string, order: CommentOrder) {
  'use cache';
  return readPhaseComments(slug, { order, after: null });
}

export type CommentContent = CommentPageView & { project: ParticipationProjectView };

async function readComment(code: string, after: Cursor | null): Promise<CommentContent | null> {
  const page = await getCommentPage(code, after);
  const found = page && (await project(page.projectSlug));
  return page && found ? { ...page, project: found } : null;
}

async function keptComment(code: string) {
  'use cache';
  const content = await readComment(code, null);
  cachedUntilChanged(content ? `contribution:${content.topId}` : 'any:contribution');
  return content;
}

/**
 * What a page shows, read once for the page and its title; null for addresses that name nothing, such as the build's
 * placeholder `-` and cursors nobody was given. First pages are asked for by many and kept until they change. What is
 * behind a cursor is read when somebody asks: there are too many of those pages to keep, and few read them.
 */
export const proposalsContent = cache((slug: string, cursor: string | null) =>
  cursor === null ? first(slug, () => keptProposals(slug)) : behind(cursor, (after) => readProposals(slug, after)),
);
export const proposalContent = cache((slug: string, code: string, order: CommentOrder, cursor: string | null) =>
  cursor === null
    ? first(slug, () => keptProposal(slug, code, order))
    : behind(cursor, (after) => readProposal(slug, code, { order, after })),
);
export const phaseCommentsContent = cache((slug: string, order: CommentOrder, cursor: string | null) =>
  cursor === null
    ? first(slug, () => keptPhaseComments(slug, order))
    : behind(cursor, (after) => readPhaseComments(slug, { order, after })),
);
export const commentContent = cache((code: string, cursor: string | null) =>
  cursor === null ? first(code, () => keptComment(code)) : behind(cursor, (after) => readComment(code, after)),
);

async function first<T>(slug: string, read: () => Promise<T>): Promise<T | null> {
  return slug === '-' ? null : read();
}

async function behind<T>(cursor: string, read: (after: Cursor) => Promise<T>): Promise<T | null> {
  const after = decodeCursor(cursor);
  return after && read(after);
}
