// The deck.gl canvas: camera, light, picking, and redrawing when the state changes.

import {AmbientLight, Deck, DirectionalLight, FlyToInterpolator, LightingEffect, MapController, MapView, type Layer, type MapViewState, type PickingInfo, type WebMercatorViewport} from '@deck.gl/core';
import type {Api} from './api';
import {isSoftware} from './graphics';
import {sceneLayers} from './layers';
import type {Columns} from './columns';
import {groundPoint} from './ground/point';
import {classOf, columnsOf, type Unseen} from './layers/common';
import {zoomFor} from './metres';
import type {Part, Pointed} from './part';
import type {Store} from './store';
import type {Bbox, LonLat, Selection} from './types';
import {wallScale} from './wall';

export type Camera = [longitude: number, latitude: number, zoom: number, pitch: number, bearing: number];

export interface Hover { class: string; row: number; columns: Columns | null; x: number; y: number; position: LonLat | null }

export interface SceneEvents {
  select(selection: Selection | null): void;
  hover(hover: Hover | null, position: LonLat | null): void;
  move(view: MapViewState): void;
}

// A new one each time: deck.gl changes the effect it has instead of taking the next.
export const usualLight = (): LightingEffect => new LightingEffect({
  ambient: new AmbientLight({color: [222, 232, 255], intensity: 1.0}),
  sun: new DirectionalLight({color: [255, 240, 218], intensity: 1.35, direction: [0.75, 0.9, -1.05]}),
  fill: new DirectionalLight({color: [150, 180, 230], intensity: 0.45, direction: [-1, -0.4, -0.6]})
});
const SLOW_FRAME_MS = 120;
const SLOW_FRAMES = 12;
const PULSE_MS = 50;
const CLICK_PIXELS = 6;
// What the panels cover: the middle of the scene is the middle of what is left.
export interface Room { left: number; right: number; top: number; bottom: number }
const PANELS: Room = {left: 110, right: 230, top: 0, bottom: 110};
export const NO_PANELS: Room = {left: 0, right: 0, top: 0, bottom: 0};
const SHEETS: Room = {left: 0, right: 0, top: 60, bottom: 70}; // on a telephone panels are sheets that come and go
const NARROW_PX = 820;
const enlarged = ({left, right, top, bottom}: Room, scale = wallScale()): Room =>
  ({left: left * scale, right: right * scale, top: top * scale, bottom: bottom * scale});

export class Scene {
  readonly deck: Deck<MapView>;
  parts: readonly Part[] = [];
  view: MapViewState = {longitude: 103.8, latitude: 36.06, zoom: 14, pitch: 55, bearing: 20};
  private home: MapViewState = this.view;
  private time = 0;
  private timer = 0;
  private lastFrame = 0;
  private pressed: [number, number] = [0, 0];
  private lastDraw = 0;
  private slowFrames = 0;
  private isAnimated = !matchMedia('(prefers-reduced-motion: reduce)').matches && !isSoftware();

  constructor(private parent: HTMLDivElement, private store: Store, private api: Api, private events: SceneEvents, private room = PANELS) {
    this.deck = new Deck({
      parent,
      views: new MapView({id: 'main', padding: room === PANELS && parent.clientWidth && parent.clientWidth <= NARROW_PX ? SHEETS : enlarged(room), repeat: false, controller: {type: MapController, touchRotate: true, inertia: 250, scrollZoom: {smooth: true, speed: 0.012}}, farZMultiplier: 3}),
      viewState: this.view,
      effects: [usualLight()],
      useDevicePixels: isSoftware() ? 1 : Math.min(devicePixelRatio, 2),
      deviceProps: {type: 'webgl', webgl: {antialias: !isSoftware()}} as never,
      pickingRadius: 4,
      layerFilter: ({layer, isPicking}) => isPicking || !(layer.props as Unseen).isUnseen,
      getCursor: ({isDragging, isHovering}) => (isDragging ? 'grabbing' : isHovering ? 'pointer' : 'grab'),
      onViewStateChange: ({viewState}) => this.setView(viewState as MapViewState),
      onHover: info => this.hover(info),
      onAfterRender: () => this.measure(),
      onError: error => console.warn('scene', error),
      layers: []
    });
    parent.addEventListener('pointerdown', event => { this.pressed = [event.clientX, event.clientY]; });
    parent.addEventListener('click', event => void this.click(event));
    store.listen((_, changed) => {
      if (changed.has('catalogue')) this.goHome(true);
      this.draw();
    });
  }

