import { getFormatter, getTranslations } from 'next-intl/server';
import { GeometryTable } from '@/app/_map/geometry-table';
import { OutlineMap } from '@/app/_map/outline-map';
import { hectaresOf } from '@/lib/drawing/map-geometry';
import { changeOf } from '@/lib/projects/change';
import type { GeometryView } from '@/lib/projects/project-views';

/** Where the project lies now and where it lay before: as a sentence, on the map, and as a table. */
export async function ChangedPlace({ geometries }: { geometries: GeometryView[] }) {
  const t = await getTranslations('project.changed');
  const format = await getFormatter();
  const now = geometries.at(-1);
  const before = geometries.at(-2);
  if (!now) return null;
  const areas = before ? [hectaresOf(before.shape), hectaresOf(now.shape)] : [];
  const change = changeOf(areas[0] ?? 0, areas[1] ?? 0);
  const hectares = (value = 0) => `${format.number(value, { maximumSignificantDigits: 3 })} ha`;
  return (
    <div className="changed-place">
      <h3>{t(before ? 'placeChanged' : 'placeHeading')}</h3>
      {before && change ? (
        <p>
          {t(`place.${change.direction}`, {
            from: hectares(areas[0]),
            to: hectares(areas[1]),
            share: format.number(change.share, { style: 'percent', signDisplay: 'exceptZero' }),
          })}
        </p>
      ) : null}
      <OutlineMap id="changed-map" now={now} before={before} />
      <GeometryTable versions={geometries} />
      <p className="hint">{t('mapNote')}</p>
    </div>
  );
}
