// The symbols of all sensors as one layer of icons. A changed value changes three numbers in the graphics memory;
// the layer, its places and its picture stay.

import type {Layer} from '@deck.gl/core';
import {ScatterplotLayer, TextLayer} from '@deck.gl/layers';
import {rgba} from '../colors';
import {OVER} from '../layers/common';
import {cutProps, type Cut} from '../section/cut';
import type {HeightField} from '../heights';
import type {Frame} from '../part';
import type {Bbox} from '../types';
import {IconPointsLayer} from './icon-points';
import {wallScale} from '../wall';
import {CELL, COLORS, drawAtlas, SIZES} from './shapes';
import type {Sensors} from './sensors';
import {MARKS, SEVERITIES, type Severity} from './types';
import {valueText} from './words';

const LIFT_M = 4;
const LABELS_FROM_ZOOM = 16.4;
const MOST_LABELS = 140;
export const LABELS_EVERY_MS = 700;
const RING_S = 1.6;
export const LAYER_ID = 'live-sensors';

interface Ring { place: number; severity: Severity; isSeen: boolean }
interface Label { position: [number, number, number]; text: string; place: number }

export class Symbols {
  readonly positions: Float64Array;
  private corners: Float32Array; // of each sensor's icon in the picture, x and y
  private sizes: Float32Array;
  private sectorRow: Uint16Array;
  private data: object;
  private atlas: ImageBitmap;
  private layer: IconPointsLayer | null = null;
  private drawn = '';
  private labelled: Layer[] = [];
  private labelledMs = 0;
  private labelledCut: Cut | null = null;

  constructor(readonly sensors: Sensors, readonly heights: HeightField) {
    const {rows} = sensors;
    const names = [...new Set(rows.map(row => row.sector))].sort();
    const letter = (name: string): string => (rows.find(row => row.sector === name)?.sector_zh ?? name).slice(0, 1).toUpperCase();
    this.atlas = drawAtlas(names.map(name => ({name, letter: letter(name)})));
    this.sectorRow = Uint16Array.from(rows, row => names.indexOf(row.sector));
    this.positions = new Float64Array(rows.length * 3);
    rows.forEach((row, place) => {
      const {lon, lat} = row;
      if (lon !== null && lat !== null) this.positions.set([lon, lat, heights.at(lon, lat) + LIFT_M], place * 3);
    });
    this.corners = new Float32Array(rows.length * 2);
    this.sizes = new Float32Array(rows.length);
    for (let place = 0; place < rows.length; place++) this.write(place);
    sensors.changed.clear();
    this.data = {
      length: rows.length,
      attributes: {
        getPosition: {value: this.positions, size: 3},
        getCorner: {value: this.corners, size: 2},
        getSize: {value: this.sizes, size: 1}
      }
    };
  }

  // The same layer again and again, unless the camera came nearer: nothing is compared, nothing sent.
  icons(frame: Frame, opacity: number, cut: Cut | null): Layer {
    const scale = scaleAt(frame.zoom);
    const wanted = `${scale.toFixed(2)} ${opacity} ${cut ? [...cut.from, ...cut.to] : ''}`;
    if (!this.layer || wanted !== this.drawn) {
      this.drawn = wanted;
      this.layer = new IconPointsLayer({
        id: LAYER_ID, data: this.data, atlas: this.atlas, cell: CELL, sizeScale: scale, opacity, pickable: true,
        parameters: OVER, ...cutProps(cut)
      } as never);
    }
    return this.layer;
  }

  // Write what changed to the graphics memory; how many symbols that were.
  flush(): number {
    const {changed} = this.sensors;
    if (!changed.size) return 0;
    const places = [...changed].sort((a, b) => a - b);
    changed.clear();
    for (const place of places) this.write(place);
    const layer = this.layer?.getCurrentLayer?.() as IconPointsLayer | undefined;
    const attributes = layer?.getAttributeManager()?.getAttributes();
    if (layer && attributes) {
      for (const [first, last] of runs(places)) {
        send(attributes.corners, this.corners, first * 2, last * 2);
        send(attributes.sizes, this.sizes, first, last);
      }
      layer.setNeedsRedraw();
    }
    return places.length;
  }

