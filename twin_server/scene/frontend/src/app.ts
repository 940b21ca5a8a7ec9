// Puts scene, panels and data together: what a click, a key and new data do.

import type {Api} from './api';
import type {Columns} from './columns';
import {HeightField} from './heights';
import {SHORTCUTS} from './i18n';
import {onKey} from './keyboard';
import type {Part} from './part';
import {PARTS} from './parts';
import {NO_PANELS, Scene, type Hover} from './scene';
import {Store, type GroundMode, type LayerState} from './store';
import {TiledLayers} from './tiles/tiled-layers';
import type {Card, Lang, Selection} from './types';
import {CardPanel} from './ui/card';
import {h} from './ui/dom';
import {GroundBar, isPossible, SwipeLine} from './ui/ground-bar';
import {LayerPanel} from './ui/layer-panel';
import {Overview} from './ui/overview';
import {SearchBox} from './ui/search-box';
import {TopBar} from './ui/top-bar';
import {Help, Notes, ViewTools} from './ui/view-tools';
import {fitToWall} from './wall';

const POLL_MS = 10_000;
const WITHOUT_COLUMNS = new Set(['base', 'live']); // painted into the map tiles; drawn by a part from data of its own

// Whether its features are fetched as one message.
const isFetched = ({visible, entry, tiles}: LayerState): boolean => visible && !!entry.count && !tiles && !WITHOUT_COLUMNS.has(entry.kind);

// What tests and the screenshot script see of the scene; nothing else uses it.
function handle(app: App): typeof window.__gridtwin {
  return {
    get settled() { return app.isSettled; },
    project: (position, height) => app.scene.project(position, height),
    state: app.store.state
  };
}

declare global {
  interface Window {
    __gridtwin?: {
      readonly settled: boolean;
      project(position: [number, number], height?: number): [number, number];
      state: Store['state'];
    };
  }
}

// What a page that shows the city among other things may do with it.
export interface SceneHandle {
  select(selection: Selection | null, flyTo: boolean): void;
  home(): void;
  language(lang: Lang): void;
  heard(listener: (card: Card | null) => void): void; // what is selected, by whom ever
}

export class App {
  readonly store: Store;
  readonly scene: Scene;
  readonly parts: readonly Part[];
  private tiles: TiledLayers;
  private search: SearchBox;
  private notes: Notes;
  private help: Help;
  private timer = 0;
  private ground: {terrain: Columns; field: HeightField} | null = null;
  private stopKeys: () => void;
  private stopFitting: () => void;

  constructor(
    private root: HTMLElement, private api: Api, {lang, pages = [], panels = true}: {lang: Lang; pages?: readonly string[]; panels?: boolean}
  ) {
    root.classList.toggle('bare', !panels);
    this.store = new Store((localStorage.getItem('gridtwin-lang') as Lang | null) ?? lang);
    api.language = () => this.store.state.lang;
    const canvas = h('div', {class: 'canvas', 'data-testid': 'scene'});
    root.append(canvas);
    const select = (selection: Selection, flyTo: boolean): void => void this.select(selection, flyTo);
    this.search = new SearchBox(this.store, api, select);
    this.notes = new Notes(this.store, () => void this.start());
    const tools = new ViewTools(this.store, {
      home: () => this.scene.goHome(), north: () => this.scene.face(0, 0), tilt: () => this.scene.face(22, 58),
      zoom: step => this.scene.turn({zoom: step})
    });
    this.scene = new Scene(canvas, this.store, api, {
      select: selection => void this.select(selection, false),
      hover: (hover, position) => {
        tools.point(position);
        this.notes.hover(hover?.class ?? null, this.label(hover), hover?.x ?? 0, hover?.y ?? 0);
      },
      move: view => {
        tools.show(view);
        this.tiles?.look();
      }
    }, panels ? undefined : NO_PANELS);
    this.tiles = new TiledLayers(this.store, api, () => this.scene.viewport, () => this.scene.draw());
    this.parts = PARTS.map(make => make({
      root, store: this.store, api, scene: this.scene, redraw: isQuiet => this.scene.draw(isQuiet),
      select: (selection, flyTo) => void this.select(selection, flyTo), reload: name => this.loadLayer(name), complete: () => this.complete()
    }));
    this.scene.parts = this.parts;
    this.store.listen((state, changed) => {
      if (changed.has('at')) for (const part of this.parts) part.setTime?.(state.at);
    });
    this.help = new Help(this.store, [...SHORTCUTS, ...this.parts.flatMap(part => part.shortcuts ?? [])]);
    const top = new TopBar(this.store, this.search.element, pages, {language: () => this.switchLanguage(), help: () => this.help.toggle()});
    const ground = new GroundBar(this.store, mode => this.setGround(mode), () => this.dig());
    const card = new CardPanel(this.store, api, {close: () => void this.select(null, false), locate: item => this.locate(item)},
      new Set(this.parts.flatMap(part => part.cards ?? [])));
    if (panels) root.append(
      new SwipeLine(this.store, root).element, top.element,
      new LayerPanel(this.store, name => this.toggle(name)).element, new Overview(this.store, select).element, card.element,
      ground.element, tools.element, tools.readout, this.notes.loading, this.notes.banner, this.notes.tip,
      ...this.parts.flatMap(part => part.elements ?? []), this.help.element,
      h('style', {}, this.parts.map(part => part.css ?? '').join('\n')));
    else root.append(this.notes.tip, this.notes.banner);
    this.stopFitting = fitToWall(root, () => this.scene.draw());
    this.stopKeys = panels ? onKey(key => this.key(key)) : () => {};
    window.__gridtwin = handle(this);
  }

