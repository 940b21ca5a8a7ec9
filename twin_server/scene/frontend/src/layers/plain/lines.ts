// Outlines and pipes as lines of one pixel. An edge that two outlines share is drawn once.

import {mix, rgba, rowColor} from '../../colors';
import type {Columns} from '../../columns';
import type {State} from '../../store';
import type {LayerEntry} from '../../types';
import type {PathItem} from '../../features';
import {layerId, memo, ON_GROUND, type MakeLayers} from '../common';
import {groundArea, outlines, tubes} from '../lines';
import {Builder} from './builder';
import {plainLayer, type Plain} from './plain-layer';

// Four centimetres: corners of neighbours that are meant to be the same.
const SNAP_DEGREES = 4e-7;
// Where an outline runs on within this, a corner says nothing. A whole city shows no bends of a few metres.
interface Straight { degrees: number; rise: number }
const NEAR: Straight = {degrees: 1e-6, rise: 0.1};
const FAR: Straight = {degrees: 2e-5, rise: 4};
const FAR_ZOOM = 13.5;

const edges = (straight: Straight) => memo((columns: Columns, state: State, entry: LayerEntry) =>
  lines(outlines(columns, state), () => rgba(entry.color, 210), columns.header.origin, straight));
const nearEdges = edges(NEAR);
const farEdges = edges(FAR);

const pipes = memo((columns: Columns, state: State, entry: LayerEntry) => {
  const color = rowColor(entry, columns);
  return lines(tubes(columns, state), row => mix(color(row), [255, 255, 255, 255], 0.22), columns.header.origin);
});

function lines(items: PathItem[], color: (row: number) => readonly number[], origin: number[] = [0, 0], straight = NEAR): Plain {
  const builder = new Builder([origin[0], origin[1]]);
  const drawn = new Set<string>();
  for (const {path, row} of items) {
    const corners = straightened(path, straight);
    for (let k = 0; k + 1 < corners.length; k++) {
      const [i, j] = [3 * corners[k], 3 * corners[k + 1]];
      const [from, to] = [corner(path, i), corner(path, j)];
      const edge = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (drawn.has(edge)) continue;
      drawn.add(edge);
      for (const at of [i, j]) builder.vertex(path[at], path[at + 1], path[at + 2], color(row), 1, row);
    }
  }
  return builder.finish();
}

const corner = (path: Float64Array, i: number): string =>
  `${Math.round(path[i] / SNAP_DEGREES)},${Math.round(path[i + 1] / SNAP_DEGREES)},${Math.round(path[i + 2] * 10)}`;

// The corners at which the path turns, up or down too.
function straightened(path: Float64Array, {degrees, rise: most}: Straight): number[] {
  const count = path.length / 3;
  const kept = [0];
  for (let i = 1; i + 1 < count; i++) {
    const a = 3 * kept[kept.length - 1];
    const [b, c] = [3 * i, 3 * i + 3];
    const [dx, dy, dz] = [path[c] - path[a], path[c + 1] - path[a + 1], path[c + 2] - path[a + 2]];
    const length = Math.hypot(dx, dy) || 1e-12;
    const [px, py] = [path[b] - path[a], path[b + 1] - path[a + 1]];
    const share = (px * dx + py * dy) / (length * length);
    const off = Math.abs(px * dy - py * dx) / length;
    const rise = Math.abs(path[b + 2] - path[a + 2] - share * dz);
    if (off > degrees || rise > most || share < 0 || share > 1) kept.push(i);
  }
  if (count > 1) kept.push(count - 1);
  return kept;
}

export const plainOutlines: MakeLayers = ({layer, state, zoom}) => {
  const {entry, columns, opacity} = layer;
  return [
    groundArea(layer, state, {isUnseen: true}),
    plainLayer(layerId(entry.name, 'line'), (zoom < FAR_ZOOM ? farEdges : nearEdges)(columns, state, entry), {
      topology: 'line-list', opacity: opacity * 0.8, parameters: ON_GROUND
    })
  ];
};

export const plainPipes: MakeLayers = ({layer, state}) => [
  plainLayer(layerId(layer.entry.name), pipes(layer.columns, state, layer.entry), {
    topology: 'line-list', opacity: layer.opacity, pickable: true, autoHighlight: true, highlightColor: [255, 255, 255, 120]
  })
];
