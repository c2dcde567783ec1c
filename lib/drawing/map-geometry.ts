import { areaKm2, type DrawnShape, type LonLat } from './drawn-shape';

/** A place as a project has it: what can be drawn, and areas of several pieces with holes in them. GeoJSON, WGS 84. */
export type MapGeometry =
  | Exclude<DrawnShape, { type: 'Polygon' }>
  | { type: 'Polygon'; coordinates: LonLat[][] }
  | { type: 'MultiPolygon'; coordinates: LonLat[][][] };

/** The pieces of an area, each as its edge and its holes; none of a point or a line. */
export function piecesOf(geometry: MapGeometry): LonLat[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Everything it is drawn through: rings closed, a line as it is, a point alone. */
export function linesOf(geometry: MapGeometry): LonLat[][] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'LineString' ? [geometry.coordinates] : piecesOf(geometry).flat();
}

/** How large an area is in hectares, without its holes; nothing of a point or a line. */
export function hectaresOf(geometry: MapGeometry): number {
  const ring = (coordinates: LonLat[]) => areaKm2({ type: 'Polygon', coordinates: [coordinates] }) * 100;
  const piece = ([edge = [], ...holes]: LonLat[][]) => holes.reduce((left, hole) => left - ring(hole), ring(edge));
  return piecesOf(geometry).reduce((sum, each) => sum + piece(each), 0);
}

export type Box = { west: number; south: number; east: number; north: number };

/** The box around geometries; null where there are none. */
export function boxAround(geometries: readonly MapGeometry[]): Box | null {
  const points = geometries.flatMap(linesOf).flat();
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}
