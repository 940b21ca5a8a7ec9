// The place on the terrain under a point of the screen. The ground is not pickable: the ray of sight is followed down.

import type {Viewport} from '@deck.gl/core';
import type {HeightField} from '../heights';
import type {LonLat} from '../types';

const STEPS = 96;
const HALVINGS = 24;

// Null above the horizon.
export function groundPoint(viewport: Viewport, heights: HeightField, x: number, y: number): LonLat | null {
  const eye = viewport.unprojectPosition(viewport.cameraPosition as [number, number, number])[2];
  const top = Math.min(heights.max, eye - 1);
  const at = (z: number): LonLat => viewport.unproject([x, y], {targetZ: z}).slice(0, 2) as LonLat;
  const isBelow = (z: number): boolean => heights.at(...at(z)) >= z;
  // Looking at the sky, planes below the eye are met behind it: further down is then nearer to the eye.
  const [center] = [viewport.unproject([viewport.width / 2, viewport.height / 2], {targetZ: heights.min}) as number[]];
  const found = at(heights.min);
  if (!found.every(Number.isFinite) || isBehind(viewport, found, heights.min, center)) return null;
  let high = top;
  let low = heights.min;
  for (let step = 0; step <= STEPS; step++) {
    const z = top + ((heights.min - top) * step) / STEPS;
    if (isBelow(z)) {
      low = z;
      break;
    }
    high = z;
  }
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (high + low) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return at(low);
}

function isBehind(viewport: Viewport, place: LonLat, z: number, center: number[]): boolean {
  const [x, y, w] = viewport.project([...place, z]);
  return w >= 1 || !Number.isFinite(x + y) || Math.hypot(place[0] - center[0], place[1] - center[1]) > 2;
}
