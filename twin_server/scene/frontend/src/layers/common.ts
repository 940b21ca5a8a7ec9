// What the modules of this folder share: each turns one layer's state into deck.gl layers.

import type {Layer} from '@deck.gl/core';
import type {Columns} from '../columns';
import type {LayerState, State} from '../store';

export interface LayerInput {
  layer: LayerState & {columns: Columns};
  state: State;
  time: number; // seconds, for what moves
  zoom: number;
}

export type MakeLayers = (input: LayerInput) => Layer[];

// A layer knows its feature class by this prefix of its id.
export const layerId = (name: string, part = ''): string => `features/${name}/${part}`;
export const classOf = (id: string): string | null => (id.startsWith('features/') ? id.split('/')[1] : null);

// A layer that draws one tile of a class says so at the end of its id.
export const tileId = (id: string, tile: string): string => `${id}@${tile}`;

// The message whose rows a deck.gl layer draws.
export function columnsOf(state: State, id: string): Columns | null {
  const layer = state.layers.get(classOf(id) ?? '');
  const tile = id.split('@')[1];
  return (tile ? layer?.tiles?.current.tiles.get(tile)?.columns : layer?.columns) ?? null;
}

export const HOVER: [number, number, number, number] = [255, 255, 255, 70];

// Drawn over whatever stands before it.
export const OVER = {depthCompare: 'always', depthWriteEnabled: false} as const;

// Drawn on the ground right after it: what stands on the ground is drawn later and covers it.
export const ON_GROUND = OVER;

// Drawn only to find what was clicked on: for fills so faint that a machine without a graphics card saves them.
export interface Unseen { isUnseen?: boolean }

// Made once for each message and height field; forgotten with them.
export function memo<T, More extends unknown[]>(
  make: (columns: Columns, state: State, ...more: More) => T
): (columns: Columns, state: State, ...more: More) => T {
  const known = new WeakMap<Columns, {heights: unknown; value: T}>();
  return (columns, state, ...more) => {
    const found = known.get(columns);
    if (found && found.heights === state.heights) return found.value;
    const value = make(columns, state, ...more);
    known.set(columns, {heights: state.heights, value});
    return value;
  };
}
