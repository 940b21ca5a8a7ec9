// Large layers by view: what is fetched, in which order, and when it may be drawn, so that no frame waits for long.

import type {WebMercatorViewport} from '@deck.gl/core';
import type {Api} from '../api';
import {isDrawn} from '../layers/shown';
import type {Store} from '../store';
import type {LayerEntry} from '../types';
import {Eye} from './frustum';
import {TileSet} from './tile-set';

const AT_ONCE = 4; // requests; the rest of what the browser allows is for the ground and for clicks
const LOOK_MS = 90;
const TELL_MS = 400;
// For so long tiles are made ready before whatever else waits has its turn: a click, a drag, a frame.
const TURN_MS = 14;
const PAUSE_MS = 6;
const HIGH_M = 150;

export class TiledLayer {
  current: TileSet;
  private coming: TileSet | null = null;
  problem: string | null = null;

  constructor(readonly name: string, entry: NonNullable<LayerEntry['tiles']>) {
    this.current = new TileSet(name, entry);
  }

  // The layer has changed: the old picture stays until the new one is complete.
  renew(entry: NonNullable<LayerEntry['tiles']>): void {
    if (entry.version === (this.coming ?? this.current).entry.version) return;
    this.coming?.rest();
    this.coming = new TileSet(this.name, entry);
  }

  get loading(): TileSet {
    return this.coming ?? this.current;
  }

  // Takes over the new picture; true when it did.
  turnOver(): boolean {
    if (!this.coming?.picture.tiles.length || !this.coming.isComplete) return false;
    this.current.rest();
    this.current = this.coming;
    this.coming = null;
    return true;
  }
}

export class TiledLayers {
  private layers = new Map<string, TiledLayer>();
  private lookTimer = 0;
  private tellTimer = 0;
  private turn = 0;
  private fetches = 0;

  constructor(private store: Store, private api: Api, private viewport: () => WebMercatorViewport | undefined, private redraw: () => void) {
    store.listen((_, changed) => {
      if (changed.has('layers') || changed.has('underground') || changed.has('cut') || changed.has('heights')) this.look();
    });
  }

  // The layer of that entry by tiles, null if it is small enough to be sent whole.
  of(entry: LayerEntry): TiledLayer | null {
    if (!entry.tiles) {
      this.layers.get(entry.name)?.loading.rest();
      this.layers.delete(entry.name);
      return null;
    }
    const known = this.layers.get(entry.name);
    if (known) known.renew(entry.tiles);
    else this.layers.set(entry.name, new TiledLayer(entry.name, entry.tiles));
    return this.layers.get(entry.name)!;
  }

  // The camera moved, or other layers are switched on.
  look(): void {
    if (!this.lookTimer) this.lookTimer = window.setTimeout(() => this.lookNow(), LOOK_MS);
  }

  get isSettled(): boolean {
    return !this.lookTimer && !this.turn && [...this.layers.values()].every(layer => layer.loading.isComplete);
  }

  stop(): void {
    clearTimeout(this.lookTimer);
    clearTimeout(this.tellTimer);
    clearTimeout(this.turn);
    for (const layer of this.layers.values()) layer.loading.rest();
  }

  private lookNow(): void {
    this.lookTimer = 0;
    const viewport = this.viewport();
    if (!viewport) return;
    const {state} = this.store;
    const eye = new Eye(viewport, state.heights.min, state.heights.max + HIGH_M);
    for (const layer of this.layers.values()) {
      const isWanted = isDrawn(state, layer.name, viewport.zoom);
      for (const set of new Set([layer.current, layer.loading])) {
        if (isWanted) set.look(id => eye.size(id));
        else set.rest();
      }
    }
    this.redraw();
    this.work();
  }

  private work(): void {
    for (const layer of this.byNeed()) {
      for (let next = layer.loading.next(); next && this.fetches < AT_ONCE; next = layer.loading.next()) {
        void this.fetch(layer, layer.loading, next.id, next.key);
      }
    }
    if (!this.turn && [...this.layers.values()].some(layer => layer.loading.nextReady())) {
      this.turn = window.setTimeout(() => this.makeReady(), PAUSE_MS);
    }
    this.tell();
  }

  // The layer whose next tile is largest on the screen comes first.
  private byNeed(): TiledLayer[] {
    const need = (layer: TiledLayer): number => (layer.loading.next() ?? layer.loading.nextReady())?.size ?? 0;
    return [...this.layers.values()].sort((a, b) => need(b) - need(a));
  }

  private async fetch(layer: TiledLayer, set: TileSet, id: {z: number; x: number; y: number}, key: string): Promise<void> {
    const abort = new AbortController();
    set.fetching.set(key, {key, abort});
    this.fetches++;
    try {
      const path = `layers/${layer.name}/tiles/${id.z}/${id.x}/${id.y}?v=${set.entry.version}`;
      const columns = await this.api.columns(path, abort.signal);
      if (columns) set.add(id, columns, columns.bytes);
      layer.problem = null;
    } catch (error) {
      if (!abort.signal.aborted) {
        set.failed.add(key); // until the layer changes or is switched on again
        layer.problem = (error as Error).message;
      }
    } finally {
      this.fetches--;
      set.fetching.delete(key);
      // What lies below this tile is known now: some that was asked for is not there.
      this.look();
      this.work();
    }
  }

  private makeReady(): void {
    this.turn = 0;
    const begun = performance.now();
    while (performance.now() - begun < TURN_MS) {
      const layer = this.byNeed().find(one => one.loading.nextReady());
      if (!layer) break;
      layer.loading.ready.add(layer.loading.nextReady()!.key);
      layer.turnOver();
      this.redraw(); // deck.gl takes the geometry of new layers in at once
    }
    this.work();
  }

  // The panel hears of it now and then, not with each tile.
  private tell(): void {
    if (this.tellTimer) return;
    this.tellTimer = window.setTimeout(() => {
      this.tellTimer = 0;
      for (const layer of this.layers.values()) this.tellOf(layer);
    }, TELL_MS);
  }

  private tellOf(layer: TiledLayer): void {
    const known = this.store.state.layers.get(layer.name);
    if (!known) return;
    const {shown, total} = layer.loading.picture;
    const loading = !layer.loading.isComplete;
    const part = total > shown ? {shown, total} : null;
    const isSame = known.loading === loading && known.problem === layer.problem &&
      known.part?.shown === part?.shown && known.part?.total === part?.total;
    if (!isSame) this.store.setLayer(layer.name, {loading, part, problem: layer.problem});
  }
}
