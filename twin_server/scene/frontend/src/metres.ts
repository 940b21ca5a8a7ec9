// Degrees and metres as deck.gl has them, so that what is drawn by either meets to the millimetre.

import type {Bbox} from './types';

const EARTH_M = 40.03e6; // around
export const METRES_PER_DEGREE = EARTH_M / 360; // of latitude

// Across a pixel of the map at a zoom, where the view is not foreshortened.
export const metresPerPixelAt = (latitude: number, zoom: number): number =>
  (EARTH_M * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);

// The longest of 1, 2, 5 × 10ⁿ metres that fits.
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map(step => step * power).find(length => length <= most) ?? power;
}

export const lengthText = (metres: number): string => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`);

// The zoom at which a box, at least so many metres wide, is as wide as so many pixels.
export function zoomFor([west, south, east, north]: Bbox, pixels: number, least: number): number {
  const across = Math.cos(((south + north) * Math.PI) / 360);
  const metres = Math.max((east - west) * across, north - south) * METRES_PER_DEGREE;
  return Math.log2((EARTH_M * across * pixels) / (512 * Math.max(metres, least)));
}
