// Web mercator for drawing, metres on the ellipsoid for measuring.

import type {LonLat} from '../types';
import type {Polygon} from './types';

export const WORLD = 20037508.342789244;
const RADIUS = 6378137;
const FLATTENING = 1 / 298.257222101; // GRS 80, that of CGCS2000
const DEG = Math.PI / 180;

export type XY = [number, number];

export const toMercator = ([lon, lat]: LonLat): XY =>
  [lon * DEG * RADIUS, RADIUS * Math.log(Math.tan(Math.PI / 4 + lat * DEG / 2))];

export const toLonLat = ([x, y]: XY): LonLat =>
  [x / RADIUS / DEG, (2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2) / DEG];

// Metres a degree of longitude and of latitude have at a latitude.
function metresPerDegree(lat: number): XY {
  const e2 = FLATTENING * (2 - FLATTENING);
  const w = Math.sqrt(1 - e2 * Math.sin(lat * DEG) ** 2);
  return [RADIUS / w * Math.cos(lat * DEG) * DEG, RADIUS * (1 - e2) / w ** 3 * DEG];
}

// Points in metres east and north of the first.
function local(points: LonLat[]): XY[] {
  const [lon0, lat0] = points[0];
  const [east, north] = metresPerDegree(points.reduce((sum, point) => sum + point[1], 0) / points.length);
  return points.map(([lon, lat]) => [(lon - lon0) * east, (lat - lat0) * north]);
}

export function lengthOf(points: LonLat[]): number {
  if (points.length < 2) return 0;
  const flat = local(points);
  return flat.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - flat[i][0], y - flat[i][1]), 0);
}

export function areaOf(points: LonLat[]): number {
  if (points.length < 3) return 0;
  const flat = local(points);
  return Math.abs(flat.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = flat[(i + 1) % flat.length];
    return sum + x * nextY - nextX * y;
  }, 0)) / 2;
}

// All rings of polygons and lines of lines, whatever kind of geometry it is.
export function ringsOf(geometry: Polygon | null): LonLat[][] {
  if (!geometry) return [];
  const {type, coordinates} = geometry as {type: string; coordinates: any};
  if (type === 'Polygon') return coordinates;
  if (type === 'MultiPolygon') return coordinates.flat();
  if (type === 'LineString') return [coordinates];
  if (type === 'MultiLineString') return coordinates;
  if (type === 'GeometryCollection') return [];
  return [];
}

export function boundsOf(geometry: Polygon): [number, number, number, number] {
  const points = ringsOf(geometry).flat().map(toMercator);
  const xs = points.map(point => point[0]);
  const ys = points.map(point => point[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
