// From the state of the scene to all deck.gl layers, bottom first.

import type {Layer} from '@deck.gl/core';
import type {Api} from '../api';
import {groundLayers} from '../ground/ground';
import type {Frame, Part, Place} from '../part';
import {withCut} from '../section/cut';
import type {State} from '../store';
import type {LayerKind} from '../types';
import type {LayerInput, MakeLayers} from './common';
import {dotLayers} from './dots';
import {extrusionLayers} from './extrusion';
import {areaLayers, lineLayers, outlineLayers, pipeLayers} from './lines';
import {patchLayers} from './patches';
import {selectionLayers} from './selection';
import {treeLayers} from './trees';

const MAKERS: Record<LayerKind, MakeLayers> = {
  base: () => [], // painted into the map tiles by the server
  live: () => [], // drawn by the part `live`
  area: areaLayers,
  outline: outlineLayers,
  line: lineLayers,
  pipe: pipeLayers,
  dots: dotLayers,
  trees: treeLayers,
  extrusion: extrusionLayers,
  patch: patchLayers
};
// What lies on the ground first, then what stands on it, then glass.
const ORDER: LayerKind[] = ['area', 'outline', 'line', 'trees', 'dots', 'extrusion', 'patch'];
const TREES_FROM_ZOOM = 14.2;

export function sceneLayers(state: State, api: Api, parts: readonly Part[], frame: Frame): Layer[] {
  const of = (kind: LayerKind): Layer[] =>
    [...state.layers.values()]
      .filter(layer => layer.entry.kind === kind && isShown(state, layer.entry.name, frame))
      .flatMap(layer => MAKERS[kind]({layer: layer as LayerInput['layer'], state, time: frame.time, zoom: frame.zoom}));
  const ofParts = (place: Place): Layer[] => parts.flatMap(part => part.layers?.[place]?.(frame) ?? []);
  return [
    ...(state.underground || state.cut ? of('pipe') : []),
    ...ofParts('below'),
    ...groundLayers(state, api),
    ...ofParts('ground'),
    ...ORDER.flatMap(of).map(layer => (state.cut ? withCut(layer, state.cut) : layer)),
    ...ofParts('standing'),
    ...selectionLayers(state),
    ...ofParts('above')
  ];
}

function isShown(state: State, name: string, frame: Frame): boolean {
  const layer = state.layers.get(name)!;
  if (!layer.visible || !layer.columns?.count || layer.opacity <= 0) return false;
  if (layer.entry.kind === 'trees' && frame.zoom < TREES_FROM_ZOOM) return false;
  return frame.zoom >= layer.entry.min_zoom;
}
