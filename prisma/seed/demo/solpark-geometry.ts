import type { LonLat } from '@/lib/drawing/drawn-shape';

const source = 'Eksempel: tegnet ude i havet, så intet rigtigt sted er ment';

/** Kilometres east and north of a point in the sea, as degrees. */
const at = ([east, north]: readonly [number, number]): LonLat => [
  Number((10.878 + east * 0.01663).toFixed(6)),
  Number((56.541 + north * 0.00917).toFixed(6)),
];

const shape = (...corners: (readonly [number, number])[]) => {
  const [first = [0, 0] as const] = corners;
  return { type: 'Polygon' as const, coordinates: [[...corners, first].map(at)] };
};

/** Where the fictional plant lies: as it was applied for, and after the decision. */
export const solparkGeometries = [
  {
    number: 1,
    shape: shape([0, 0], [0.55, 0.62], [1.3, 0.72], [1.42, 0.1], [1.05, -0.22], [0.4, -0.2]),
    asOfDa: 'ansøgning',
    asOfEn: 'application',
    source,
  },
  {
    number: 2,
    shape: shape([0.28, 0.31], [0.55, 0.62], [1.3, 0.72], [1.36, 0.4], [1.05, -0.03], [0.55, 0]),
    asOfDa: 'efter beslutningen',
    asOfEn: 'after the decision',
    source,
  },
];
