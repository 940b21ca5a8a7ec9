// The mesh of one ground tile: metres around its middle, draped on the height field, with a rim at the city's edge.

import type {HeightField} from '../heights';
import {METRES_PER_DEGREE} from '../metres';
import type {Bbox} from '../types';

const RIM_M = 9;

export interface TileMesh {
  origin: [number, number, number];
  attributes: {
    positions: {value: Float32Array; size: 3};
    normals: {value: Float32Array; size: 3};
    texCoords: {value: Float32Array; size: 2};
  };
  indices: {value: Uint32Array; size: 1};
}

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y: number): number => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;

// `clip` cuts the tile at the edge of the city; null when nothing is left.
export function tileMesh(tile: Bbox, clip: Bbox, heights: HeightField, cells: number): TileMesh | null {
  const [west, south, east, north] = [
    Math.max(tile[0], clip[0]), Math.max(tile[1], clip[1]), Math.min(tile[2], clip[2]), Math.min(tile[3], clip[3])
  ];
  if (west >= east || south >= north) return null;
  const origin: [number, number, number] = [(tile[0] + tile[2]) / 2, (tile[1] + tile[3]) / 2, 0];
  const count = cells + 3; // one more on every side for the rim
  const rim = {
    west: clip[0] >= tile[0], south: clip[1] >= tile[1], east: clip[2] <= tile[2], north: clip[3] <= tile[3]
  };
  const positions = new Float32Array(count * count * 3);
  const normals = new Float32Array(count * count * 3);
  const texCoords = new Float32Array(count * count * 2);
  const [top, bottom] = [mercator(north), mercator(south)];
  const [tileTop, tileBottom] = [mercator(tile[3]), mercator(tile[1])];
  for (let j = 0; j < count; j++) {
    const y = top + ((bottom - top) * inner(j, cells)) / cells;
    const lat = latitude(y);
    for (let i = 0; i < count; i++) {
      const lon = west + ((east - west) * inner(i, cells)) / cells;
      const n = j * count + i;
      const isRim = (i === 0 && rim.west) || (j === 0 && rim.north)
        || (i === count - 1 && rim.east) || (j === count - 1 && rim.south);
      positions[3 * n] = (lon - origin[0]) * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
      positions[3 * n + 1] = (lat - origin[1]) * METRES_PER_DEGREE;
      positions[3 * n + 2] = heights.at(lon, lat) - (isRim ? RIM_M : 0);
      normals.set(normalAt(heights, lon, lat), 3 * n);
      texCoords[2 * n] = (lon - tile[0]) / (tile[2] - tile[0]);
      texCoords[2 * n + 1] = (tileTop - y) / (tileTop - tileBottom);
    }
  }
  return {
    origin,
    attributes: {
      positions: {value: positions, size: 3},
      normals: {value: normals, size: 3},
      texCoords: {value: texCoords, size: 2}
    },
    indices: {value: triangles(count), size: 1}
  };
}

const inner = (index: number, cells: number): number => Math.min(cells, Math.max(0, index - 1));

function normalAt(heights: HeightField, lon: number, lat: number): [number, number, number] {
  const step = 1e-4;
  const scale = 2 * step * METRES_PER_DEGREE;
  const dx = (heights.at(lon + step, lat) - heights.at(lon - step, lat)) / (scale * Math.cos((lat * Math.PI) / 180));
  const dy = (heights.at(lon, lat + step) - heights.at(lon, lat - step)) / scale;
  const length = Math.hypot(dx, dy, 1);
  return [-dx / length, -dy / length, 1 / length];
}

function triangles(count: number): Uint32Array {
  const indices = new Uint32Array((count - 1) * (count - 1) * 6);
  let at = 0;
  for (let j = 0; j + 1 < count; j++) {
    for (let i = 0; i + 1 < count; i++) {
      const n = j * count + i;
      indices.set([n, n + count, n + 1, n + 1, n + count, n + count + 1], at);
      at += 6;
    }
  }
  return indices;
}
