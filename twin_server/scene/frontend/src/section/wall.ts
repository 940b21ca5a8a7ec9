// The face of the cut: from the ground down, along the line as far as the city reaches.

import type {HeightField} from '../heights';
import {METRES_PER_DEGREE} from '../metres';
import type {Bbox, LonLat} from '../types';
import type {Cut} from './cut';

const DEPTH_M = 14;
const STEP_M = 6;
const MOST_PIECES = 1500;

export interface Wall {
  origin: [number, number, number];
  attributes: {
    positions: {value: Float32Array; size: 3};
    normals: {value: Float32Array; size: 3};
    colors: {value: Float32Array; size: 3};
    texCoords: {value: Float32Array; size: 2};
  };
  indices: {value: Uint32Array; size: 1};
}

// The part of the endless line through both points that lies in the box; null if none does (Liang and Barsky).
export function acrossBox({from, to}: Cut, [west, south, east, north]: Bbox): [LonLat, LonLat] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [first, last] = [-Infinity, Infinity];
  for (const [step, least, most] of [[dx, west - from[0], east - from[0]], [dy, south - from[1], north - from[1]]]) {
    if (step === 0) {
      if (least > 0 || most < 0) return null;
      continue;
    }
    const [enter, leave] = step > 0 ? [least / step, most / step] : [most / step, least / step];
    first = Math.max(first, enter);
    last = Math.min(last, leave);
  }
  if (!(first < last)) return null;
  return [[from[0] + dx * first, from[1] + dy * first], [from[0] + dx * last, from[1] + dy * last]];
}

export function wallOf(cut: Cut, box: Bbox, heights: HeightField): Wall | null {
  const ends = acrossBox(cut, box);
  if (!ends) return null;
  const [a, b] = ends;
  const stretch = Math.cos((a[1] * Math.PI) / 180);
  const [east, north] = [(b[0] - a[0]) * METRES_PER_DEGREE * stretch, (b[1] - a[1]) * METRES_PER_DEGREE];
  const length = Math.hypot(east, north);
  const pieces = Math.max(1, Math.min(MOST_PIECES, Math.ceil(length / STEP_M)));
  const count = (pieces + 1) * 2;
  const [positions, normals, colors] = [new Float32Array(count * 3), new Float32Array(count * 3), new Float32Array(count * 3)];
  for (let i = 0; i <= pieces; i++) {
    const share = i / pieces;
    const ground = heights.at(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share);
    for (const [side, z, shade] of [[0, ground, [0.62, 0.5, 0.38]], [1, ground - DEPTH_M, [0.2, 0.17, 0.15]]] as const) {
      const at = (2 * i + side) * 3;
      positions.set([east * share, north * share, z], at);
      normals.set([north / length, -east / length, 0], at);
      colors.set(shade, at);
    }
  }
  const indices = new Uint32Array(pieces * 6);
  for (let i = 0; i < pieces; i++) indices.set([2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 2, 2 * i + 1, 2 * i + 3], 6 * i);
  return {
    origin: [a[0], a[1], 0],
    attributes: {
      positions: {value: positions, size: 3}, normals: {value: normals, size: 3}, colors: {value: colors, size: 3},
      texCoords: {value: new Float32Array(count * 2), size: 2}
    },
    indices: {value: indices, size: 1}
  };
}
