import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { type GeometryFault, writtenGeometry } from '@/lib/drawing/written-geometry';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { RecordGeometry } from '../fact-schema';
import { mayEditProjects } from '../project-policy';
import { lockEditedProject } from './internal/edited-project';
import { projectEventIds } from './internal/project-rows';

export type RecordGeometryRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'geometrySame' | GeometryFault;

/** Adds a version of where a project lies. The version before stays, and everybody sees what has changed since. */
export async function recordGeometry(
  actor: Actor,
  { projectId, shape, ...said }: RecordGeometry,
): Promise<Result<{ slug: string }, RecordGeometryRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const written = writtenGeometry(shape);
  if (!written.ok) return refused(written.fault);
  return db().$transaction(async (tx) => {
    const project = await lockEditedProject(tx, actor, projectId);
    if (!project) return refused('projectNotFound');
    const last = await tx.projectGeometry.findFirst({
      where: { projectId },
      orderBy: { number: 'desc' },
      select: { number: true, shape: true },
    });
    if (last && isSame(last.shape, written.geometry)) return refused('geometrySame');
    const number = (last?.number ?? 0) + 1;
    await tx.projectGeometry.create({
      data: { ...said, projectId, number, shape: written.geometry, recordedAt: now(), byId: personIdOf(actor) },
      select: { number: true },
    });
    await recordEvent(tx, actor, 'geometry.recorded', await projectEventIds(tx, projectId));
    return ok({ slug: project.slug });
  });
}

/** The database keeps the members of a JSON object in an order of its own. */
function isSame(stored: unknown, written: { type: string; coordinates: unknown }): boolean {
  const { type, coordinates } = (stored ?? {}) as { type?: string; coordinates?: unknown };
  return type === written.type && JSON.stringify(coordinates) === JSON.stringify(written.coordinates);
}
