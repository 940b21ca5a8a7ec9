// Trees: one low crown, scaled to each tree's height and crown.

import {SimpleMeshLayer} from '@deck.gl/mesh-layers';
import {mix, rowColor} from '../colors';
import type {Columns} from '../columns';
import type {State} from '../store';
import {HOVER, layerId, memo, type MakeLayers} from './common';

export const CROWN_M = 4.5;
export const HEIGHT_M = 7;

export const treePositions = memo((columns: Columns, state: State): Float64Array =>
  state.heights.drape(columns.vertices().positions, 0));

// A crown of radius 0.5 that stands on z = 0 and reaches z = 1.
function crown(): {positions: Float32Array; normals: Float32Array; colors: Float32Array; indices: Uint32Array} {
  const rings = [[0.08, 0], [0.08, 0.22], [0.4, 0.3], [0.5, 0.52], [0.38, 0.8], [0.0, 1]];
  const sides = 7;
  const vertices: number[] = [];
  const normals: number[] = [];
  const colors: number[] = [];
  rings.forEach(([radius, z], ring) => {
    for (let side = 0; side < sides; side++) {
      const angle = ((side + ring * 0.5) / sides) * 2 * Math.PI;
      vertices.push(radius * Math.cos(angle), radius * Math.sin(angle), z);
      const up = (z - 0.5) * 1.6;
      const length = Math.hypot(1, up);
      normals.push(Math.cos(angle) / length, Math.sin(angle) / length, up / length);
      const shade = ring < 2 ? 0.45 : 0.72 + 0.28 * z;
      colors.push(shade, shade, shade);
    }
  });
  const indices: number[] = [];
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    for (let side = 0; side < sides; side++) {
      const a = ring * sides + side;
      const b = ring * sides + ((side + 1) % sides);
      indices.push(a, b, a + sides, b, b + sides, a + sides);
    }
  }
  return {
    positions: Float32Array.from(vertices), normals: Float32Array.from(normals),
    colors: Float32Array.from(colors), indices: Uint32Array.from(indices)
  };
}

const shape = crown();
const mesh = {
  attributes: {
    positions: {value: shape.positions, size: 3},
    normals: {value: shape.normals, size: 3},
    colors: {value: shape.colors, size: 3},
    texCoords: {value: new Float32Array((shape.positions.length / 3) * 2), size: 2}
  },
  indices: {value: shape.indices, size: 1}
};

export const treeLayers: MakeLayers = ({layer, state}) => {
  const {columns, entry} = layer;
  const points = treePositions(columns, state);
  const color = rowColor(entry, columns);
  const height = columns.number('height_m');
  const width = columns.number('crown_m');
  const rows = rowNumbers(columns);
  return [
    new SimpleMeshLayer<number>({
      id: layerId(entry.name),
      data: rows,
      mesh: mesh as never,
      getPosition: (row: number) => [points[3 * row], points[3 * row + 1], points[3 * row + 2]],
      // Each tree a little lighter or darker than its neighbour.
      getColor: (row: number) => mix(color(row), [34, 46, 38, 255], 0.28 + ((row * 37) % 17) / 60),
      getScale: (row: number) => [width(row) || CROWN_M, width(row) || CROWN_M, height(row) || HEIGHT_M],
      getOrientation: (row: number) => [0, (row * 53) % 360, 0],
      material: {ambient: 0.5, diffuse: 0.6, shininess: 4, specularColor: [10, 14, 10]},
      opacity: layer.opacity,
      pickable: true,
      autoHighlight: true,
      highlightColor: HOVER
    })
  ];
};

const numbers = new WeakMap<Columns, number[]>();

function rowNumbers(columns: Columns): number[] {
  let rows = numbers.get(columns);
  if (!rows) {
    rows = Array.from({length: columns.count}, (_, row) => row);
    numbers.set(columns, rows);
  }
  return rows;
}
