import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { nameSelect, pointSelect, publishedProject, toPoint } from './internal/project-selects';
import { publishedPhase } from './phase-rows';

/** What a picture of a project shows; null for one not everybody can read. */
export async function getSharedProject(slug: string) {
  const row = await db().project.findFirst({ where: { ...publishedProject, slug }, select: { ...nameSelect, ...pointSelect } });
  if (!row) return null;
  const { longitude, latitude, placePrecision, ...shown } = row;
  return { ...shown, point: toPoint({ longitude, latitude, placePrecision }) };
}

/** What can be hung up of a project everybody can read: its phases with their surveys, and the meetings to come. Null for others. */
export async function getPosters(actor: Actor, slug: string, now: Date) {
  if (!may(actor, 'project.read')) return null;
  return db().project.findUnique({
    where: { slug, ...publishedProject, AND: { id: reach(actor, 'project.read') } },
    select: {
      phases: {
        where: publishedPhase,
        orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
        select: { slug: true, titleDa: true, titleEn: true, survey: { select: { slug: true } } },
      },
      meetings: {
        where: { cancellation: null, endsAt: { gte: now } },
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: { id: true, titleDa: true, titleEn: true },
      },
    },
  });
}
