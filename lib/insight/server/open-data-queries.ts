import type { z } from 'zod';
import { getProposalPage, listProposals } from '@/lib/participation/server/proposal-queries';
import { decodeCursor } from '@/lib/platform/cursor';
import { db } from '@/lib/platform/db';
import { getProjectPage } from '@/lib/projects/server/project-page-queries';
import { listProjects } from '@/lib/projects/server/project-queries';
import { getProjectSaid } from '@/lib/thread/server/project-said-queries';
import {
  type openProject,
  type openProjectList,
  type openProposal,
  type openProposalList,
  toOpenComment,
  toOpenProject,
  toOpenProjectSummary,
  toOpenProposal,
} from '../open-data-views';

type Found<Schema extends z.ZodType> = { body: z.infer<Schema>; projectId: string } | null;

export async function getOpenProjectList(now: Date): Promise<z.infer<typeof openProjectList>> {
  return { projects: (await listProjects(now)).map(toOpenProjectSummary) };
}

export async function getOpenProject(slug: string, now: Date): Promise<Found<typeof openProject>> {
  const page = await getProjectPage(slug, now);
  if (!page) return null;
  const { latest: _, ...counts } = await getProjectSaid(page.id);
  return { projectId: page.id, body: toOpenProject(page, counts) };
}

/** A page of a project's published proposals, newest first. Null for a project or place in the list that is not there. */
export async function getOpenProposals(slug: string, after: string | null): Promise<Found<typeof openProposalList>> {
  const cursor = after === null ? null : decodeCursor(after);
  if (after !== null && cursor === null) return null;
  const project = await db().project.findFirst({ where: { slug, publication: { isNot: null } }, select: { id: true } });
  if (!project) return null;
  const { items, next } = await listProposals(project.id, cursor);
  return { projectId: project.id, body: { project: slug, proposals: items.map(toOpenProposal), next } };
}

/** More than anybody writes under one comment: a reader of open data asks for no further page of answers. */
const allReplies = 1000;

/** A published proposal with the first page of its comments, each followed by the answers to it. Null for anything else. */
export async function getOpenProposal(code: string): Promise<z.infer<typeof openProposal> | null> {
  const page = await getProposalPage(null, code, { repliesShown: allReplies });
  if (!page) return null;
  const { proposal, comments } = page;
  return {
    project: proposal.project.slug,
    proposal: toOpenProposal(proposal),
    comments: {
      items: comments.items.flatMap(({ comment, replies }) => [...(comment ? [comment] : []), ...replies]).map(toOpenComment),
      next: comments.next,
    },
  };
}
