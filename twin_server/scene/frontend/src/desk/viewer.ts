// Both dates of one place on one canvas: side by side, swiped, or flickering; moved and zoomed together.

import type {Lang, LonLat} from '../types';
import {h} from '../ui/dom';
import type {DeskApi} from './desk-api';
import {areaOf, boundsOf, lengthOf, ringsOf, toLonLat, toMercator, WORLD, type XY} from './geometry';
import {Pictures} from './pictures';
import {say} from './texts';
import {named, type Dossier, type Polygon, type SceneRef, type Thing} from './types';

export type Mode = 'side' | 'swipe' | 'flicker';
export type Tool = 'length' | 'area' | null;
export type Overlay = 'outline' | 'permits' | 'zones' | 'buildings' | 'patches';
type When = 'before' | 'after';
interface Rect { x: number; y: number; width: number; height: number }
interface View { x: number; y: number; mpp: number } // mercator metres: centre, and metres a pixel

export const OVERLAYS: Record<Overlay, {color: string; dash: number[]; width: number}> = {
  outline: {color: '#ffe14d', dash: [], width: 2},
  permits: {color: '#4da3ff', dash: [], width: 2},
  zones: {color: '#ff5d6c', dash: [8, 5], width: 2},
  buildings: {color: '#ffffff', dash: [3, 3], width: 1.2},
  patches: {color: '#c58cff', dash: [6, 3], width: 1.6}
};
const ZONE_COLORS: Record<string, string> = {
  road: '#ff5d6c', green: '#4fd67f', water: '#4dc3ff', heritage: '#b98cff', utility: '#ffd23f', farmland: '#c8e05a', ecological: '#2fbf71'
};
const FLICKER_MS = 650;
const LEAST_MPP = 0.03;
const MOST_MPP = 40;
const TILE_PX = 512;
const MAX_ZOOM = 20;

export class Viewer {
  readonly element: HTMLElement;
  readonly shown: Record<Overlay, boolean> = {outline: true, permits: true, zones: true, buildings: true, patches: true};
  mode: Mode = 'side';
  tool: Tool = null;
  useEvidence = true;
  lang: Lang = 'zh';
  readonly pictures: Pictures;
  private canvas = h('canvas', {class: 'pixels', tabindex: 0, 'data-testid': 'viewer'});
  private view: View = {x: 0, y: 0, mpp: 0.3};
  private dossier: Dossier | null = null;
  private front: When = 'after';
  private swipe = 0.5;
  private points: LonLat[] = [];
  private pointer: XY | null = null;
  private held = new Map<number, XY>();
  private moved = 0;
  private isSwiping = false;
  private frame = 0;
  private timer = 0;
  private observer: ResizeObserver;
  private onDrawn: ((id: string) => void) | null = null;

