// Which tiles the camera sees, and how large each is on the screen.

import type {WebMercatorViewport} from '@deck.gl/core';

export interface TileId { z: number; x: number; y: number }

export const keyOf = ({z, x, y}: TileId): string => `${z}-${x}-${y}`;

export const childOf = ({z, x, y}: TileId, place: number): TileId => ({z: z + 1, x: 2 * x + (place % 2), y: 2 * y + (place >> 1)});

// A feature lies where its middle is: the rest of it may reach over the edge of the tile.
const OVERHANG = 0.06;

export class Eye {
  private planes: {normal: number[]; distance: number}[];
  private camera: number[];
  private focus: number; // pixels of something of size one at distance one
  private low: number;
  private high: number;

  // Heights, in metres, between which everything lies.
  constructor(viewport: WebMercatorViewport, low: number, high: number) {
    const planes = viewport.getFrustumPlanes() as unknown as Record<string, {normal: number[]; distance: number}>;
    this.planes = Object.values(planes);
    this.camera = viewport.cameraPosition as unknown as number[];
    const target = viewport.center as unknown as number[];
    const reach = Math.hypot(...this.camera.map((value, i) => value - target[i]));
    this.focus = reach * viewport.scale;
    const perMetre = viewport.distanceScales.unitsPerMeter[2];
    this.low = low * perMetre;
    this.high = high * perMetre;
  }

  // Its size on the screen, in pixels, where it is nearest; 0 when it is not in sight.
  size(tile: TileId): number {
    const side = 512 / 2 ** tile.z;
    const margin = side * OVERHANG;
    const min = [tile.x * side - margin, 512 - (tile.y + 1) * side - margin, this.low];
    const max = [(tile.x + 1) * side + margin, 512 - tile.y * side + margin, this.high];
    for (const {normal, distance} of this.planes) {
      const nearest = normal[0] * (normal[0] > 0 ? min[0] : max[0]) + normal[1] * (normal[1] > 0 ? min[1] : max[1]) +
        normal[2] * (normal[2] > 0 ? min[2] : max[2]);
      if (nearest > distance) return 0;
    }
    const away = Math.hypot(...this.camera.map((value, i) => Math.max(min[i] - value, 0, value - max[i])));
    return (side * this.focus) / Math.max(away, 1e-9);
  }
}
