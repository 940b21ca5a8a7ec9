// Flagged patches: glass blocks in the colour of their grade, a pin above each, and a slow pulse around the gravest.

import {LineLayer, PathLayer, ScatterplotLayer, SolidPolygonLayer, TextLayer} from '@deck.gl/layers';
import {rowColor} from '../colors';
import type {Columns} from '../columns';
import {polygonItems, type PolygonItem} from '../features';
import type {State} from '../store';
import type {Color} from '../types';
import {wallScale} from '../wall';
import {HOVER, layerId, memo, OVER, type MakeLayers} from './common';

interface Patch extends PolygonItem {
  top: number;
  height: number;
  center: [number, number];
  radius: number;
  outline: Float64Array;
  grade: string;
  isOpen: boolean;
}

const MIN_HEIGHT_M = 5;
const PIN_M = 26;
const ALL_PINS_ZOOM = 16.4;

const patches = memo((columns: Columns, state: State): Patch[] => {
  const change = columns.number('height_change_m');
  const area = columns.number('area_m2');
  const grade = columns.category('grade');
  const status = columns.category('status');
  return polygonItems(columns).map(item => {
    const {positions} = item;
    let [x, y, low, high] = [0, 0, Infinity, -Infinity];
    const count = positions.length / 3;
    for (let i = 0; i < positions.length; i += 3) {
      const z = state.heights.at(positions[i], positions[i + 1]);
      low = Math.min(low, z);
      high = Math.max(high, z);
      x += positions[i] / count;
      y += positions[i + 1] / count;
    }
    const raised = change(item.row);
    const top = high + Math.max(MIN_HEIGHT_M, Number.isFinite(raised) ? raised + 1.5 : 0);
    const bottom = low - 0.4;
    for (let i = 2; i < positions.length; i += 3) positions[i] = bottom;
    const end = item.holeIndices.length ? item.holeIndices[0] : positions.length;
    const outline = positions.slice(0, end);
    for (let i = 2; i < outline.length; i += 3) outline[i] = top + 0.1;
    return {
      ...item, top, height: top - bottom, center: [x, y], outline,
      radius: Math.sqrt(Math.max(area(item.row) || 100, 30) / Math.PI) * 1.5,
      grade: grade(item.row) ?? '?', isOpen: status(item.row) === 'new'
    };
  });
});

export const patchLayers: MakeLayers = ({layer, state, time, zoom}) => {
  const {columns, entry, opacity} = layer;
  const items = patches(columns, state);
  const color = rowColor(entry, columns);
  const fill = (patch: Patch): Color => [...color(patch.row).slice(0, 3), patch.isOpen ? 120 : 70] as Color;
  const strong = (patch: Patch): Color => color(patch.row);
  const pin = (patch: Patch): [number, number, number] => [...patch.center, patch.top + PIN_M];
  const wave = (time / 2.4) % 1;
  return [
    new ScatterplotLayer<Patch>({
      id: layerId(entry.name, 'pulse'),
      data: openA(items),
      getPosition: (patch: Patch) => [...patch.center, patch.top - patch.height + 1.2],
      getRadius: (patch: Patch) => patch.radius,
      radiusScale: 0.8 + 1.5 * wave,
      radiusMinPixels: 8 + 16 * wave,
      filled: false,
      stroked: true,
      getLineColor: strong,
      lineWidthUnits: 'pixels',
      getLineWidth: 2,
      opacity: opacity * (1 - wave) * 0.9,
      parameters: OVER
    }),
    new SolidPolygonLayer<Patch>({
      id: layerId(entry.name),
      data: items,
      getPolygon: (patch: Patch) => patch as never,
      positionFormat: 'XYZ',
      extruded: true,
      getElevation: (patch: Patch) => patch.height,
      getFillColor: fill,
      material: {ambient: 0.9, diffuse: 0.25, shininess: 20, specularColor: [60, 60, 60]},
      opacity,
      pickable: true,
      autoHighlight: true,
      highlightColor: HOVER,
      parameters: {depthWriteEnabled: false}
    } as never),
    new PathLayer<Patch>({
      id: layerId(entry.name, 'outline'),
      data: items,
      getPath: (patch: Patch) => patch.outline as never,
      positionFormat: 'XYZ',
      _pathType: 'open',
      getColor: strong,
      getWidth: 0.7,
      widthUnits: 'meters',
      widthMinPixels: 1.6,
      widthMaxPixels: 4,
      opacity,
      pickable: true
    } as never),
    new LineLayer<Patch>({
      id: layerId(entry.name, 'stem'),
      data: pinned(items, zoom),
      getSourcePosition: (patch: Patch) => [...patch.center, patch.top],
      getTargetPosition: pin,
      getColor: strong,
      getWidth: 1.4,
      opacity: opacity * 0.9
    }),
    new TextLayer<Patch>({
      id: layerId(entry.name, 'pin'),
      data: pinned(items, zoom),
      getPosition: pin,
      getText: (patch: Patch) => patch.grade,
      getSize: 13 * wallScale(),
      getColor: (patch: Patch) => (patch.grade === 'C' ? [40, 30, 0, 255] : [255, 255, 255, 255]),
      fontFamily: 'system-ui, "Noto Sans CJK SC", sans-serif',
      fontWeight: 700,
      characterSet: 'ABCD?',
      background: true,
      getBackgroundColor: strong,
      backgroundBorderRadius: 4,
      backgroundPadding: [7, 4],
      getBorderColor: [10, 14, 20, 200],
      getBorderWidth: 1,
      opacity,
      pickable: true,
      parameters: OVER
    } as never)
  ];
};

const chosen = new WeakMap<Patch[], {open: Patch[]; grave: Patch[]}>();

function choice(items: Patch[]): {open: Patch[]; grave: Patch[]} {
  let found = chosen.get(items);
  if (!found) {
    found = {open: items.filter(patch => patch.grade === 'A' && patch.isOpen), grave: items.filter(patch => patch.grade !== 'C')};
    chosen.set(items, found);
  }
  return found;
}

// Grade A, not yet reviewed: what asks for attention.
const openA = (items: Patch[]): Patch[] => choice(items).open;
// From far away only the graver grades carry a pin.
const pinned = (items: Patch[], zoom: number): Patch[] => (zoom - Math.log2(wallScale()) >= ALL_PINS_ZOOM ? items : choice(items).grave);
