// The tiles of one layer in one version: fetched nearest first, given up when they leave the view, kept for a while.

import type {Columns} from '../columns';
import {keyOf} from './frustum';
import {picture, type Known, type Picture, type TileEntry, type Wanted} from './wanted';

export interface Tile extends Known {
  key: string;
  columns: Columns;
  bytes: number;
  used: number; // when it was last in a picture
}

export interface Fetching { key: string; abort: AbortController }

// Beyond these the tiles longest out of sight are forgotten.
const KEPT_BYTES = 96e6;
// Drawn again at once when they come back into sight: their geometry stays with the graphics card.
const KEPT_READY = 60;

export class TileSet {
  readonly tiles = new Map<string, Tile>();
  readonly ready = new Set<string>(); // may be drawn
  readonly fetching = new Map<string, Fetching>();
  readonly failed = new Set<string>();
  picture: Picture = {tiles: [], shown: 0, total: 0};
  private clock = 0;

  constructor(readonly name: string, readonly entry: TileEntry) {}

  look(sizeOf: (id: Wanted['id']) => number): void {
    this.picture = picture(this.entry, sizeOf, key => this.tiles.get(key));
    this.clock++;
    const wanted = new Set(this.picture.tiles.map(tile => tile.key));
    for (const [key, {abort}] of this.fetching) if (!wanted.has(key)) abort.abort();
    for (const key of wanted) {
      const tile = this.tiles.get(key);
      if (tile) tile.used = this.clock;
    }
    this.forget();
  }

  // Nothing is in sight: what is on its way is given up.
  rest(): void {
    this.picture = {tiles: [], shown: 0, total: 0};
    for (const {abort} of this.fetching.values()) abort.abort();
    this.ready.clear();
    this.failed.clear();
  }

  // The next tile to fetch, and the next of the fetched to make ready: the largest on the screen.
  next(): Wanted | undefined {
    return this.picture.tiles.find(({key}) => !this.tiles.has(key) && !this.fetching.has(key) && !this.failed.has(key));
  }

  nextReady(): Wanted | undefined {
    return this.picture.tiles.find(({key}) => this.tiles.get(key)?.columns.count && !this.ready.has(key));
  }

  get isComplete(): boolean {
    return !this.fetching.size && !this.next() && !this.nextReady();
  }

  add(id: Wanted['id'], columns: Columns, bytes: number): void {
    const {shown, total, below} = columns.header as unknown as Known;
    const key = keyOf(id);
    this.tiles.set(key, {key, columns, bytes, shown, total, below, used: this.clock});
  }

  // Tiles to draw, and those to keep out of sight.
  drawn(): {tile: Tile; isSeen: boolean}[] {
    const seen = new Set(this.picture.tiles.map(tile => tile.key));
    return [...this.ready].flatMap(key => {
      const tile = this.tiles.get(key)!;
      return tile.columns.count ? [{tile, isSeen: seen.has(key)}] : [];
    });
  }

  private forget(): void {
    const old = [...this.tiles.values()].filter(tile => tile.used < this.clock).sort((a, b) => a.used - b.used);
    let bytes = 0;
    for (const tile of this.tiles.values()) bytes += tile.bytes;
    let ready = old.filter(tile => this.ready.has(tile.key)).length;
    for (const tile of old) {
      if (ready > KEPT_READY && this.ready.delete(tile.key)) ready--;
      if (bytes > KEPT_BYTES) {
        this.ready.delete(tile.key);
        this.tiles.delete(tile.key);
        bytes -= tile.bytes;
      }
    }
  }
}
