// The items of the static scene and what the user has made of them.

import type {Host} from '../part';
import type {Bbox, Titled} from '../types';
import type {TileContent} from './glb';
import {lowered} from './tileset';

export interface Item extends Titled {
  id: string; kind: 'tiles3d' | 'points' | 'cog' | string; group: string; path: string; box: Bbox;
  heights: [number, number] | null; features: number; size_bytes: number; origin: string; built_at: string;
  notes: Titled[]; more: {parts?: 'elements' | 'layer' | 'table' | 'points'; class?: string; layer?: string; elements?: string; is_below?: boolean};
  is_stale: boolean;
}

export interface Storey { number: number; name: string; elevation_m: number }

export interface Elements {
  project: string; chunk: number; storeys: Storey[];
  classes: (Titled & {name: string})[];
  elements: [guid: string, cls: number, name: string, type: string, storey: number][];
}

export interface ItemState {
  item: Item;
  isOn: boolean;
  isOpen: boolean; // its settings in the panel
  isReady: boolean; // the tileset's file is there
  problem: string | null;
  missing: number; // tiles that failed
  pointSize: number;
  elements: Elements | null;
  byGuid: Map<string, number>;
  top: number; // storeys above this one are lifted off
  hidden: Set<number>; // storeys switched off
  only: string | null; // GUID of the one element that is shown
  loader: object;
  covers: string[]; // ids of buildings of the layer in whose place it stands
  showsBlocks: boolean; // their blocks are drawn all the same
  replaces: string | null; // the layer that was switched off for it
}

export const DRAWN = new Set(['tiles3d', 'points']);

export class Items {
  states: ItemState[] = [];
  problem: string | null = null;

  constructor(private host: Host, private changed: () => void) {}

  // Read the list again; what the user has set stays.
  async load(): Promise<void> {
    let items: Item[];
    try {
      items = (await this.host.api.json<{items: Item[]}>('scene3d')).items;
      this.problem = null;
    } catch (error) {
      this.problem = (error as Error).message;
      return this.changed();
    }
    const covers = await this.covers(items);
    const known = new Map(this.states.map(state => [state.item.id, state]));
    this.states = items.map(item => {
      const before = known.get(item.id);
      if (before?.item.path === item.path) return Object.assign(before, {item, covers: covers[item.id] ?? []});
      const fresh = {...this.fresh(item), covers: covers[item.id] ?? []};
      return before ? Object.assign(fresh, {isOn: before.isOn, isOpen: before.isOpen, showsBlocks: before.showsBlocks}) : fresh;
    });
    await Promise.all(this.states.filter(state => state.isOn).map(state => this.prepare(state)));
    this.cover();
    this.changed();
  }

  // Without the list blocks stand beside models, as they did: no reason to show nothing.
  private async covers(items: Item[]): Promise<Record<string, string[]>> {
    if (!items.some(item => item.group === 'models')) return {};
    try {
      return (await this.host.api.json<{covers: Record<string, string[]>}>('scene3d/covers')).covers;
    } catch (error) {
      console.warn('models', error);
      return {};
    }
  }

  showBlocks(state: ItemState, isShown: boolean): void {
    state.showsBlocks = isShown;
    this.cover();
    this.changed();
  }

  // The buildings whose blocks are left out now.
  private cover(): void {
    const {store} = this.host;
    const wanted = new Set(this.states.filter(state => state.isOn && state.isReady && !state.showsBlocks).flatMap(state => state.covers));
    const {covered} = store.state;
    if (wanted.size !== covered.size || [...wanted].some(id => !covered.has(id))) store.set({covered: wanted});
  }

  private fresh(item: Item): ItemState {
    return {
      item, isOn: item.group === 'models', isOpen: false, isReady: false, problem: null, missing: 0, pointSize: 2,
      elements: null, byGuid: new Map(), top: Infinity, hidden: new Set(), only: null, covers: [], showsBlocks: false, replaces: null,
      loader: lowered(this.host.store.state.heights.base)
    };
  }

  async toggle(state: ItemState, isOn = !state.isOn): Promise<void> {
    state.isOn = isOn;
    this.changeWithLayer(state);
    this.changed();
    if (isOn) await this.prepare(state);
    this.cover();
    this.changed();
  }

  // A layer and its tiles show the same things: one of them is enough.
  private changeWithLayer(state: ItemState): void {
    const name = state.item.more.layer;
    const layer = name ? this.host.store.state.layers.get(name) : undefined;
    if (!name || !layer) return;
    if (state.isOn && layer.visible) {
      state.replaces = name;
      this.host.store.setLayer(name, {visible: false});
    } else if (!state.isOn && state.replaces) {
      state.replaces = null;
      this.host.store.setLayer(name, {visible: true});
      this.host.complete();
    }
  }

  reset(): void {
    for (const state of this.states) {
      Object.assign(state, {isOn: state.item.group === 'models', isOpen: false, top: Infinity, hidden: new Set(), only: null, pointSize: 2, showsBlocks: false, replaces: null});
    }
    this.cover();
    this.changed();
  }

  // Whether something that is switched on is still on its way.
  get isBusy(): boolean {
    return this.states.some(state => state.isOn && DRAWN.has(state.item.kind) && !state.isReady && !state.problem);
  }

  private async prepare(state: ItemState): Promise<void> {
    if (state.isReady || !DRAWN.has(state.item.kind)) return;
    try {
      await this.host.api.json(state.item.path);
      if (state.item.more.elements) {
        state.elements = await this.host.api.json<Elements>(beside(state.item, state.item.more.elements));
        state.byGuid = new Map(state.elements.elements.map(([guid], row) => [guid, row]));
      }
      state.isReady = true;
      state.problem = null;
    } catch (error) {
      state.problem = (error as Error).message;
    }
  }

  async properties(state: ItemState, row: number): Promise<Record<string, Record<string, unknown>>> {
    const {chunk} = state.elements!;
    const path = beside(state.item, `properties/${Math.floor(row / chunk)}.json`);
    return (await this.host.api.json<Record<string, Record<string, unknown>>[]>(path))[row % chunk] ?? {};
  }
}

const guids = new WeakMap<TileContent, string[]>();

// The GUID of an element by its number in its tile.
export function guidOf(content: TileContent, feature: number): string {
  let known = guids.get(content);
  if (!known) guids.set(content, (known = content.tables.texts(0, 'guid')));
  return known[feature] ?? '';
}

const ids = new WeakMap<TileContent, string[]>();

// The id of a feature of a layer by its number in its tile.
export function idOf(content: TileContent, feature: number): string {
  let known = ids.get(content);
  if (!known) ids.set(content, (known = content.tables.texts(0, 'id')));
  return known[feature] ?? '';
}

// Which elements are shown: null for all.
export function filterOf(state: ItemState, covered: ReadonlySet<string>): ((content: TileContent, feature: number) => boolean) | null {
  const {elements, byGuid, hidden, only, top, item} = state;
  if (item.more.class === 'building' && covered.size) return (content, feature) => !covered.has(idOf(content, feature));
  if (!elements || (only === null && !hidden.size && top === Infinity)) return null;
  return (content, feature) => {
    const guid = guidOf(content, feature);
    if (only !== null) return guid === only;
    const storey = elements.elements[byGuid.get(guid) ?? -1]?.[4] ?? -1;
    return storey < 0 || (storey <= top && !hidden.has(storey));
  };
}

const beside = (item: Item, name: string): string => `${item.path.slice(0, item.path.lastIndexOf('/'))}/${name}`;
