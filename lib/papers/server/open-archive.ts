import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { storage } from '@/lib/platform/storage/storage';
import { mayEditProjects } from '@/lib/projects/project-policy';
import { archivesKeptSince } from '../case-archive';
import { archiveKey } from './internal/write-archive';

export type OpenedArchive = { name: string; bytes: number; stream: ReadableStream<Uint8Array> };

/**
 * An archive, for who asked for it, as long as they work on the case and it lies ready; each time is on record. `remade` where
 * something of it has been redacted or erased since: it is made anew. All else is `notFound`.
 */
export async function openArchive(actor: Actor, { id }: { id: string }): Promise<Result<OpenedArchive, 'notFound' | 'remade'>> {
  const byId = personIdOf(actor);
  if (!mayEditProjects(actor).allowed || !byId) return refused('notFound');
  const found = await db().$transaction(async (tx) => {
    const archive = await tx.caseArchive.findFirst({
      where: { id, byId, projectId: reach(actor, 'project.edit'), readyAt: { gt: archivesKeptSince(now()) } },
      select: { projectId: true, askedAt: true, originals: true, project: { select: { slug: true } } },
    });
    if (!archive) return null;
    const { projectId, askedAt, originals, project } = archive;
    const since = { contribution: { projectId }, redactedAt: { gte: askedAt } };
    const kept = await tx.redactedOriginal.findMany({
      where: { contributionId: { in: originals } },
      select: { contributionId: true },
    });
    if (kept.length < originals.length || (await tx.redaction.count({ where: since, take: 1 })) > 0) {
      const anew = { readyAt: null, workedAt: null, tries: 0, done: 0, askedAt: now() };
      const left = kept.map(({ contributionId }) => contributionId);
      await tx.caseArchive.updateMany({ where: { id }, data: { ...anew, originals: left } });
      return 'remade' as const;
    }
    await recordEvent(tx, actor, 'case_archive.fetched', { project: projectId });
    return { name: `akter-${project.slug}-${copenhagenDate(askedAt)}.zip` };
  });
  if (found === null) return refused('notFound');
  if (found === 'remade') return refused('remade');
  const read = await storage().read(archiveKey(id));
  return read ? ok({ ...found, ...read }) : refused('notFound');
}
