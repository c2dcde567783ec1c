import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { EditPopulation } from '../population-schema';

/** Puts new figures of one characteristic in the place of the old. What is written by hand is no longer an example. */
export async function editPopulation(
  actor: Actor,
  { characteristic, sourceDa, sourceEn, asOf, persons }: EditPopulation,
): Promise<Result<{ characteristic: string }, 'signInNeeded' | 'notFound'>> {
  if (actor.kind === 'anonymous') return refused('signInNeeded');
  if (!may(actor, 'population.edit')) return refused('notFound');
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`population ${characteristic}`}))::text`;
    await tx.populationFigure.deleteMany({ where: { characteristic } });
    const figures = Object.entries(persons).map(([group, count]) => ({ group, persons: count }));
    const source = { characteristic, sourceDa, sourceEn, asOf: new Date(asOf) };
    await tx.populationFigure.createMany({ data: figures.map((figure) => ({ ...source, ...figure })) });
    await recordEvent(tx, actor, 'population.edited', { population: characteristic });
    return ok({ characteristic });
  });
}
