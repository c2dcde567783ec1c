import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Prisma } from '@/prisma/generated/client';
import type { ReferenceFact, ReferenceMilestone, ReferenceProject } from './project-shape';

type Tx = Prisma.TransactionClient;

const geojson = z.object({
  features: z.array(
    z.object({ id: z.string(), geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }).nullable() }),
  ),
});

/** The theme the plan's layout puts all four projects under. That they belong there is inferred, not stated. */
const themeSlug = 'samskabelse-borgerinvolvering';

/**
 * Writes the projects that are not there yet, published. One that is there is left alone: from then
 * on it belongs to those who work on it.
 */
export async function loadProjects(tx: Tx, projects: readonly ReferenceProject[], at: Date): Promise<void> {
  const points = readPoints();
  const theme = await tx.theme.findUniqueOrThrow({ where: { slug: themeSlug }, select: { id: true } });
  for (const project of projects) {
    if (await tx.project.findUnique({ where: { slug: project.slug }, select: { id: true } })) continue;
    await tx.project.create({ data: projectRow(project, points, theme.id, at), select: { id: true } });
  }
}

function projectRow(project: ReferenceProject, points: Map<string, [number, number]>, themeId: string, at: Date) {
  const { parent, initiative, point, facts, milestones, ...row } = project;
  const [longitude, latitude] = (point && points.get(point)) || [null, null];
  return {
    ...row,
    longitude,
    latitude,
    placePrecision: 'approximate' as const,
    outsideApplicant: row.applicant !== undefined,
    createdAt: at,
    ...(parent ? { parent: { connect: { slug: parent } } } : {}),
    ...(initiative ? { initiative: { connect: { slug: initiative } } } : {}),
    themes: { create: { themeId, isPrimary: true } },
    publication: { create: { publishedAt: at } },
    facts: { createMany: { data: facts.flatMap(factRows) } },
    milestones: { createMany: { data: milestones.map(milestoneRow) } },
  };
}

/** Positions run over all facts of a project, so that facts and their versions keep their order. */
function factRows({ key, labelDa, labelEn, source, versions }: ReferenceFact, index: number) {
  return versions.map(({ da, en, ...rest }, version) => ({
    key,
    position: index * 100 + version,
    labelDa,
    labelEn,
    valueDa: da,
    valueEn: en,
    source,
    ...rest,
  }));
}

function milestoneRow({ on, da, en, ...rest }: ReferenceMilestone) {
  return { ...rest, happenedOn: new Date(`${on}T00:00:00Z`), textDa: da, textEn: en };
}

function readPoints(): Map<string, [number, number]> {
  const file = readFileSync(new URL('./geo/projekter.geojson', import.meta.url), 'utf8');
  const { features } = geojson.parse(JSON.parse(file));
  return new Map(features.flatMap(({ id, geometry }) => (geometry ? [[id, geometry.coordinates] as const] : [])));
}
