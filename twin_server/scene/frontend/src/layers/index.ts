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
import {plainMaker} from './plain';
import {patchLayers} from './patches';
import {selectionLayers} from './selection';
import {isDrawn} from './shown';
import {nextPicture, tileLayers} from './tiles';
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

export function sceneLayers(state: State, api: Api, parts: readonly Part[], frame: Frame): Layer[] {
  nextPicture();
  const of = (kind: LayerKind): Layer[] =>
    [...state.layers.values()]
      .filter(layer => layer.entry.kind === kind && isDrawn(state, layer.entry.name, frame.zoom))
      .flatMap(layer => {
        const make = (full: LayerInput['layer']): Layer[] => (plainMaker(full) ?? MAKERS[kind])({layer: full, state, ...frame});
        if (layer.tiles) return tileLayers(layer, layer.tiles, state, tile => make({...layer, ...tile}));
        return layer.columns?.count ? make(layer as LayerInput['layer']) : [];
      });
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
