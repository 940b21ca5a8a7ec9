// Modes, results and what can be done with them.

import type {Host} from '../part';
import {glyph} from '../rail/glyphs';
import {panelHead} from '../rail/rail';
import {copyText} from '../ui/copy';
import {h, replace} from '../ui/dom';
import {figure} from '../i18n';
import {degrees, metres, signed, squareMetres} from './figures';
import {areaOf, azimuth, crossesItself, distance, length, lengthOnGround} from './geodesic';
import type {Mode, Sketch} from './sketch';
import {say} from './texts';

export interface Projected { crs: number; x: number; y: number }

export interface PanelEvents { mode(mode: Mode): void; undo(): void; finish(): void; clear(): void }

const MODES: Mode[] = ['distance', 'area', 'height', 'place'];
const HINTS = {distance: 'hintDistance', area: 'hintArea', height: 'hintHeight', place: 'hintPlace'} as const;
const MU_M2 = 10_000 / 15;

type Line = [label: string, value: string];

export class MeasurePanel {
  readonly element = h('section', {class: 'panel tool-panel measure', hidden: true, 'data-testid': 'measure'});

  constructor(private host: Host, private events: PanelEvents) {}

  render(sketch: Sketch, projected: Projected | null, note: string | null): void {
    const {lang, heights} = this.host.store.state;
    const lines = this.lines(sketch, projected);
    const act = (name: 'undo' | 'finish' | 'clear', symbol: string | null, isPossible: boolean): HTMLElement =>
      h('button', {class: 'chip', 'data-act': name, disabled: !isPossible, onclick: () => this.events[name]()}, symbol ? glyph(symbol) : null, say(name, lang));
    replace(this.element, panelHead(this.host, 'measure', say('measure', lang)), h('div', {class: 'scroll'},
      h('div', {class: 'chips'}, ...MODES.map(mode =>
        h('button', {class: `chip${mode === sketch.mode ? ' on' : ''}`, 'data-mode': mode, onclick: () => this.events.mode(mode)}, say(mode, lang)))),
      h('p', {}, say(HINTS[sketch.mode], lang)),
      note ? h('p', {class: 'problem'}, note) : null,
      lines.length ? h('dl', {class: 'results', 'data-testid': 'results'}, ...lines.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)])) : null,
      heights.source === 'none' && sketch.mode !== 'place' ? h('p', {}, say('noHeights', lang)) : null,
      h('div', {class: 'chips'},
        act('undo', null, sketch.spots.length > 0), act('finish', null, sketch.isDrawing), act('clear', null, sketch.spots.length > 0),
        lines.length ? h('button', {class: 'chip', 'data-act': 'copy', onclick: (event: Event) => void copyText(event.currentTarget as HTMLElement, lines.map(line => line.join('\t')).join('\n'), say('copied', lang))}, say('copy', lang)) : null)));
  }

  private lines(sketch: Sketch, projected: Projected | null): Line[] {
    const {lang, heights} = this.host.store.state;
    const {spots, places, mode} = sketch;
    if (!spots.length) return [];
    if (mode === 'place') return this.place(sketch, projected);
    if (mode === 'height') return this.height(sketch);
    if (mode === 'area') return this.area(sketch);
    const first = spots[0];
    const last = spots[spots.length - 1];
    const straight = Math.hypot(distance(first.place, last.place), last.height - first.height);
    const bearing: Line[] = spots.length > 1 ? [[say('bearing', lang), degrees(azimuth(places[places.length - 2], last.place))]] : [];
    return [
      [say('flat', lang), metres(length(places))], [say('ground', lang), metres(lengthOnGround(places, heights))],
      [say('straight', lang), metres(straight)], ...bearing, [say('points', lang), `${spots.length}`]
    ];
  }

  private area({places}: Sketch): Line[] {
    const {lang} = this.host.store.state;
    if (places.length < 3) return [[say('points', lang), `${places.length}`]];
    const {area, perimeter} = areaOf(places);
    const around: Line[] = [[say('perimeter', lang), metres(perimeter)], [say('points', lang), `${places.length}`]];
    if (crossesItself(places)) return [[say('area', lang), say('crosses', lang)], ...around];
    return [[say('area', lang), squareMetres(area)], ['', `${figure(area / 10_000, 4)} ${say('hectare', lang)} · ${figure(area / MU_M2, 3)} ${say('mu', lang)}`], ...around];
  }

  private height({spots}: Sketch): Line[] {
    const {lang, heights} = this.host.store.state;
    const lines: Line[] = spots.map((spot, i) =>
      [say(i ? 'to' : 'from', lang), `${figure(spot.height + heights.base, 2)} m · ${say(spot.isRoof ? 'roof' : 'terrain', lang)}`]);
    if (spots.length < 2) return lines;
    const rise = spots[1].height - spots[0].height;
    const level = distance(spots[0].place, spots[1].place);
    return [...lines, [say('difference', lang), signed(rise)], [say('level', lang), metres(level)],
      [say('slope', lang), level > 0.01 ? `${((100 * rise) / level).toFixed(1)} %` : '—']];
  }

  private place({spots}: Sketch, projected: Projected | null): Line[] {
    const {lang, heights} = this.host.store.state;
    const [{place, height}] = spots;
    const altitude: Line[] = heights.source === 'none' ? [] : [[say('altitude', lang), `${figure(height + heights.base, 2)} m`]];
    const plane: Line[] = projected
      ? [[`${say('north', lang)} EPSG:${projected.crs}`, projected.y.toFixed(3)], [`${say('east', lang)} EPSG:${projected.crs}`, projected.x.toFixed(3)]]
      : [];
    return [[say('lon', lang), place[0].toFixed(7)], [say('lat', lang), place[1].toFixed(7)], ...altitude, ...plane];
  }
}
