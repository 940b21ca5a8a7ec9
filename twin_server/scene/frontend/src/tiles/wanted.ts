// Which tiles a picture is made of: from the roots down, as long as a tile is large on the screen and holds more below.

import {isSoftware} from '../graphics';
import {childOf, keyOf, type TileId} from './frustum';

export interface TileEntry { version: string; first: number; last: number; roots: [number, number][] }

// What is known of a tile that has been fetched.
export interface Known { below: number[]; shown: number; total: number }

export interface Wanted { id: TileId; key: string; size: number }

export interface Picture {
  tiles: Wanted[]; // the largest on the screen, which are the nearest, first
  shown: number;
  total: number;
}

// On the screen, in pixels, from which on the tiles below are wanted.
const REFINE_PX = isSoftware() ? 1700 : 760;
const MOST_TILES = 90;
const ALL = [0, 1, 2, 3];

export function picture(entry: TileEntry, sizeOf: (id: TileId) => number, known: (key: string) => Known | undefined): Picture {
  const tiles: Wanted[] = [];
  let [shown, total] = [0, 0];
  const visit = (id: TileId): void => {
    const size = sizeOf(id);
    if (!size) return;
    const key = keyOf(id);
    tiles.push({id, key, size});
    const tile = known(key);
    // What lies below a tile that is still on its way is asked for at the same time.
    const below = id.z >= entry.last ? [] : tile ? tile.below : ALL;
    if (size > REFINE_PX && below.length) {
      for (const place of below) visit(childOf(id, place));
    } else if (tile) {
      shown += tile.shown;
      total += tile.total;
    }
  };
  for (const [x, y] of entry.roots) visit({z: entry.first, x, y});
  tiles.sort((a, b) => b.size - a.size);
  return {tiles: tiles.slice(0, MOST_TILES), shown, total};
}
