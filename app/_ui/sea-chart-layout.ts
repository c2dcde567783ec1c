import { type Box, type PlacedLabel, placeLabels, placeOptionalLabels } from '@/lib/drawing/label-placement';
import { TOWNS } from '@/lib/drawing/land';
import { isLandAt, kilometresOnChart, type Point, placeOnChart, type SeaChart } from '@/lib/drawing/sea-chart';
import type { StopState } from './stop';

export type ChartPlace = {
  key: string;
  lon: number;
  lat: number;
  state: StopState;
  label: string;
  /** A second line: days left, "about here". */
  sub?: string;
  href?: string;
  /** Within how many kilometres the point is right, when it is only approximate: drawn as a dashed ring. */
  withinKm?: number;
};

type Options = { places: ChartPlace[]; townsFrom?: number; keepClear: Box[]; small: boolean };

type Layout = {
  /** `ring` is 0 where the point is exact. */
  places: { place: ChartPlace; at: Point; ring: number; onLand: boolean; label: PlacedLabel }[];
  towns: (PlacedLabel & { at: Point })[];
};

/** Which words stand where: the places first, then the towns there is room for. */
export function layOutChart(chart: SeaChart, { places, townsFrom, keepClear, small }: Options): Layout {
  const frame = { width: chart.width, height: chart.height, keepClear, isPoor: (box: Box) => crossesShore(chart, box) };
  const pin = small ? 6 : 8.5;
  const points = places.map((place) => ({
    place,
    at: placeOnChart(chart, place.lon, place.lat),
    ring: place.withinKm ? Math.max(kilometresOnChart(chart, place.withinKm, place.lat), pin + 5) : 0,
  }));
  const labels = placeLabels(
    points.map(({ place, at, ring }) => ({ key: place.key, ...at, radius: ring || pin, lines: lines(place, small) })),
    frame,
  );
  const placed = points.flatMap((point, index) => {
    const label = labels[index];
    return label ? [{ ...point, label, onLand: middleIsLand(chart, label.box) }] : [];
  });
  const taken = [...labels.map((label) => label.box), ...points.map(({ at, ring }) => around(at, ring || pin))];
  return { places: placed, towns: townsFrom === undefined ? [] : townLabels(chart, townsFrom, frame, taken) };
}

function townLabels(chart: SeaChart, from: number, frame: { width: number; height: number }, taken: Box[]) {
  const towns = TOWNS.filter((town) => town.people >= from || town.people === 0)
    .map((town) => ({ key: town.name, at: placeOnChart(chart, town.lon, town.lat) }))
    .filter(({ at }) => at.x > 0 && at.y > 0 && at.x < chart.width && at.y < chart.height);
  const labels = placeOptionalLabels(
    towns.map(({ key, at }) => ({ key, ...at, radius: 2, lines: [{ text: key, size: 13 }] })),
    { width: frame.width, height: frame.height },
    taken,
  );
  return labels.flatMap((label) => {
    const town = towns.find(({ key }) => key === label.key);
    return town ? [{ ...label, at: town.at }] : [];
  });
}

function lines(place: ChartPlace, small: boolean) {
  const first = { text: place.label, size: small ? 12.5 : 16 };
  return place.sub ? [first, { text: place.sub, size: small ? 11 : 13.5 }] : [first];
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Words half on land, half on water are hard to read. */
function crossesShore(chart: SeaChart, { left, right, top, bottom }: Box): boolean {
  const middle = (top + bottom) / 2;
  const ends = [left + 8, (left + right) / 2, right - 8].map((x) => isLandAt(chart, x, middle));
  return ends.some((end) => end !== ends[0]);
}

function middleIsLand(chart: SeaChart, { left, right, top, bottom }: Box): boolean {
  return isLandAt(chart, (left + right) / 2, (top + bottom) / 2);
}
