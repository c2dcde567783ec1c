import { groupSmallPlaces } from '@/lib/statistics/place-groups';
import type { SummaryBlock, SummaryTable } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { same, say } from '../summary-texts';
import { contributionsBy } from './parts';

/** Where on the map contributions point, gathered at towns that at least five persons spoke of, or with their neighbours. */
export function placesBlock({ places }: SummaryFacts): SummaryBlock {
  const groups = groupSmallPlaces(places).map(({ names, ...group }) => ({
    ...group,
    key: names.join('-'),
    name: names.join(', '),
    short: names.length > 1 ? say('places.andMore', { name: names[0] ?? '' }) : same(names[0] ?? ''),
  }));
  const table: SummaryTable = {
    ...contributionsBy(
      'places',
      'places.areas',
      groups.map(({ key, name, contributions }) => ({ key, label: same(name), count: contributions })),
    ),
    chart: { type: 'map', of: 'count', places: groups.map(({ key, short, lon, lat }) => ({ row: key, name: short, lon, lat })) },
  };
  return {
    id: 'places',
    heading: say('places.heading'),
    lede: say('places.lede'),
    figures: [],
    tables: groups.length > 0 ? [table] : [],
    method: [say('places.method')],
    empty: groups.length > 0 ? null : say('places.empty'),
  };
}