  handle(): SceneHandle {
    return {
      select: (selection, flyTo) => void this.select(selection, flyTo),
      home: () => this.scene.goHome(),
      language: lang => this.store.set({lang}),
      heard: listener => this.store.listen((state, changed) => { if (changed.has('card')) listener(state.card); })
    };
  }

  get isSettled(): boolean {
    return this.tiles.isSettled && this.scene.isSettled;
  }

  async start(): Promise<void> {
    this.store.set({problem: null, busy: this.store.state.busy + 1});
    try {
      await this.load();
    } catch (error) {
      this.store.set({problem: (error as Error).message});
    } finally {
      this.store.set({busy: this.store.state.busy - 1});
    }
    clearInterval(this.timer);
    this.timer = window.setInterval(() => void this.refresh(), POLL_MS);
  }

  stop(): void {
    clearInterval(this.timer);
    this.stopKeys();
    this.stopFitting();
    for (const part of this.parts) part.stop?.();
    this.tiles.stop();
    this.scene.finalize();
  }

  // Everything the first picture needs, side by side; layers that are switched off come when they are switched on.
  private async load(): Promise<void> {
    const [{stamp, scene}, catalogue, scenes, terrain, me] = await Promise.all([
      this.api.health(), this.api.catalogue(), this.api.scenes(), this.api.columns('terrain'), this.api.me()
    ]);
    const usable = scenes.filter(scene => !scene.problem);
    const layers = new Map<string, LayerState>(catalogue.layers.map(entry => {
      const known = this.store.state.layers.get(entry.name);
      const tiles = this.tiles.of(entry);
      const fresh = {opacity: 1, columns: null, loading: false, problem: null, part: null, visible: entry.visible};
      return [entry.name, {...fresh, ...known, ...(tiles ? {columns: null} : {part: null}), tiles, entry}];
    }));
    const isFirst = !this.store.state.catalogue;
    const after = usable[0] ?? null;
    const before = usable.length > 1 ? usable[usable.length - 1] : null;
    this.store.set({
      stamp, built: scene, scenes, layers, after, before, me,
      heights: terrain ? this.heightsOf(terrain) : this.store.state.heights,
      ...(isFirst ? {catalogue, ground: after ? 'after' : 'map'} : {})
    });
    if (!isFirst) Object.assign(this.store.state, {catalogue});
    const wanted = [...layers.values()].filter(isFetched);
    await Promise.all([this.loadFigures(), ...this.parts.map(part => part.loaded?.()), ...wanted.map(layer => this.loadLayer(layer.entry.name))]);
    this.root.dataset.ready = 'true';
  }

  // The same ground is the same field, so that what lies on it is not laid anew.
  private heightsOf(terrain: Columns): HeightField {
    if (this.ground?.terrain !== terrain) this.ground = {terrain, field: HeightField.from(terrain)};
    return this.ground.field;
  }

  private async loadFigures(): Promise<void> {
    this.store.set({figures: await this.api.figures()});
  }

  private async loadLayer(name: string): Promise<void> {
    this.store.setLayer(name, {loading: true, problem: null});
    const source = this.source(name);
    try {
      const columns = await this.api.columns(source);
      if (source === this.source(name)) this.store.setLayer(name, {columns, loading: false});
    } catch (error) {
      this.store.setLayer(name, {loading: false, problem: (error as Error).message});
    }
  }

  private complete(): void {
    for (const [name, layer] of this.store.state.layers) if (isFetched(layer) && !layer.columns && !layer.loading) void this.loadLayer(name);
  }

  private source(name: string): string {
    return this.parts.map(part => part.source?.(name)).find(Boolean) ?? `layers/${name}/columns`;
  }

