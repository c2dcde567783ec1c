import { type Actor, personIdOf } from '@/lib/audit/actor';
import { mayIn, reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { AskForArchive } from '../case-schema';
import { numberDocuments } from './internal/number-documents';

export type AskForArchiveRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound';

/**
 * Asks for the documents of a case as one archive; the worker makes it. What came since gets its number first. Asked for again while
 * one is being made, it is the same one. What was written before a redaction is given to those who decide cases alone, and each
 * one stands in the log of access.
 */
export async function askForArchive(
  actor: Actor,
  { project, withOriginals }: AskForArchive,
): Promise<Result<{ project: string }, AskForArchiveRefusal>> {
  const verdict = mayEditProjects(actor);
  const byId = personIdOf(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (!byId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "slug" = ${project} FOR UPDATE`;
    const found = await tx.project.findUnique({
      where: { slug: project, AND: { id: reach(actor, 'project.edit') } },
      select: { id: true },
    });
    if (!found) return refused('projectNotFound');
    const projectId = found.id;
    if (withOriginals && !mayIn(actor, 'case.decide', projectId)) return refused('notAllowed');
    const underWay = await tx.caseArchive.findFirst({
      where: { projectId, byId, withOriginals, readyAt: null, failedAt: null },
      select: { id: true },
    });
    if (underWay) return ok({ project });
    await numberDocuments(tx, projectId);
    await recordEvent(tx, actor, 'case_archive.asked', { project: projectId });
    const originals = withOriginals ? await openOriginals(tx, actor, projectId) : [];
    const at = now();
    await tx.caseArchive.create({
      data: { id: timeOrderedId(at), projectId, byId, withOriginals, originals, askedAt: at },
      select: { id: true },
    });
    return ok({ project });
  });
}

async function openOriginals(tx: Db, actor: Actor, projectId: string): Promise<string[]> {
  const rows = await tx.redactedOriginal.findMany({
    where: { contribution: { projectId } },
    orderBy: { contributionId: 'asc' },
    select: { contributionId: true },
  });
  const ids = rows.map(({ contributionId }) => contributionId);
  for (const contribution of ids) await recordEvent(tx, actor, 'original.viewed', { contribution, project: projectId });
  return ids;
}
