// Components, sensors and other points: small discs on the ground, sized in metres with limits in pixels.

import {ScatterplotLayer} from '@deck.gl/layers';
import {rowColor} from '../colors';
import type {Columns} from '../columns';
import type {State} from '../store';
import {HOVER, layerId, memo, type MakeLayers} from './common';

const LIFT_M = 1.6;

export const dotPositions = memo((columns: Columns, state: State): Float64Array => {
  const {positions: vertices, hasHeight} = columns.vertices();
  if (!hasHeight) return state.heights.drape(vertices, LIFT_M);
  for (let i = 2; i < vertices.length; i += 3) {
    const own = vertices[i] - state.heights.base;
    vertices[i] = Math.max(own, state.heights.at(vertices[i - 2], vertices[i - 1]) + LIFT_M);
  }
  return vertices;
});

const colors = new WeakMap<Columns, Uint8Array>();

function colorArray(columns: Columns, color: (row: number) => readonly number[]): Uint8Array {
  let values = colors.get(columns);
  if (!values) {
    values = new Uint8Array(columns.count * 4);
    for (let row = 0; row < columns.count; row++) values.set(color(row), row * 4);
    colors.set(columns, values);
  }
  return values;
}

export const dotLayers: MakeLayers = ({layer, state}) => {
  const {columns, entry} = layer;
  return [
    new ScatterplotLayer({
      id: layerId(entry.name),
      data: {
        length: columns.count,
        attributes: {
          getPosition: {value: dotPositions(columns, state), size: 3},
          getFillColor: {value: colorArray(columns, rowColor(entry, columns)), size: 4, normalized: true}
        }
      },
      getRadius: entry.size * 0.42,
      radiusUnits: 'meters',
      radiusMinPixels: Math.max(0.9, entry.size * 0.32),
      radiusMaxPixels: entry.size * 1.6,
      stroked: true,
      getLineColor: [8, 13, 20, 190],
      lineWidthUnits: 'meters',
      getLineWidth: 0.14,
      lineWidthMaxPixels: 1,
      billboard: true,
      opacity: layer.opacity,
      pickable: true,
      autoHighlight: true,
      highlightColor: [...HOVER.slice(0, 3), 160] as never
    })
  ];
};
