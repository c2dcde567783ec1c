import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { freeSlug, slugFrom } from '@/lib/platform/slug-from';
import type { RecordFact } from '../fact-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedProject } from './internal/edited-project';
import { projectEventIds } from './internal/project-rows';

export type RecordFactRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'factNotFound';

/** Facts of a project stand this far apart, with their versions in between. */
const apart = 100;

/**
 * Adds a fact, or a new version of one: the versions before it stay readable. A fact named as another project names its
 * own gets the same key, so that a parent can add the two up.
 */
export async function recordFact(actor: Actor, input: RecordFact): Promise<Result<{ slug: string }, RecordFactRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, of, labelDa, labelEn, ...version } = input;
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    const last = of ? await lastVersion(tx, projectId, of) : null;
    if (of && !last) return refused('factNotFound');
    const place = last ? { key: last.key, position: last.position + 1 } : await newPlace(tx, projectId, labelDa ?? '');
    await tx.projectFact.create({
      data: {
        ...version,
        ...place,
        projectId,
        labelDa: labelDa ?? last?.labelDa ?? '',
        labelEn: labelEn ?? last?.labelEn ?? '',
        recordedAt: now(),
        byId: personIdOf(actor),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, 'fact.recorded', await projectEventIds(tx, projectId));
    return ok({ slug: project.slug });
  });
}

function lastVersion(tx: Db, projectId: string, key: string) {
  return tx.projectFact.findFirst({
    where: { projectId, key },
    orderBy: { position: 'desc' },
    select: { key: true, position: true, labelDa: true, labelEn: true },
  });
}

async function newPlace(tx: Db, projectId: string, label: string): Promise<{ key: string; position: number }> {
  const own = await tx.projectFact.findMany({ where: { projectId }, select: { key: true, position: true } });
  const taken = new Set(own.map(({ key }) => key));
  const elsewhere = await tx.projectFact.findFirst({
    where: { labelDa: { equals: label, mode: 'insensitive' }, key: { notIn: [...taken] } },
    orderBy: { id: 'asc' },
    select: { key: true },
  });
  const named = elsewhere?.key ?? (slugFrom(label, 40) || 'fakta');
  const last = Math.max(-apart, ...own.map(({ position }) => position));
  return { key: freeSlug(named, taken), position: (Math.floor(last / apart) + 1) * apart };
}
