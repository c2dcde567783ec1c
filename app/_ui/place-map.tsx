import { ANHOLT, type ChartSize, type Point, placeOnChart, seaChart } from '@/lib/drawing/sea-chart';
import { ChartInset } from './chart-inset';

export type PlaceCount = { name: string; lon: number; lat: number; persons: number };

type PlaceMapProps = {
  /** Unique on the page: the drawing refers to its own parts. */
  id: string;
  /** What is drawn; the numbers stand in a table beside it. */
  label: string;
  towns: PlaceCount[];
};

/** Djursland; Anholt is in a frame of its own. */
const frame: ChartSize = { width: 640, height: 480, bounds: { west: 10.185, east: 11.0517, north: 56.66, south: 56.292 } };
const inset = { x: 524, y: 12 };
/** Radius of the smallest and the largest ring: its area grows with the number. */
const radii = { least: 18, most: 40 };

/** How many persons put a place near each town, as rings on the sea chart with their numbers. */
export function PlaceMap({ id, label, towns }: PlaceMapProps) {
  const chart = seaChart(frame);
  const most = Math.max(1, ...towns.map(({ persons }) => persons));
  const rings = towns.map((town) => ({
    ...town,
    at: onMap(town),
    radius: Math.round(Math.max(radii.least, radii.most * Math.sqrt(town.persons / most))),
  }));
  return (
    <svg className="chart chart-box place-map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <path className="w w2" d={chart.coast} strokeWidth="34" />
      <path className="w w3" d={chart.coast} strokeWidth="16" />
      <path className="land" d={chart.land} />
      <path className="land-coast" d={chart.coast} />
      <path className="outline-cirka" d={chart.outline} />
      <ChartInset id={`${id}-anholt`} {...inset} size={ANHOLT} name="Anholt" />
      {rings.map(({ name, at, radius, persons }) => (
        <g key={name}>
          <circle className="place-ring" cx={at.x} cy={at.y} r={radius} />
          <text className="place-number" x={at.x} y={at.y} textAnchor="middle" dominantBaseline="central">
            {persons}
          </text>
          <text className="town" x={at.x} y={at.y + radius + 6} textAnchor="middle" dominantBaseline="hanging">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function onMap({ lon, lat }: PlaceCount): Point {
  if (lon < frame.bounds.east) return placeOnChart(seaChart(frame), lon, lat);
  const { x, y } = placeOnChart(seaChart(ANHOLT), lon, lat);
  return { x: x + inset.x, y: y + inset.y };
}