  // Another program may write to the workspace meanwhile: what changed is fetched again, the camera stays.
  private async refresh(): Promise<void> {
    if (document.hidden) return;
    try {
      const {stamp, scene} = await this.api.health();
      if (stamp !== this.store.state.stamp) await this.load();
      else if (scene !== this.store.state.built) {
        this.store.set({built: scene});
        await Promise.all(this.parts.map(part => part.rebuilt?.()));
      }
      if (this.store.state.problem) this.store.set({problem: null});
    } catch (error) {
      this.store.set({problem: (error as Error).message});
    }
  }

  private async select(selection: Selection | null, flyTo: boolean): Promise<void> {
    this.store.set({selection});
    if (!selection) return this.store.set({card: null});
    try {
      const card = await this.api.card(selection.class, selection.id);
      if (this.store.state.selection !== selection) return;
      this.store.set({card});
      const layer = this.store.state.layers.get(selection.class);
      if (layer && !layer.visible && layer.entry.kind !== 'base') this.toggle(selection.class);
      if (flyTo) this.locate(card);
    } catch (error) {
      this.store.set({card: null, problem: (error as Error).message});
    }
  }

  private locate(card: Card): void {
    if (card.center && card.class === 'change_patch') this.scene.flyTo(card.center, this.root.classList.contains('bare') ? 17 : 17.6, 58);
    else if (card.bbox) this.scene.fit(card.bbox, 0.4);
  }

  private toggle(name: string): void {
    const layer = this.store.state.layers.get(name);
    if (!layer?.entry.count) return;
    this.store.setLayer(name, {visible: !layer.visible});
    this.complete();
  }

  private setGround(mode: GroundMode): void {
    if (isPossible(this.store.state, mode)) this.store.set({ground: mode});
  }

  private dig(): void {
    const {layers, underground} = this.store.state;
    if (!layers.get('pipe_line')?.entry.count) return;
    if (!underground && !layers.get('pipe_line')!.visible) this.toggle('pipe_line');
    this.store.set({underground: !underground});
  }

  // Everything as it was at the start, for the next person at the screen.
  private reset(): void {
    const layers = new Map([...this.store.state.layers].map(([name, layer]) =>
      [name, {...layer, visible: layer.entry.visible, opacity: 1}]));
    this.store.set({
      layers, underground: false, selection: null, card: null, share: 0.5, ground: this.store.state.after ? 'after' : 'map'
    });
    this.help.toggle(false);
    for (const part of this.parts) part.reset?.();
    this.scene.goHome();
  }

  private switchLanguage(): void {
    const lang: Lang = this.store.state.lang === 'zh' ? 'en' : 'zh';
    localStorage.setItem('gridtwin-lang', lang);
    this.store.set({lang});
  }

  // What the tooltip can say without asking the server.
  private label(hover: Hover | null): string | null {
    const layer = hover ? this.store.state.layers.get(hover.class) : null;
    if (!hover?.columns || !layer?.entry.color_by) return null;
    const value = hover.columns.category(layer.entry.color_by)(hover.row);
    if (value === null) return null;
    const prefix = layer.entry.color_prefix;
    const item = layer.entry.legend.find(entry => entry.value === (prefix ? value.slice(0, prefix) : value));
    return item ? (this.store.state.lang === 'zh' ? item.zh : item.en) : value;
  }

  private key(key: string): boolean {
    const modes: GroundMode[] = ['map', 'before', 'after', 'swipe', 'fade'];
    const layers: Record<string, string> = {g: 'unit_grid', b: 'building', p: 'change_patch', c: 'component'};
    const acts: Record<string, () => void> = {
      r: () => this.reset(), u: () => this.dig(), h: () => this.scene.goHome(), n: () => this.scene.face(0, 0), l: () => this.switchLanguage(),
      '/': () => this.search.focus(), '?': () => this.help.toggle(), '[': () => this.scene.turn({bearing: -15}),
      ']': () => this.scene.turn({bearing: 15}), '+': () => this.scene.turn({zoom: 0.5}), '=': () => this.scene.turn({zoom: 0.5}),
      '-': () => this.scene.turn({zoom: -0.5}),
      escape: () => (this.help.element.hidden ? void this.select(null, false) : this.help.toggle(false))
    };
    if (this.parts.some(part => part.keys?.[key] && part.keys[key]() !== false)) return true;
    if (key in layers) this.toggle(layers[key]);
    else if (key in acts) acts[key]();
    else if (modes[Number(key) - 1]) this.setGround(modes[Number(key) - 1]);
    else return false;
    return true;
  }
}