  constructor(api: DeskApi, private events: {changed(): void}) {
    this.pictures = new Pictures(api, () => this.redraw());
    this.element = h('div', {class: 'viewer'}, this.canvas);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.element);
    this.listen();
  }

  stop(): void {
    clearInterval(this.timer);
    cancelAnimationFrame(this.frame);
    this.observer.disconnect();
  }

  show(dossier: Dossier | null, keepView: boolean): void {
    this.dossier = dossier;
    if (dossier && !keepView) {
      this.points = [];
      this.front = 'after';
      this.fit();
    }
    this.redraw();
  }

  // Calls back once the patch stands on the screen with its pictures.
  whenDrawn(tell: (id: string) => void): void {
    this.onDrawn = tell;
    this.redraw();
  }

  setMode(mode: Mode): void {
    this.mode = mode;
    clearInterval(this.timer);
    this.front = 'after';
    if (mode === 'flicker') this.timer = window.setInterval(() => this.flip(), FLICKER_MS);
    this.redraw();
    this.events.changed();
  }

  flip(): void {
    this.front = this.front === 'after' ? 'before' : 'after';
    this.redraw();
  }

  setTool(tool: Tool): void {
    this.tool = this.tool === tool ? null : tool;
    this.points = [];
    this.redraw();
    this.events.changed();
  }

  toggle(overlay: Overlay): void {
    this.shown[overlay] = !this.shown[overlay];
    this.redraw();
    this.events.changed();
  }

  toggleEvidence(): void {
    this.useEvidence = !this.useEvidence;
    this.redraw();
    this.events.changed();
  }

  fit(): void {
    if (!this.dossier?.geometry) return;
    const [west, south, east, north] = boundsOf(this.dossier.geometry);
    const pane = this.panes()[0].rect;
    const side = Math.max(east - west, north - south, 12);
    this.view = {x: (west + east) / 2, y: (south + north) / 2, mpp: Math.max(LEAST_MPP, side * 2.2 / Math.min(pane.width, pane.height))};
    this.redraw();
  }

  zoom(factor: number, around?: XY): void {
    const mpp = Math.min(MOST_MPP, Math.max(LEAST_MPP, this.view.mpp * factor));
    if (around) {
      const rect = this.paneAt(around).rect;
      const dx = around[0] - rect.x - rect.width / 2, dy = around[1] - rect.y - rect.height / 2;
      this.view.x += dx * (this.view.mpp - mpp);
      this.view.y -= dy * (this.view.mpp - mpp);
    }
    this.view.mpp = mpp;
    this.redraw();
  }

  pan(dx: number, dy: number): void {
    this.view.x -= dx * this.view.mpp;
    this.view.y += dy * this.view.mpp;
    this.redraw();
  }

  // What was on the screen, for the audit.
  seen(): string[] {
    if (!this.dossier) return [];
    const {scenes, evidence} = this.dossier;
    const chips = this.useEvidence ? evidence.pictures.filter(one => one.corners && this.pictures.chips.has(one.path)).map(one => one.name) : [];
    const tiles = [scenes.before, scenes.after].filter((one): one is SceneRef => !!one).map(one => `${one.id}@${one.version}`);
    return [...chips, ...tiles].slice(0, 20);
  }

  // Asks for the pictures of a patch that comes later.
  prefetch(dossier: Dossier): void {
    for (const picture of chipsOf(dossier)) this.pictures.chips.ask(picture.path);
  }

  get isSettled(): boolean { return !this.frame && !this.pictures.isBusy; }

  // Where a place is in the window: [x, y] in the left or only pane. For tests.
  project(place: LonLat): XY {
    const box = this.canvas.getBoundingClientRect();
    const [x, y] = this.toPane(toMercator(place), this.panes()[0].rect);
    return [box.left + x, box.top + y];
  }

  get measured(): {length_m: number; area_m2: number} {
    return {length_m: lengthOf(this.points), area_m2: areaOf(this.points)};
  }

  redraw(): void {
    if (!this.frame) this.frame = requestAnimationFrame(() => { this.frame = 0; this.draw(); });
  }

  private panes(): {when: When; rect: Rect}[] {
    const width = this.element.clientWidth, height = this.element.clientHeight;
    if (this.mode !== 'side') return [{when: this.front, rect: {x: 0, y: 0, width, height}}];
    if (width < height * 0.9) {
      const half = Math.floor(height / 2);
      return [{when: 'before', rect: {x: 0, y: 0, width, height: half - 1}}, {when: 'after', rect: {x: 0, y: half + 1, width, height: height - half - 1}}];
    }
    const half = Math.floor(width / 2);
    return [{when: 'before', rect: {x: 0, y: 0, width: half - 1, height}}, {when: 'after', rect: {x: half + 1, y: 0, width: width - half - 1, height}}];
  }

  private paneAt([x, y]: XY): {when: When; rect: Rect} {
    const panes = this.panes();
    return panes.find(({rect}) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height) ?? panes[0];
  }

  private toPane([x, y]: XY, rect: Rect): XY {
    return [rect.x + rect.width / 2 + (x - this.view.x) / this.view.mpp, rect.y + rect.height / 2 - (y - this.view.y) / this.view.mpp];
  }

  private fromPane([x, y]: XY, rect: Rect): XY {
    return [this.view.x + (x - rect.x - rect.width / 2) * this.view.mpp, this.view.y - (y - rect.y - rect.height / 2) * this.view.mpp];
  }

  private resize(): void {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    this.canvas.width = Math.max(1, Math.round(this.element.clientWidth * ratio));
    this.canvas.height = Math.max(1, Math.round(this.element.clientHeight * ratio));
    this.redraw();
  }

  private draw(): void {
    const context = this.canvas.getContext('2d')!;
    const ratio = this.canvas.width / Math.max(1, this.element.clientWidth);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = '#070b11';
    context.fillRect(0, 0, this.element.clientWidth, this.element.clientHeight);
    if (!this.dossier) return;
    if (this.mode === 'swipe') this.drawSwipe(context);
    else for (const {when, rect} of this.panes()) this.drawPane(context, when, rect, rect);
    this.drawScale(context);
    if (this.onDrawn && this.isComplete(this.dossier)) {
      const tell = this.onDrawn, id = this.dossier.id;
      this.onDrawn = null;
      tell(id);
    }
  }

  // The pictures that the verdict rests on are there, or known to be missing.
  private isComplete(dossier: Dossier): boolean {
    return !this.useEvidence || chipsOf(dossier).every(one => this.pictures.chips.has(one.path));
  }

  private drawSwipe(context: CanvasRenderingContext2D): void {
    const {rect} = this.panes()[0];
    const at = Math.round(rect.width * this.swipe);
    this.drawPane(context, 'before', rect, {...rect, width: at});
    this.drawPane(context, 'after', rect, {...rect, x: at, width: rect.width - at});
    context.fillStyle = '#4dd4ff';
    context.fillRect(at - 1, 0, 2, rect.height);
    context.beginPath();
    context.arc(at, rect.height / 2, 13, 0, 7);
    context.fill();
    context.fillStyle = '#06121b';
    context.font = 'bold 13px sans-serif';
    context.textAlign = 'center';
    context.fillText('◂▸', at, rect.height / 2 + 5);
  }

  private drawPane(context: CanvasRenderingContext2D, when: When, rect: Rect, clip: Rect): void {
    context.save();
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
    this.drawTiles(context, this.dossier!.scenes[when], rect);
    if (this.useEvidence) this.drawChip(context, when, rect);
    this.drawOverlays(context, rect);
    this.drawPoints(context, rect);
    this.drawCross(context, rect);
    context.restore();
    this.drawLabel(context, when, clip);
  }

  private drawTiles(context: CanvasRenderingContext2D, scene: SceneRef | null, rect: Rect): void {
    if (!scene) return;
    const ratio = this.canvas.width / Math.max(1, this.element.clientWidth);
    const zoom = Math.min(MAX_ZOOM, Math.max(0, Math.ceil(Math.log2(2 * WORLD / TILE_PX / this.view.mpp * ratio) - 0.4)));
    const size = 2 * WORLD / 2 ** zoom;
    const [west, north] = this.fromPane([rect.x, rect.y], rect);
    const [east, south] = this.fromPane([rect.x + rect.width, rect.y + rect.height], rect);
    const column = (x: number): number => Math.floor((x + WORLD) / size), row = (y: number): number => Math.floor((WORLD - y) / size);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'high';
    for (let y = row(north); y <= row(south); y++) for (let x = column(west); x <= column(east); x++) {
      this.drawTile(context, scene, [zoom, x, y], rect);
    }
  }

  // The tile, or while it is on its way the part of a coarser one that is there.
  private drawTile(context: CanvasRenderingContext2D, scene: SceneRef, [zoom, x, y]: [number, number, number], rect: Rect): void {
    const size = 2 * WORLD / 2 ** zoom;
    const [left, top] = this.toPane([-WORLD + x * size, WORLD - y * size], rect);
    const width = size / this.view.mpp;
    const path = (z: number, column: number, line: number): string => `tiles/${scene.id}/${z}/${column}/${line}?v=${scene.version}`;
    const own = this.pictures.tiles.get(path(zoom, x, y));
    if (own) { context.drawImage(own, left, top, width + 0.5, width + 0.5); return; }
    for (let up = 1; up <= 4 && zoom - up >= 0; up++) {
      const share = 2 ** up;
      const coarse = path(zoom - up, Math.floor(x / share), Math.floor(y / share));
      const picture = this.pictures.tiles.has(coarse) ? this.pictures.tiles.get(coarse) : null;
      if (!picture) continue;
      const part = TILE_PX / share;
      context.drawImage(picture, (x % share) * part, (y % share) * part, part, part, left, top, width + 0.5, width + 0.5);
      return;
    }
  }

  private drawChip(context: CanvasRenderingContext2D, when: When, rect: Rect): void {
    const chip = this.dossier!.evidence.pictures.find(one => one.corners && one.name.split('.')[0] === when);
    const picture = chip ? this.pictures.chips.get(chip.path) : null;
    if (!chip?.corners || !picture) return;
    const [a, b, c] = chip.corners.map(corner => this.toPane(toMercator(corner), rect));
    context.save();
    context.transform((b[0] - a[0]) / picture.width, (b[1] - a[1]) / picture.width, (c[0] - a[0]) / picture.height, (c[1] - a[1]) / picture.height, a[0], a[1]);
    context.drawImage(picture, 0, 0);
    context.restore();
  }

  private drawOverlays(context: CanvasRenderingContext2D, rect: Rect): void {
    const {permits, zones, buildings, patches, geometry, evidence} = this.dossier!;
    const layers: [Overlay, Thing[]][] = [['buildings', buildings], ['zones', zones], ['permits', permits], ['patches', patches]];
    for (const [name, things] of layers) {
      if (!this.shown[name]) continue;
      for (const thing of things) {
        const color = name === 'zones' ? ZONE_COLORS[`${named(thing, 'kind').value}`] ?? OVERLAYS.zones.color : OVERLAYS[name].color;
        this.drawShape(context, thing.geometry, rect, {...OVERLAYS[name], color}, name === 'permits' || name === 'zones');
      }
    }
    if (!this.shown.outline) return;
    this.drawShape(context, geometry, rect, {color: '#000000aa', dash: [], width: 4}, false);
    this.drawShape(context, geometry, rect, OVERLAYS.outline, false);
    if (evidence.heights?.line) this.drawShape(context, {type: 'LineString', coordinates: evidence.heights.line}, rect, {color: '#7fe3ff', dash: [2, 4], width: 1.5}, false);
  }

  private drawShape(context: CanvasRenderingContext2D, shape: Polygon | null, rect: Rect, style: {color: string; dash: number[]; width: number}, fill: boolean): void {
    context.beginPath();
    for (const ring of ringsOf(shape)) {
      ring.forEach((point, i) => {
        const [x, y] = this.toPane(toMercator(point), rect);
        if (i) context.lineTo(x, y); else context.moveTo(x, y);
      });
    }
    context.strokeStyle = style.color;
    context.lineWidth = style.width;
    context.setLineDash(style.dash);
    if (fill) { context.fillStyle = `${style.color}14`; context.fill('evenodd'); }
    context.stroke();
    context.setLineDash([]);
  }

  private drawPoints(context: CanvasRenderingContext2D, rect: Rect): void {
    if (!this.points.length) return;
    const spots = this.points.map(point => this.toPane(toMercator(point), rect));
    context.beginPath();
    spots.forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
    if (this.tool === 'area' && spots.length > 2) { context.closePath(); context.fillStyle = '#ff7bd533'; context.fill(); }
    context.strokeStyle = '#ff7bd5';
    context.lineWidth = 2;
    context.stroke();
    context.fillStyle = '#ff7bd5';
    for (const [x, y] of spots) { context.beginPath(); context.arc(x, y, 3.5, 0, 7); context.fill(); }
    const {length_m, area_m2} = this.measured;
    const text = this.tool === 'area' ? `${area_m2.toFixed(1)} m²` : `${length_m.toFixed(2)} m`;
    const [x, y] = spots[spots.length - 1];
    label(context, text, x + 10, y - 10, '#ff7bd5');
  }

  private drawCross(context: CanvasRenderingContext2D, rect: Rect): void {
    if (!this.pointer || this.mode !== 'side') return;
    const own = this.paneAt(this.pointer).rect;
    const [x, y] = [this.pointer[0] - own.x + rect.x, this.pointer[1] - own.y + rect.y];
    context.strokeStyle = '#ffffffcc';
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x - 9, y); context.lineTo(x - 3, y); context.moveTo(x + 3, y); context.lineTo(x + 9, y);
    context.moveTo(x, y - 9); context.lineTo(x, y - 3); context.moveTo(x, y + 3); context.lineTo(x, y + 9);
    context.stroke();
  }

  private drawLabel(context: CanvasRenderingContext2D, when: When, clip: Rect): void {
    if (clip.width < 60) return;
    const day = this.dossier!.fields.find(field => field.name === `date_${when}`)?.text_zh ?? '';
    const isRight = this.mode === 'swipe' && when === 'after';
    label(context, `${say(when, this.lang)}  ${day}`, isRight ? clip.x + clip.width - 12 : clip.x + 12, clip.y + 24, when === 'after' ? '#ffb14d' : '#9fd8ff', isRight);
    if (!this.dossier!.scenes[when] && !chipsOf(this.dossier!).length) {
      label(context, say('noImagery', this.lang), clip.x + clip.width / 2 - 50, clip.y + clip.height / 2, '#ffffff');
    }
  }

  private drawScale(context: CanvasRenderingContext2D): void {
    const lat = toLonLat([this.view.x, this.view.y])[1];
    const ground = this.view.mpp * Math.cos(lat * Math.PI / 180);
    const length = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].find(metres => metres / ground > 70) ?? 5000;
    const width = length / ground, x = this.element.clientWidth - width - 16, y = this.element.clientHeight - 16;
    context.strokeStyle = '#000000';
    context.lineWidth = 5;
    context.beginPath(); context.moveTo(x, y - 5); context.lineTo(x, y); context.lineTo(x + width, y); context.lineTo(x + width, y - 5); context.stroke();
    context.strokeStyle = '#ffffff';
    context.lineWidth = 2;
    context.stroke();
    label(context, `${length} m`, x + width / 2 - 14, y - 8, '#ffffff');
  }

  private listen(): void {
    const canvas = this.canvas;
    canvas.addEventListener('wheel', event => {
      event.preventDefault();
      this.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(60, Math.abs(event.deltaY)) * 0.004), this.at(event));
    }, {passive: false});
    canvas.addEventListener('pointerdown', event => this.down(event));
    canvas.addEventListener('pointermove', event => this.move(event));
    canvas.addEventListener('pointerup', event => this.up(event));
    canvas.addEventListener('pointercancel', event => { this.held.delete(event.pointerId); });
    canvas.addEventListener('pointerleave', () => { this.pointer = null; this.redraw(); });
    canvas.addEventListener('dblclick', () => { if (!this.tool) this.fit(); });
  }

  private at(event: MouseEvent): XY {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  private down(event: PointerEvent): void {
    const at = this.at(event);
    this.canvas.setPointerCapture(event.pointerId);
    this.held.set(event.pointerId, at);
    this.moved = 0;
    this.isSwiping = this.mode === 'swipe' && Math.abs(at[0] - this.swipe * this.element.clientWidth) < 24;
  }

  private move(event: PointerEvent): void {
    const at = this.at(event), old = this.held.get(event.pointerId);
    this.pointer = event.pointerType === 'mouse' ? at : null;
    if (old) {
      const others = [...this.held].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      this.moved += Math.hypot(at[0] - old[0], at[1] - old[1]);
      if (this.isSwiping) this.swipe = Math.min(0.98, Math.max(0.02, at[0] / this.element.clientWidth));
      else if (others.length) {
        const [other] = others;
        this.zoom(Math.hypot(old[0] - other[0], old[1] - other[1]) / Math.max(1, Math.hypot(at[0] - other[0], at[1] - other[1])), other);
      } else if (this.moved > 3) this.pan(at[0] - old[0], at[1] - old[1]);
      this.held.set(event.pointerId, at);
    }
    this.redraw();
  }

  private up(event: PointerEvent): void {
    const at = this.at(event);
    this.held.delete(event.pointerId);
    if (this.tool && this.moved <= 3) this.points.push(toLonLat(this.fromPane(at, this.paneAt(at).rect)));
    this.redraw();
  }
}

function chipsOf(dossier: Dossier): {path: string}[] {
  return dossier.evidence.pictures.filter(one => one.corners && /^(before|after)\./.test(one.name));
}

function label(context: CanvasRenderingContext2D, text: string, x: number, y: number, color: string, isRight = false): void {
  context.font = '600 13px "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
  context.textAlign = isRight ? 'right' : 'left';
  const width = context.measureText(text).width;
  context.fillStyle = '#050a10cc';
  context.fillRect(isRight ? x - width - 6 : x - 6, y - 15, width + 12, 21);
  context.fillStyle = color;
  context.fillText(text, x, y);
}
