import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import type { RegisterDocuments } from '../case-schema';
import { numberDocuments } from './internal/number-documents';
import { numberFiles } from './internal/number-files';

export type RegisterDocumentsRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound';

/** The worker takes the rest up: nobody waits for it at a button. */
const filesWhileWaiting = 100;

/** Takes what has come into the index of a case since, with the next numbers. Those given stand. */
export async function registerDocuments(
  actor: Actor,
  { project }: RegisterDocuments,
): Promise<Result<{ project: string; registered: number }, RegisterDocumentsRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const done = await db().$transaction(async (tx) => {
    const found = await tx.project.findUnique({
      where: { slug: project, AND: { id: reach(actor, 'project.edit') } },
      select: { id: true },
    });
    if (!found) return null;
    const [numbered] = await numberDocuments(tx, found.id);
    if (numbered) await recordEvent(tx, actor, 'case_documents.registered', { project: found.id });
    return { id: found.id, registered: numbered?.count ?? 0 };
  });
  if (!done) return refused('projectNotFound');
  await numberFiles(done.id, filesWhileWaiting);
  return ok({ project, registered: done.registered });
}

const clock = { kind: 'system', name: 'case documents' } as const;

/** The same in every case, by the clock. Answers how many documents got a number. */
export async function registerAllDocuments(): Promise<number> {
  const numbered = await db().$transaction(
    async (tx) => {
      const projects = await numberDocuments(tx, null);
      for (const { projectId } of projects) await recordEvent(tx, clock, 'case_documents.registered', { project: projectId });
      return projects;
    },
    { timeout: 60_000 },
  );
  await numberFiles(null);
  return numbered.reduce((sum, { count }) => sum + count, 0);
}
