// A layer that comes in tiles: the makers' layers for each tile, kept as they are until something about them changes.

import type {Layer} from '@deck.gl/core';
import type {Columns} from '../columns';
import type {LayerState, State} from '../store';
import type {TiledLayer} from '../tiles/tiled-layers';
import {tileId} from './common';

type Make = (tile: {columns: Columns}) => Layer[];

interface Made { look: unknown[]; layers: Layer[]; isSeen: boolean; picture: number }

const made = new WeakMap<Columns, Made>();
let picture = 0;

export const nextPicture = (): number => ++picture;

export function tileLayers(layer: LayerState, tiles: TiledLayer, state: State, make: Make): Layer[] {
  // What the makers look at beside the message.
  const look = [layer.opacity, state.underground, state.ground === 'map', state.heights, state.covered];
  return tiles.current.drawn().flatMap(({tile, isSeen}) => {
    let known = made.get(tile.columns);
    if (!known || known.look.some((value, i) => value !== look[i])) {
      const layers = make(tile).map(one => one.clone({id: tileId(one.id, tile.key), visible: isSeen}));
      known = {look, layers, isSeen, picture};
      made.set(tile.columns, known);
    } else if (known.isSeen !== isSeen || known.picture !== picture - 1) {
      // deck.gl does not take a layer again that it has let go of, or exchanged for a copy.
      known.layers = known.layers.map(one => one.clone({visible: isSeen}));
      known.isSeen = isSeen;
    }
    known.picture = picture;
    return known.layers;
  });
}
