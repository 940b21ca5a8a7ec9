// Metres a pixel in the middle of the picture.

import type {Viewport} from '@deck.gl/core';
import {groundPoint} from '../ground/point';
import type {HeightField} from '../heights';
import {distance} from '../measure/geodesic';

const REACH_PX = 40;

// Across the screen, where the view is not foreshortened; null when the middle is sky.
export function metresPerPixel(viewport: Viewport, heights: HeightField): number | null {
  const [x, y] = [viewport.width / 2, viewport.height / 2];
  const left = groundPoint(viewport, heights, x - REACH_PX, y);
  const right = groundPoint(viewport, heights, x + REACH_PX, y);
  return left && right ? distance(left, right) / (2 * REACH_PX) : null;
}
