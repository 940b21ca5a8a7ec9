// Components, sensors and other points as squares of some pixels.

import {rowColor} from '../../colors';
import type {Columns} from '../../columns';
import type {State} from '../../store';
import type {LayerEntry} from '../../types';
import {HOVER, layerId, memo, type MakeLayers} from '../common';
import {dotPositions} from '../dots';
import {Builder} from './builder';
import {plainLayer} from './plain-layer';

const points = memo((columns: Columns, state: State, entry: LayerEntry) => {
  const color = rowColor(entry, columns);
  const places = dotPositions(columns, state);
  const [lon, lat] = columns.header.origin ?? [0, 0];
  const builder = new Builder([lon, lat]);
  for (let row = 0; row < columns.count; row++) {
    builder.vertex(places[3 * row], places[3 * row + 1], places[3 * row + 2], color(row), 1, row);
  }
  return builder.finish();
});

export const plainDots: MakeLayers = ({layer, state}) => [
  plainLayer(layerId(layer.entry.name), points(layer.columns, state, layer.entry), {
    topology: 'point-list',
    pointSize: layer.entry.size * 1.2,
    opacity: layer.opacity,
    pickable: true,
    autoHighlight: true,
    highlightColor: [...HOVER.slice(0, 3), 160] as never
  })
];
