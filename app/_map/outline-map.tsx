import { getFormatter, getTranslations } from 'next-intl/server';
import { linesOf } from '@/lib/drawing/map-geometry';
import { roundLength } from '@/lib/drawing/round-length';
import {
  type ChartSize,
  frameOf,
  geometryOnChart,
  kilometresOnChart,
  placeOnChart,
  type SeaChart,
  seaChart,
} from '@/lib/drawing/sea-chart';
import { inLocale } from '@/lib/i18n/locale';
import type { GeometryView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

type OutlineMapProps = {
  /** Unique on the page: the drawing refers to its own parts. */
  id: string;
  now: GeometryView;
  before?: GeometryView;
};

const size = { width: 640, height: 420 };

/** Where a project lies, solid, and where it lay before, dashed. The table beside it says the same in words. */
export async function OutlineMap({ id, now, before }: OutlineMapProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.changed');
  const format = await getFormatter();
  const drawn = before ? [before, now] : [now];
  const frame = frameOf(
    drawn.map(({ shape }) => shape),
    size,
  );
  const chart = seaChart(frame);
  const metres = roundLength(widthInMetres(chart, frame) / 4);
  const bar = kilometresOnChart(chart, metres / 1000, (frame.bounds.south + frame.bounds.north) / 2);
  const length = metres < 1000 ? `${format.number(metres)} m` : `${format.number(metres / 1000)} km`;
  return (
    <figure className="outline-map">
      <svg
        className="chart chart-box"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={before ? t('mapOfTwo') : t('mapOfOne')}
      >
        <path id={`${id}-land`} className="land" d={chart.land} />
        <path className="land-coast" d={chart.coast} />
        {drawn.map((version) => (
          <Version key={version.number} chart={chart} version={version} isNow={version === now} />
        ))}
        <path className="map-scale" d={`M16,${size.height - 24}v8h${bar}v-8`} />
        <text className="town" x={bar + 26} y={size.height - 15}>
          {length}
        </text>
      </svg>
      <figcaption>
        <ul className="outline-key">
          <li>
            <svg viewBox="0 0 40 12" aria-hidden="true">
              <path className="outline-now" d="M2,6h36" />
            </svg>
            {t('nowLine', { asOf: inLocale(now, 'asOf', locale) })}
          </li>
          {before ? (
            <li>
              <svg viewBox="0 0 40 12" aria-hidden="true">
                <path className="outline-before" d="M2,6h36" />
              </svg>
              {t('beforeLine', { asOf: inLocale(before, 'asOf', locale) })}
            </li>
          ) : null}
        </ul>
      </figcaption>
    </figure>
  );
}

function Version({ chart, version: { shape }, isNow }: { chart: SeaChart; version: GeometryView; isNow: boolean }) {
  const name = isNow ? 'outline-now' : 'outline-before';
  const [point] = shape.type === 'Point' ? (linesOf(shape)[0] ?? []) : [];
  if (point) {
    const { x, y } = placeOnChart(chart, ...point);
    return <circle className={name} cx={x} cy={y} r={isNow ? 8 : 11} />;
  }
  const isArea = shape.type !== 'LineString';
  return <path className={isArea ? `${name} is-area` : name} fillRule="evenodd" d={geometryOnChart(chart, shape)} />;
}

function widthInMetres(chart: SeaChart, { width, bounds }: ChartSize): number {
  return (width / kilometresOnChart(chart, 1, (bounds.south + bounds.north) / 2)) * 1000;
}
