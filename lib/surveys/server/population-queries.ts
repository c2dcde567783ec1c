import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import type { PopulationView } from '../survey-views';

/** The figures of the population by what they tell apart; one statement. */
export async function populationByCharacteristic(): Promise<Map<string, PopulationView>> {
  const rows = await db().populationFigure.findMany({ orderBy: [{ characteristic: 'asc' }, { group: 'asc' }] });
  const views = new Map<string, PopulationView>();
  for (const { characteristic, group, persons, sourceDa, sourceEn, asOf, isExample } of rows) {
    const view = views.get(characteristic) ?? { persons: {}, sourceDa, sourceEn, asOf: dateOnly(asOf), isExample };
    views.set(characteristic, { ...view, persons: { ...view.persons, [group]: persons } });
  }
  return views;
}

/** The figures to be edited; null for whoever may not. */
export async function getPopulationForEditing(actor: Actor): Promise<Partial<Record<string, PopulationView>> | null> {
  return may(actor, 'population.edit') ? Object.fromEntries(await populationByCharacteristic()) : null;
}
