import { LAND } from './land';

/** Size of the drawing {@link coastProfile} is made for, in its own units. */
export const COAST_WIDTH = 1440;
export const COAST_HEIGHT = 90;

/**
 * The north coast from Udbyhøj to Grenaa laid out as a horizon: west to east across the width, north upwards.
 * A closed SVG path, filled to the bottom. Drawn once per process.
 */
export function coastProfile(): string {
  drawn ??= draw();
  return drawn;
}

let drawn: string | undefined;

const [WEST, EAST, SOUTH, NORTH] = [10.27, 10.97, 56.44, 56.63];

function draw(): string {
  const points = eastwards();
  const lons = points.map((point) => point[0]);
  const lats = points.map((point) => point[1]);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const line = points.map(([lon, lat]) => {
    const x = ((lon - west) / (east - west)) * COAST_WIDTH;
    const y = COAST_HEIGHT - 6 - ((lat - south) / (north - south)) * (COAST_HEIGHT - 12);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const [, lastY] = (line.at(-1) ?? '0,0').split(',');
  const [, firstY] = (line[0] ?? '0,0').split(',');
  return `M0,${firstY}L${line.join('L')}L${COAST_WIDTH},${lastY}V${COAST_HEIGHT + 2}H0Z`;
}

/** The shore from where the ring leaves Randers Fjord, keeping only points further east than all before: a horizon never turns back. */
function eastwards(): [number, number][] {
  const shore = northShore();
  return shore.filter(([lon], index) => index === 0 || lon > Math.max(...shore.slice(0, index).map((p) => p[0])));
}

function northShore(): [number, number][] {
  const ring = LAND[0] ?? [];
  let kept: [number, number][] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const [lon, lat] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    if (lat < SOUTH || lat > NORTH || lon > EAST) continue;
    // West of the mouth the ring is still inside the fjord: what was kept so far is its far bank.
    if (lon < WEST) kept = [];
    else kept.push([lon, lat]);
  }
  return kept;
}
