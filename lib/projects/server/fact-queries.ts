import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { factColumns } from './internal/fact-columns';
import { geometrySelect, toGeometryView } from './internal/geometry-rows';

const columns = { id: true, ...factColumns, version: true } as const;

/** The facts of a project, versions beside one another, as those who work on it see them; null for others. */
export async function getFactsForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.read') } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      facts: { orderBy: [{ position: 'asc' }, { key: 'asc' }], select: columns },
      geometries: geometrySelect,
    },
  });
  return row && { ...row, geometries: row.geometries.map(toGeometryView) };
}

/** One version of one fact as its form fills it in. */
export async function getFactForEditing(actor: Actor, project: string, id: string) {
  if (!may(actor, 'project.edit')) return null;
  return db().projectFact.findFirst({
    where: { id, projectId: reach(actor, 'project.edit'), project: { slug: project } },
    select: { ...columns, projectId: true },
  });
}

export type EditedFact = NonNullable<Awaited<ReturnType<typeof getFactForEditing>>>;
