import { ANHOLT, DJURSLAND, WHOLE_MUNICIPALITY } from '@/lib/drawing/sea-chart';
import { ChartInset } from './chart-inset';
import { type ChartPlace, SeaChart } from './sea-chart';

type HeroChartWords = {
  /** What the map shows, and that the same stands as a list. */
  label: string;
  /** Letters after degrees, such as "N" and "Ø". */
  north: string;
  east: string;
};

type HeroChartProps = { places: ChartPlace[]; words: HeroChartWords };

/** The whole municipality behind the headline: first in `.hero`. Hidden where {@link HeroChartSmall} shows. */
export function HeroChart({ places, words }: HeroChartProps) {
  return (
    <SeaChart
      id="chart-wide"
      className="chart-wide"
      fit="slice"
      size={WHOLE_MUNICIPALITY}
      label={words.label}
      places={places}
      townsFrom={450}
      words={[
        { lon: 11.125, lat: 56.7, text: 'Kattegat', kind: 'water' },
        { lon: 10.52, lat: 56.325, text: 'Syddjurs', kind: 'far' },
        { lon: 10.1, lat: 56.405, text: 'Randers', kind: 'far' },
      ]}
      graticule={{
        lons: [10.5, 11, 11.5].map((at) => ({ at, label: degrees(at, words.east) })),
        lats: [{ at: 56.75, label: degrees(56.75, words.north) }],
      }}
      haze={{ width: 620, height: 380 }}
      keepClear={[
        { left: 0, top: 0, right: 640, bottom: 400 },
        { left: 850, top: 330, right: 1440, bottom: 860 },
      ]}
    />
  );
}

/** Djursland with Anholt in the corner, for a phone: inside the list of what is open, under it. */
export function HeroChartSmall({ places, words }: HeroChartProps) {
  const inset = { x: 278, y: 8 };
  return (
    <SeaChart
      id="chart-small"
      className="chart-small"
      small
      size={DJURSLAND}
      label={words.label}
      places={places}
      words={[{ lon: 10.62, lat: 56.62, text: 'Kattegat', kind: 'water' }]}
      keepClear={[{ left: inset.x, top: 0, right: DJURSLAND.width, bottom: inset.y + ANHOLT.height + 4 }]}
      inset={<ChartInset id="chart-anholt" {...inset} size={ANHOLT} name="Anholt" />}
    />
  );
}

function degrees(at: number, letter: string): string {
  return `${Math.floor(at)}°${String(Math.round((at % 1) * 60)).padStart(2, '0')}′ ${letter}`;
}
