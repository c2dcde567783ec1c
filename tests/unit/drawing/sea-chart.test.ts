import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coastProfile } from '@/lib/drawing/coast-profile';
import { LAND, TOWNS } from '@/lib/drawing/land';
import {
  ANHOLT,
  DJURSLAND,
  frameAround,
  isLandAt,
  kilometresOnChart,
  placeOnChart,
  seaChart,
  WHOLE_MUNICIPALITY,
} from '@/lib/drawing/sea-chart';

type Features = { features: { properties: { navn?: string }; geometry: { coordinates: number[][][] } }[] };

function reference(name: string): Features {
  return JSON.parse(readFileSync(`prisma/seed/reference/geo/${name}.geojson`, 'utf8'));
}

describe('the sea chart', () => {
  it('is drawn from the reference coast, outer shores only', () => {
    expect(LAND).toEqual(reference('land').features.map((feature) => feature.geometry.coordinates[0]?.flat()));
  });

  it('names only towns of the reference list', () => {
    const names = reference('byer').features.map((feature) => feature.properties.navn);
    expect(TOWNS.filter((town) => !names.includes(town.name))).toEqual([]);
  });

  it('shows Djursland and Anholt in the wide frame', () => {
    const chart = seaChart(WHOLE_MUNICIPALITY);
    for (const town of TOWNS) {
      const { x, y } = placeOnChart(chart, town.lon, town.lat);
      expect(x, town.name).toBeGreaterThan(0);
      expect(x, town.name).toBeLessThan(chart.width);
      expect(y, town.name).toBeGreaterThan(0);
      expect(y, town.name).toBeLessThan(chart.height);
    }
  });

  it('has north up and east to the right', () => {
    const chart = seaChart(DJURSLAND);
    const southWest = placeOnChart(chart, 10.3, 56.4);
    const northEast = placeOnChart(chart, 10.8, 56.5);
    expect(northEast.x).toBeGreaterThan(southWest.x);
    expect(northEast.y).toBeLessThan(southWest.y);
  });

  it('does not draw the edge of the data as a shore', () => {
    const chart = seaChart({ width: 400, height: 200, bounds: { west: 11.85, east: 12, south: 56.4, north: 56.475 } });
    expect(chart.coast).toBe('');
  });

  it('tells land from water', () => {
    const chart = seaChart(WHOLE_MUNICIPALITY);
    const onLand = placeOnChart(chart, 10.6, 56.46);
    const atSea = placeOnChart(chart, 11.2, 56.6);
    expect(isLandAt(chart, onLand.x, onLand.y)).toBe(true);
    expect(isLandAt(chart, atSea.x, atSea.y)).toBe(false);
  });

  it('is drawn once per frame', () => {
    expect(seaChart(ANHOLT)).toBe(seaChart({ ...ANHOLT }));
  });

  it('puts a place where the frame around it asks for', () => {
    const at = { lon: 10.853, lat: 56.379 };
    const chart = seaChart(frameAround(at, { width: 900, height: 520, kmAcross: 48, across: 0.3, down: 0.5 }));
    const { x, y } = placeOnChart(chart, at.lon, at.lat);
    expect(x).toBeCloseTo(270, 0);
    expect(Math.abs(y - 260)).toBeLessThan(2);
    expect(kilometresOnChart(chart, 48, at.lat)).toBeCloseTo(900, 0);
  });
});

describe('the coast as a horizon', () => {
  it('runs from edge to edge and never turns back', () => {
    const xs = [...coastProfile().matchAll(/L(-?[\d.]+),/g)].map((match) => Number(match[1]));
    expect(xs.at(0)).toBe(0);
    expect(xs.at(-1)).toBe(1440);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});
