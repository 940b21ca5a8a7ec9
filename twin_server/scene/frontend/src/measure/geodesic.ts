// Lengths and areas on the ellipsoid of CGCS2000, by Karney's geodesics, and along the terrain.

import geographic from 'geographiclib-geodesic';
import type {HeightField} from '../heights';
import type {LonLat} from '../types';

const CGCS2000 = new geographic.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);
const STEP_M = 2; // of the walk over the terrain; the height field has cells of 4 m
const MOST_STEPS = 20_000;

export const distance = (a: LonLat, b: LonLat): number => CGCS2000.Inverse(a[1], a[0], b[1], b[0]).s12!;

// Degrees from north, clockwise.
export const azimuth = (a: LonLat, b: LonLat): number => (CGCS2000.Inverse(a[1], a[0], b[1], b[0]).azi1! + 360) % 360;

export const length = (line: readonly LonLat[]): number =>
  line.slice(1).reduce((sum, point, i) => sum + distance(line[i], point), 0);

// Up and down with the ground, in steps of two metres.
export function lengthOnGround(line: readonly LonLat[], heights: HeightField): number {
  return line.slice(1).reduce((sum, to, i) => {
    const from = line[i];
    const flat = distance(from, to);
    const pieces = Math.max(1, Math.min(MOST_STEPS, Math.ceil(flat / STEP_M)));
    let walked = 0;
    let before = heights.at(...from);
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces;
      const here = heights.at(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
      walked += Math.hypot(flat / pieces, here - before);
      before = here;
    }
    return sum + walked;
  }, 0);
}

// Area in m² and perimeter in m of a ring that need not be closed; its direction does not matter.
export function areaOf(ring: readonly LonLat[]): {area: number; perimeter: number} {
  const polygon = CGCS2000.Polygon(false);
  for (const [lon, lat] of ring) polygon.AddPoint(lat, lon);
  const made = polygon.Compute(false, true);
  return {area: Math.abs(made.area ?? 0), perimeter: made.perimeter};
}

// Whether the ring crosses itself: its area would then mean nothing.
export function crossesItself(ring: readonly LonLat[]): boolean {
  const turn = (a: LonLat, b: LonLat, c: LonLat): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const count = ring.length;
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[(j + 1) % count]];
      if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return true;
    }
  }
  return false;
}
