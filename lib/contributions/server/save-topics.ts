import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import { holdProject } from '@/lib/projects/server/hold-project';
import type { SaveTopics } from '../topic-schema';

export type SaveTopicsRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'topicInUse';

/**
 * The topics of a project from now on, in the order given. One that keeps its Danish name keeps its contributions; one that
 * contributions or a white paper speak of does not go.
 */
export async function saveTopics(
  actor: Actor,
  { project: slug, lines }: SaveTopics,
): Promise<Result<{ project: string }, SaveTopicsRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const projectId = await holdProject(tx, actor, slug);
    if (!projectId) return refused('projectNotFound');
    const gone = { projectId, nameDa: { notIn: lines.map(({ nameDa }) => nameDa) } };
    const used = await tx.topic.findFirst({
      where: { ...gone, OR: [{ contributions: { some: {} } }, { sections: { some: {} } }] },
      select: { nameDa: true },
    });
    if (used) return refused('topicInUse', { topic: used.nameDa });
    await tx.topic.deleteMany({ where: gone });
    for (const [position, { nameDa, nameEn, keywords }] of lines.entries())
      await tx.topic.upsert({
        where: { projectId_nameDa: { projectId, nameDa } },
        create: { projectId, position, nameDa, nameEn, keywords },
        update: { position, nameEn, keywords },
        select: { id: true },
      });
    await recordEvent(tx, actor, 'topics.saved', { project: projectId });
    return ok({ project: slug });
  });
}
