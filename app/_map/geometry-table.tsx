import { getFormatter, getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { lengthKm } from '@/lib/drawing/drawn-shape';
import { hectaresOf, type MapGeometry } from '@/lib/drawing/map-geometry';
import { inLocale } from '@/lib/i18n/locale';
import type { GeometryView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** What the map shows, in words: each version, the older first, with its size and its source. */
export async function GeometryTable({ versions }: { versions: GeometryView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.changed');
  const format = await getFormatter();
  const size = (shape: MapGeometry) => {
    if (shape.type === 'Point') return t('onePoint');
    if (shape.type === 'LineString') return `${format.number(lengthKm(shape), { maximumFractionDigits: 1 })} km`;
    return `${format.number(hectaresOf(shape), { maximumSignificantDigits: 3 })} ha`;
  };
  return (
    <Table
      caption={t('mapCaption')}
      columns={[
        { key: 'version', label: t('version') },
        { key: 'size', label: t('drawnSize'), number: true },
        { key: 'source', label: t('source') },
      ]}
      rows={versions.map((version) => ({
        key: String(version.number),
        strong: version === versions.at(-1),
        cells: [
          `${t('nth', { number: version.number })}, ${inLocale(version, 'asOf', locale)}`,
          size(version.shape),
          version.source,
        ],
      }))}
    />
  );
}
