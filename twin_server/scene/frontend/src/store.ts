// The state of the scene and who wants to know when it changes.

import type {Columns} from './columns';
import type {Cut} from './section/cut';
import {HeightField} from './heights';
import type {TiledLayer} from './tiles/tiled-layers';
import type {Card, Catalogue, Figures, Lang, LayerEntry, LonLat, Me, SceneEntry, Selection} from './types';

export type GroundMode = 'map' | 'before' | 'after' | 'swipe' | 'fade';

export interface LayerState {
  entry: LayerEntry;
  visible: boolean;
  opacity: number;
  columns: Columns | null;
  loading: boolean;
  problem: string | null;
  tiles: TiledLayer | null; // of a layer that is too large to be fetched whole; it has no columns
  part: {shown: number; total: number} | null; // of what is in view, when not all of it is drawn
}

export interface State {
  lang: Lang;
  catalogue: Catalogue | null;
  scenes: SceneEntry[];
  before: SceneEntry | null;
  after: SceneEntry | null;
  figures: Figures | null;
  me: Me | null;
  heights: HeightField;
  layers: Map<string, LayerState>;
  ground: GroundMode;
  share: number; // swipe line or fade, 0 … 1
  underground: boolean;
  groundOpacity: number; // of the underground view
  cut: Cut | null; // an upright plane beyond which nothing is drawn but pipes
  covered: ReadonlySet<string>; // ids of buildings in whose place a model is shown
  figure: string; // by which unit grids are coloured; empty: none
  light: number | null; // the moment whose sun lights the city, in milliseconds; null: the usual light
  at: number | null; // the moment that is looked at, in milliseconds; null: now
  place: LonLat | null; // that was searched for by its coordinates
  selection: Selection | null;
  card: Card | null;
  stamp: string | null; // of the workspace's data
  built: string | null; // of the static scene
  busy: number;
  problem: string | null;
}

export class Store {
  state: State;
  private listeners = new Set<(state: State, changed: Set<keyof State>) => void>();
  private changed = new Set<keyof State>();

  constructor(lang: Lang) {
    this.state = {
      lang, catalogue: null, scenes: [], before: null, after: null, figures: null, me: null,
      heights: HeightField.flat([-180, -85, 180, 85]), layers: new Map(), ground: 'map', share: 0.5,
      underground: false, groundOpacity: 0.28, cut: null, covered: new Set(), figure: '', light: null, at: null, place: null, selection: null, card: null, stamp: null, built: null, busy: 0, problem: null
    };
  }

  // Change some fields; listeners hear of all changes of one turn at once.
  set(change: Partial<State>): void {
    Object.assign(this.state, change);
    if (!this.changed.size) queueMicrotask(() => this.tell());
    for (const key of Object.keys(change)) this.changed.add(key as keyof State);
  }

  setLayer(name: string, change: Partial<LayerState>): void {
    const layers = new Map(this.state.layers);
    layers.set(name, {...layers.get(name)!, ...change});
    this.set({layers});
  }

  listen(listener: (state: State, changed: Set<keyof State>) => void): void {
    this.listeners.add(listener);
  }

  private tell(): void {
    const changed = this.changed;
    this.changed = new Set();
    for (const listener of this.listeners) listener(this.state, changed);
  }
}
