/**
 * The municipality in at most 40 points, drawn by hand and only "cirka": it follows the land border within about a
 * kilometre and lies well out to sea. Never use it to decide a right; an imported boundary replaces it.
 */
export const OUTLINE: readonly (readonly (readonly [lon: number, lat: number])[])[] = [
  [
    [10.31, 56.609],
    [10.37, 56.61],
    [10.46, 56.56],
    [10.8, 56.57],
    [10.92, 56.54],
    [11.0, 56.46],
    [10.98, 56.36],
    [10.9, 56.28],
    [10.82, 56.3],
    [10.81, 56.32],
    [10.74, 56.335],
    [10.7, 56.335],
    [10.64, 56.36],
    [10.7, 56.39],
    [10.69, 56.405],
    [10.63, 56.42],
    [10.57, 56.44],
    [10.55, 56.43],
    [10.49, 56.43],
    [10.43, 56.42],
    [10.38, 56.395],
    [10.3, 56.385],
    [10.26, 56.4],
    [10.29, 56.42],
    [10.27, 56.44],
    [10.27, 56.468],
    [10.225, 56.48],
    [10.23, 56.5],
    [10.225, 56.54],
    [10.25, 56.572],
    [10.285, 56.595],
  ],
  [
    [11.46, 56.75],
    [11.72, 56.76],
    [11.74, 56.68],
    [11.6, 56.66],
    [11.47, 56.67],
  ],
];

/** Whether a point lies inside {@link OUTLINE}. Degrees, WGS 84. True out to about 3 km from the shore. */
export function isInsideMunicipality(lon: number, lat: number): boolean {
  return OUTLINE.some((ring) => isInsideRing(ring, lon, lat));
}

/** Whether a point lies in an area of an outer ring and its holes. */
export function isInsidePolygon(
  [outer, ...holes]: readonly (readonly (readonly [number, number])[])[],
  x: number,
  y: number,
): boolean {
  return outer !== undefined && isInsideRing(outer, x, y) && !holes.some((hole) => isInsideRing(hole, x, y));
}

/** Even-odd rule; a point exactly on an edge may fall on either side. */
export function isInsideRing(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i] ?? [0, 0];
    const [xj, yj] = ring[j] ?? [0, 0];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