  setView(view: MapViewState): void {
    const crossed = Math.floor(view.zoom * 10) !== Math.floor(this.view.zoom * 10);
    this.view = {...view, maxPitch: 82, minZoom: 9, maxZoom: 21};
    this.deck.setProps({viewState: this.view});
    if (crossed) this.draw();
    this.events.move(this.view);
  }

  flyTo(center: LonLat, zoom: number, pitch = this.view.pitch ?? 55): void {
    const [longitude, latitude] = center;
    const height = this.store.state.heights.at(longitude, latitude);
    this.setView({
      ...this.view, longitude, latitude, zoom, pitch, position: [0, 0, height],
      transitionDuration: this.isAnimated ? 900 : 0, transitionInterpolator: new FlyToInterpolator({speed: 1.8})
    });
  }

  fit(box: Bbox, margin = 0.75): void {
    const [west, south, east, north] = box;
    const {left, right} = enlarged(this.room);
    const width = (this.deck.width || 1600) - 2 * (left + right);
    const pixels = Math.min(Math.max(width, 320), (this.deck.height || 900) * 1.15) * margin;
    this.flyTo([(west + east) / 2, (south + north) / 2], Math.min(18.2, zoomFor(box, pixels, 60)));
  }

  goHome(atOnce = false): void {
    const extent = this.store.state.catalogue?.extent;
    if (!extent) return;
    if (atOnce) {
      const saved = this.isAnimated;
      this.isAnimated = false;
      this.view = {...this.view, pitch: 54, bearing: 18};
      this.fit(extent, this.room === NO_PANELS ? 0.84 : 0.77);
      this.isAnimated = saved;
      this.home = {...this.view};
      return;
    }
    this.setView({...this.home, transitionDuration: 900, transitionInterpolator: new FlyToInterpolator({speed: 1.8})});
  }

  turn(change: {bearing?: number; pitch?: number; zoom?: number}): void {
    const clampPitch = Math.min(82, Math.max(0, (this.view.pitch ?? 0) + (change.pitch ?? 0)));
    this.setView({
      ...this.view, pitch: clampPitch,
      bearing: (this.view.bearing ?? 0) + (change.bearing ?? 0),
      zoom: this.view.zoom + (change.zoom ?? 0),
      transitionDuration: 250, transitionInterpolator: undefined
    } as MapViewState);
  }

  // Another camera, flown to in so many milliseconds; at once on a machine that cannot draw it smoothly.
  show(camera: Camera, duration = 900): void {
    const [longitude, latitude, zoom, pitch, bearing] = camera;
    this.setView({
      ...this.view, longitude, latitude, zoom, pitch, bearing, position: [0, 0, this.store.state.heights.at(longitude, latitude)],
      transitionDuration: this.isAnimated ? duration : 0, transitionInterpolator: new FlyToInterpolator({curve: 1.2})
    });
  }

  get camera(): Camera {
    const {longitude, latitude, zoom, pitch = 0, bearing = 0} = this.view;
    return [longitude, latitude, zoom, pitch, bearing];
  }

  face(bearing: number, pitch: number): void {
    this.setView({...this.view, bearing, pitch, transitionDuration: 500, transitionInterpolator: new FlyToInterpolator()});
  }

  get viewport(): WebMercatorViewport | undefined {
    return this.deck.isInitialized ? (this.deck.getViewports()[0] as WebMercatorViewport | undefined) : undefined;
  }

