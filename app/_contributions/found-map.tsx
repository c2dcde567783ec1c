import { PlaceMap } from '@/app/_ui/place-map';
import { Table } from '@/app/_ui/table';
import { TOWNS } from '@/lib/drawing/land';
import { noTown } from '@/lib/thread/browse-filter';
import type { FoundCounts } from '@/lib/thread/browse-views';
import { pageTexts } from '@/lib/web/texts';

type FoundMapProps = { counts: FoundCounts; addressOf: (town: string) => string };

/** Where what was found lies: as many by each town as its list holds, on the chart and as a table. */
export async function FoundMap({ counts, addressOf }: FoundMapProps) {
  const t = await pageTexts('browse');
  const towns = counts.towns.flatMap(({ town, count }) => {
    const found = TOWNS.find(({ name }) => name === town);
    return found ? [{ name: found.name, lon: found.lon, lat: found.lat, persons: count }] : [];
  });
  return (
    <div className="found-map">
      <PlaceMap id="fundet" label={t('mapLabel')} towns={towns} />
      <Table
        caption={t('mapCaption')}
        columns={[
          { key: 'town', label: t('town') },
          { key: 'count', label: t('countColumn') },
        ]}
        rows={[
          ...counts.towns.map(({ town, count }) => ({
            key: town ?? noTown,
            cells: [
              <a key="town" href={addressOf(town ?? noTown)}>
                {town ?? t('noTown')}
              </a>,
              count,
            ],
          })),
          { key: 'total', cells: [t('total'), counts.total] },
        ]}
      />
    </div>
  );
}