  // Rings around open alarms; those nobody has seen grow and fade while the scene moves.
  rings(frame: Frame, opacity: number, cut: Cut | null): Layer[] {
    const {alarms} = this.sensors;
    const found = new Map<number, Ring>();
    for (const alarm of alarms.values()) {
      const place = this.sensors.place(alarm.channel);
      if (place === undefined || this.sensors.rows[place].lon === null) continue;
      const known = found.get(place);
      const isSeen = alarm.state === 'acknowledged' && (known?.isSeen ?? true);
      const severity = known && SEVERITIES.indexOf(known.severity) > SEVERITIES.indexOf(alarm.severity) ? known.severity : alarm.severity;
      found.set(place, {place, severity, isSeen});
    }
    const share = (frame.time % RING_S) / RING_S;
    const items = [...found.values()];
    const scale = scaleAt(frame.zoom);
    const position = ({place}: {place: number}): [number, number, number] =>
      [this.positions[3 * place], this.positions[3 * place + 1], this.positions[3 * place + 2]];
    const ring = (id: string, data: Ring[], grown: number, alpha: number, width: number): Layer =>
      new ScatterplotLayer<Ring>({
        id, data, getPosition: position as never, radiusUnits: 'pixels', filled: false, stroked: true,
        getRadius: (item: Ring) => SIZES[item.severity] * scale * grown, getLineColor: (item: Ring) => rgba(COLORS[item.severity], alpha),
        lineWidthUnits: 'pixels', getLineWidth: width, billboard: true, opacity,
        updateTriggers: {getRadius: [scale, grown], getLineColor: alpha}, parameters: OVER, ...cutProps(cut)
      } as never);
    const unseen = items.filter(item => !item.isSeen);
    return [
      ring('live-rings', items, 0.8, 150, 1.5),
      ...(unseen.length ? [ring('live-pulse', unseen, 0.8 + 1.1 * share, Math.round(230 * (1 - share)), 2.5)] : [])
    ];
  }

  // Values beside the symbols that are on the screen, when the camera is near enough to read them.
  labels(frame: Frame, bounds: Bbox, cut: Cut | null, isOnScreen: (lon: number, lat: number) => boolean): Layer[] {
    if (!this.hasLabels(frame.zoom)) return this.labelled = [];
    if (this.labelled.length && cut === this.labelledCut && performance.now() - this.labelledMs < LABELS_EVERY_MS) return this.labelled;
    this.labelledMs = performance.now();
    this.labelledCut = cut;
    const data: Label[] = [];
    const [west, south, east, north] = bounds;
    const {rows, values} = this.sensors;
    for (let place = 0; place < rows.length && data.length < MOST_LABELS; place++) {
      const {lon, lat, unit} = rows[place];
      if (lon === null || lat === null || lon < west || lon > east || lat < south || lat > north) continue;
      if (!Number.isFinite(values[place]) || !isOnScreen(lon, lat)) continue;
      const text = valueText(values[place], unit);
      data.push({text, place, position: [lon, lat, this.positions[3 * place + 2]]});
    }
    this.labelled = [
      new TextLayer<Label>({
        id: 'live-labels', data, getPosition: (label: Label) => label.position, getText: (label: Label) => label.text, characterSet: 'auto',
        getSize: 13 * wallScale(), getColor: [235, 244, 250, 255], getPixelOffset: [0, 27 * wallScale()], background: true, backgroundPadding: [5, 2, 5, 2],
        getBackgroundColor: [8, 14, 22, 205], backgroundBorderRadius: 5, fontWeight: 600,
        fontFamily: '"Inter", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
        parameters: OVER, ...cutProps(cut)
      } as never)
    ];
    return this.labelled;
  }

  hasLabels(zoom: number): boolean {
    return zoom - nearer() >= LABELS_FROM_ZOOM;
  }

  private write(place: number): void {
    const mark = this.sensors.marks[place];
    const isPlaced = this.sensors.rows[place].lon !== null;
    this.corners.set([mark * CELL, this.sectorRow[place] * CELL], place * 2);
    this.sizes[place] = isPlaced ? SIZES[MARKS[mark]] : 0;
  }
}

// Symbols are smaller from afar, so that a whole city does not become one blot.
const scaleAt = (zoom: number): number => wallScale() * Math.min(1.2, Math.max(0.34, 0.34 + (zoom - nearer() - 12.8) * 0.2));
// A wall screen shows the same part of the city at a higher zoom.
const nearer = (): number => Math.log2(wallScale());

interface Attribute { getBuffer(): {write(data: ArrayBufferView, byteOffset?: number): void} | null }

function send(attribute: unknown, values: Float32Array, first: number, last: number): void {
  (attribute as Attribute).getBuffer()?.write(values.subarray(first, last), first * Float32Array.BYTES_PER_ELEMENT);
}

// Places put together to spans; small holes are sent along, as a call costs more than a few numbers.
export function runs(places: number[], hole = 64): [number, number][] {
  const made: [number, number][] = [];
  for (const place of places) {
    const last = made[made.length - 1];
    if (last && place - last[1] <= hole) last[1] = place + 1;
    else made.push([place, place + 1]);
  }
  return made;
}
