// Buildings and bridges in plain triangles: light and the darker foot of a wall are in the colours.

import {earcut} from '@math.gl/polygon';
import {rowColor} from '../../colors';
import type {State} from '../../store';
import {shownBlocks, type Block} from '../extrusion';
import {HOVER, layerId, type LayerInput, type MakeLayers} from '../common';
import {Builder} from './builder';
import {plainLayer, type Plain} from './plain-layer';

const SUN = [-0.64, -0.77]; // where the light comes from, east and north
const ROOF = 1.0;
const FOOT = 0.62;

const meshes = new WeakMap<Block[], Plain>();

function mesh(layer: LayerInput['layer'], state: State): Plain {
  const blocks = shownBlocks(layer, state);
  let made = meshes.get(blocks);
  if (!made) {
    const color = rowColor(layer.entry, layer.columns);
    const [lon, lat] = layer.columns.header.origin ?? [0, 0];
    const builder = new Builder([lon, lat]);
    for (const block of blocks) add(builder, block, color(block.row), lat);
    meshes.set(blocks, (made = builder.finish()));
  }
  return made;
}

function add(builder: Builder, block: Block, color: readonly number[], lat: number): void {
  const {positions, holeIndices, row, bottom} = block;
  const top = bottom + block.height;
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const roof = builder.count;
  const tone = 0.92 + 0.12 * ((block.height * 7.31) % 1); // as in the facade: neighbours are told from one another
  const corners = positions.length / 3;
  for (let i = 0; i < corners; i++) builder.vertex(positions[3 * i], positions[3 * i + 1], top, color, ROOF * tone, row);
  for (let i = 0, found = earcut(positions as never, holeIndices.map(at => at / 3), 3); i < found.length; i += 3) {
    builder.triangle(roof + found[i], roof + found[i + 1], roof + found[i + 2]);
  }
  const rings = [0, ...holeIndices.map(at => at / 3), corners];
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    for (let i = rings[ring]; i + 1 < rings[ring + 1]; i++) {
      const [x, y, nextX, nextY] = [positions[3 * i], positions[3 * i + 1], positions[3 * i + 3], positions[3 * i + 4]];
      const east = (nextX - x) * squeeze;
      const north = nextY - y;
      const length = Math.hypot(east, north);
      if (!length) continue;
      // Whichever way round the ring goes: both sides of a wall get the light that falls on it.
      const light = tone * (0.66 + 0.2 * Math.abs((north * SUN[0] - east * SUN[1]) / length));
      const first = builder.count;
      builder.vertex(x, y, bottom, color, light * FOOT, row);
      builder.vertex(nextX, nextY, bottom, color, light * FOOT, row);
      builder.vertex(x, y, top, color, light, row);
      builder.vertex(nextX, nextY, top, color, light, row);
      builder.triangle(first, first + 1, first + 2);
      builder.triangle(first + 1, first + 3, first + 2);
    }
  }
}

export const plainBlocks: MakeLayers = ({layer, state}) => {
  const opacity = layer.opacity * (state.underground ? 0.16 : 1);
  return [
    plainLayer(layerId(layer.entry.name), mesh(layer, state), {
      opacity,
      pickable: !state.underground,
      autoHighlight: true,
      highlightColor: HOVER,
      parameters: opacity < 1 ? {depthWriteEnabled: false} : {}
    })
  ];
};
