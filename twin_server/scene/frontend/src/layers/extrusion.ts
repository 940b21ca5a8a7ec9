// Buildings and bridges: footprints raised from the ground.

import {SolidPolygonLayer} from '@deck.gl/layers';
import {rowColor} from '../colors';
import type {Columns} from '../columns';
import {polygonItems, type PolygonItem} from '../features';
import type {State} from '../store';
import {FacadeExtension} from './facade';
import {HOVER, layerId, memo, type LayerInput, type MakeLayers} from './common';

export interface Block extends PolygonItem { bottom: number; height: number }

const DEFAULT_HEIGHT_M = 6;
const DECK_M = 1.4;
const facade = [new FacadeExtension()];

const blocks = memo((columns: Columns, state: State): Block[] => {
  const height = columns.number('height_m');
  const ground = columns.number('ground_m');
  const deck = columns.number('deck_m');
  return polygonItems(columns).map(item => {
    const here = state.heights;
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < item.positions.length; i += 3) {
      const z = here.at(item.positions[i], item.positions[i + 1]);
      low = Math.min(low, z);
      high = Math.max(high, z);
    }
    const top = Number.isNaN(deck(item.row))
      ? (ground(item.row) > 0 ? ground(item.row) - here.base : (low + high) / 2) + known(height(item.row), DEFAULT_HEIGHT_M)
      : deck(item.row) - here.base;
    const bottom = Number.isNaN(deck(item.row)) ? Math.min(low, top) - 0.6 : top - DECK_M;
    for (let i = 2; i < item.positions.length; i += 3) item.positions[i] = bottom;
    return {...item, bottom, height: Math.max(0.5, top - bottom)};
  });
});

const shown = new WeakMap<Block[], {covered: State['covered']; kept: Block[]}>();

// Blocks that are drawn: a building in whose place a model stands has none. The same list as long as it is the same.
export function shownBlocks({entry, columns}: LayerInput['layer'], state: State): Block[] {
  const all = blocks(columns, state);
  const {covered} = state;
  if (entry.name !== 'building' || !covered.size) return all;
  let found = shown.get(all);
  if (found?.covered !== covered) {
    const kept = all.filter(block => !covered.has(columns.id(block.row)));
    shown.set(all, (found = {covered, kept: kept.length < all.length ? kept : all}));
  }
  return found.kept;
}

const known = (value: number, otherwise: number): number => (Number.isFinite(value) && value > 0 ? value : otherwise);

export const extrusionLayers: MakeLayers = ({layer, state}) => {
  const color = rowColor(layer.entry, layer.columns);
  const opacity = layer.opacity * (state.underground ? 0.16 : 1);
  const isBuilding = layer.entry.name === 'building';
  return [
    new SolidPolygonLayer<Block, {facadeStrength: number}>({
      id: layerId(layer.entry.name),
      data: shownBlocks(layer, state),
      getPolygon: (item: Block) => item as never,
      positionFormat: 'XYZ',
      extruded: true,
      getElevation: (item: Block) => item.height,
      getFillColor: (item: Block) => color(item.row),
      material: {ambient: 0.42, diffuse: 0.62, shininess: 12, specularColor: [26, 30, 36]},
      opacity,
      pickable: !state.underground,
      autoHighlight: true,
      highlightColor: HOVER,
      parameters: opacity < 1 ? {depthWriteEnabled: false} : {},
      extensions: isBuilding ? facade : [],
      facadeStrength: state.ground === 'map' ? 1 : 0.8
    } as never)
  ];
};
