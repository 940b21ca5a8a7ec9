// Trees in plain triangles: a crown of eight faces on no trunk.

import {mix, rowColor} from '../../colors';
import type {Columns} from '../../columns';
import {METRES_PER_DEGREE} from '../../metres';
import type {State} from '../../store';
import type {LayerEntry} from '../../types';
import {HOVER, layerId, memo, type MakeLayers} from '../common';
import {CROWN_M, HEIGHT_M, treePositions} from '../trees';
import {Builder} from './builder';
import {plainLayer} from './plain-layer';

const SIDES = [[1, 0, 0.8], [0, 1, 0.72], [-1, 0, 0.9], [0, -1, 1]];

const mesh = memo((columns: Columns, state: State, entry: LayerEntry) => {
  const color = rowColor(entry, columns);
  const points = treePositions(columns, state);
  const height = columns.number('height_m');
  const width = columns.number('crown_m');
  const [lon, lat] = columns.header.origin ?? [0, 0];
  const builder = new Builder([lon, lat]);
  const east = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  for (let row = 0; row < columns.count; row++) {
    const [x, y, z] = [points[3 * row], points[3 * row + 1], points[3 * row + 2]];
    const radius = (width(row) || CROWN_M) / 2;
    const top = z + (height(row) || HEIGHT_M);
    const tint = mix(color(row), [34, 46, 38, 255], 0.28 + ((row * 37) % 17) / 60);
    const first = builder.count;
    builder.vertex(x, y, top, tint, 1.05, row);
    builder.vertex(x, y, z, tint, 0.5, row);
    for (const [a, b, shade] of SIDES) {
      builder.vertex(x + (a * radius) / east, y + (b * radius) / METRES_PER_DEGREE, z + (top - z) * 0.42, tint, shade, row);
    }
    for (let side = 0; side < 4; side++) {
      const [a, b] = [first + 2 + side, first + 2 + ((side + 1) % 4)];
      builder.triangle(first, a, b);
      builder.triangle(first + 1, b, a);
    }
  }
  return builder.finish();
});

export const plainTrees: MakeLayers = ({layer, state}) => [
  plainLayer(layerId(layer.entry.name), mesh(layer.columns, state, layer.entry), {
    opacity: layer.opacity, pickable: true, autoHighlight: true, highlightColor: HOVER
  })
];