  // Whether everything wanted has been fetched and drawn: for tests and pictures.
  get isSettled(): boolean {
    const {busy, layers, catalogue} = this.store.state;
    if (busy || !catalogue || [...layers.values()].some(layer => layer.loading)) return false;
    if (this.parts.some(part => part.isSettled && !part.isSettled())) return false;
    const shown = (this.deck.props.layers as Layer[]).filter(Boolean);
    return shown.every(layer => layer.isLoaded) && performance.now() - this.lastDraw > 300;
  }

  // Where a place is on the screen, in pixels.
  project(position: LonLat, height = 0): [number, number] {
    const viewport = this.deck.getViewports()[0];
    const z = this.store.state.heights.at(...position) + height;
    const [x, y] = viewport.project([...position, z]);
    return [x, y];
  }

  finalize(): void {
    clearInterval(this.timer);
    this.deck.finalize();
  }

  draw(isQuiet = false): void {
    if (!this.store.state.catalogue) return;
    if (!isQuiet) this.lastDraw = performance.now();
    const layers = sceneLayers(this.store.state, this.api, this.parts, {zoom: this.view.zoom, time: this.time});
    this.deck.setProps({layers});
    this.animate();
  }

  // The pulse runs only while there is something to pulse, and stops on a machine that cannot draw it smoothly.
  private animate(): void {
    const layer = this.store.state.layers.get('change_patch');
    const isMoving = (!!layer?.visible && !!layer.columns?.count) || this.parts.some(part => part.isMoving?.());
    const wanted = this.isAnimated && isMoving;
    if (wanted === !!this.timer) return;
    clearInterval(this.timer);
    this.timer = wanted ? window.setInterval(() => this.tick(), PULSE_MS) : 0;
  }

  // Counts frames that follow one another too slowly while the pulse asks for one every 50 ms.
  private measure(): void {
    const now = performance.now();
    const gap = now - this.lastFrame;
    this.lastFrame = now;
    if (this.timer && !document.hidden) this.slowFrames = gap > SLOW_FRAME_MS ? this.slowFrames + 1 : Math.max(0, this.slowFrames - 1);
  }

  private tick(): void {
    if (document.hidden) return;
    if (this.slowFrames > SLOW_FRAMES) {
      this.isAnimated = false;
      this.animate();
    }
    this.time += PULSE_MS / 1000;
    this.draw();
  }

  private hover(info: PickingInfo): void {
    const name = info.layer ? classOf(info.layer.id) : null;
    const at = this.pointed(info.x, info.y);
    const {position} = at;
    const row = rowOf(info);
    for (const part of this.parts) part.hover?.(info, at);
    this.events.hover(name && row >= 0 ? {class: name, row, columns: columnsOf(this.store.state, info.layer!.id), x: info.x, y: info.y, position} : null, position);
  }

  private pointed(x: number, y: number): Pointed {
    const [viewport] = this.deck.getViewports();
    return {position: viewport ? groundPoint(viewport, this.store.state.heights, x, y) : null, x, y};
  }

  // The browser's own click: deck.gl's tap gives up when a slow machine takes longer than a quarter of a second.
  private async click(event: MouseEvent): Promise<void> {
    if (Math.hypot(event.clientX - this.pressed[0], event.clientY - this.pressed[1]) > CLICK_PIXELS) return;
    const {left, top} = this.parent.getBoundingClientRect();
    const info = await this.deck.pickObjectAsync({x: event.clientX - left, y: event.clientY - top, radius: 4});
    const at = this.pointed(event.clientX - left, event.clientY - top);
    if (this.parts.some(part => part.click?.(info, at))) return;
    if (!info) return this.events.select(null);
    const name = info.layer ? classOf(info.layer.id) : null;
    const columns = info.layer ? columnsOf(this.store.state, info.layer.id) : null;
    const row = rowOf(info);
    this.events.select(name && columns && row >= 0 ? {class: name, id: columns.id(row)} : null);
  }
}

// Binary layers give an index, the others an item that knows its row.
function rowOf(info: PickingInfo): number {
  const {object} = info;
  if (typeof object === 'number') return object;
  return (object as {row?: number} | undefined)?.row ?? info.index;
}
