// The ground: heights on a lon/lat grid. Scene heights are metres above `base`, so the camera stays near zero.

import type {Columns} from './columns';
import {METRES_PER_DEGREE} from './metres';
import type {Bbox} from './types';

export class HeightField {
  readonly min: number;
  readonly max: number;

  constructor(
    readonly bbox: Bbox,
    readonly rows: number,
    readonly columns: number,
    readonly heights: ArrayLike<number>, // centimetres above base, row 0 in the north
    readonly base: number,
    readonly source: string
  ) {
    let min = Infinity;
    let max = -Infinity;
    for (let i = 0; i < heights.length; i++) {
      min = Math.min(min, heights[i]);
      max = Math.max(max, heights[i]);
    }
    this.min = min / 100;
    this.max = max / 100;
  }

  static from(message: Columns): HeightField {
    const {bbox, width, height, base_m: base, source} = message.header as unknown as {
      bbox: Bbox; width: number; height: number; base_m: number; source: string;
    };
    return new HeightField(bbox, height, width, message.named('heights')!, base, source);
  }

  static flat(bbox: Bbox): HeightField {
    return new HeightField(bbox, 2, 2, [0, 0, 0, 0], 0, 'none');
  }

  // Scene height of the ground, bilinear; beyond the edge the edge's height.
  at(lon: number, lat: number): number {
    const [west, south, east, north] = this.bbox;
    const x = clamp(((lon - west) / (east - west)) * this.columns - 0.5, 0, this.columns - 1);
    const y = clamp(((north - lat) / (north - south)) * this.rows - 0.5, 0, this.rows - 1);
    const column = Math.min(Math.floor(x), this.columns - 2);
    const row = Math.min(Math.floor(y), this.rows - 2);
    const fx = x - column;
    const fy = y - row;
    const i = row * this.columns + column;
    const top = this.heights[i] * (1 - fx) + this.heights[i + 1] * fx;
    const bottom = this.heights[i + this.columns] * (1 - fx) + this.heights[i + this.columns + 1] * fx;
    return (top * (1 - fy) + bottom * fy) / 100;
  }

  // Put every vertex of a flat [x, y, z, …] array on the ground, `lift` metres above it.
  drape(positions: Float64Array, lift = 0): Float64Array {
    for (let i = 0; i < positions.length; i += 3) positions[i + 2] = this.at(positions[i], positions[i + 1]) + lift;
    return positions;
  }

  // The same path with a vertex at least every `step` metres, on the ground.
  drapePath(path: Float64Array, lift: number, step = 20): Float64Array {
    const out: number[] = [];
    for (let i = 0; i < path.length; i += 3) {
      if (i > 0) {
        const dx = path[i] - path[i - 3];
        const dy = path[i + 1] - path[i - 2];
        const metres = Math.hypot(dx * Math.cos((path[i + 1] * Math.PI) / 180), dy) * METRES_PER_DEGREE;
        const pieces = this.max - this.min < 1 ? 1 : Math.min(64, Math.ceil(metres / step));
        for (let piece = 1; piece < pieces; piece++) {
          out.push(path[i - 3] + (dx * piece) / pieces, path[i - 2] + (dy * piece) / pieces, 0);
        }
      }
      out.push(path[i], path[i + 1], 0);
    }
    return this.drape(Float64Array.from(out), lift);
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
