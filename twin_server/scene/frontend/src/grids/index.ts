// Unit grids coloured by a figure that the server computes; what has no value is outlined and said.

import type {Layer} from '@deck.gl/core';
import {PathLayer, SolidPolygonLayer} from '@deck.gl/layers';
import {rgba} from '../colors';
import type {Columns} from '../columns';
import {pathItems, polygonItems, type PathItem, type PolygonItem} from '../features';
import type {HeightField} from '../heights';
import {figure as written} from '../i18n';
import {ON_GROUND} from '../layers/common';
import type {Host, LegendRow, Part} from '../part';
import {panelHead, railOf} from '../rail/rail';
import {cutProps} from '../section/cut';
import type {Color, Lang} from '../types';
import {h, replace} from '../ui/dom';
import css from './grids.css';
import {say} from './texts';

interface Named { name: string; zh: string; en: string; unit: string }
interface Class { least: number; most: number; color: string; count: number }
interface Figure extends Named { is_known: boolean; outside: number; classes: Class[]; grids: Record<string, number | null> }

const GRID = 'unit_grid';
const CLEAR: Color = [0, 0, 0, 0];
const WITHOUT: Color = [150, 164, 178, 230];

export function gridsPart(host: Host): Part {
  return new Grids(host).part;
}

class Grids {
  private names: Named[] = [];
  private figure: Figure | null = null;
  private opacity = 0.62;
  private columns: Columns | null = null;
  private shapes: {areas: PolygonItem[]; lines: PathItem[]; values: (number | null)[]} | null = null;
  private problem: string | null = null;
  private busy = 0;
  private element = h('section', {class: 'panel tool-panel grids', hidden: true, 'data-testid': 'grids'});
  readonly part: Part;

  constructor(private host: Host) {
    railOf(host).add({name: 'grids', title: lang => `${say('grids', lang)} (D)`, panel: this.element, opened: () => void this.list()});
    host.store.listen((_, changed) => {
      if (changed.has('heights')) this.shapes = null;
      if (changed.has('lang')) this.render();
      if (changed.has('figure')) void this.follow().then(() => this.unfold());
    });
    this.part = {
      elements: [this.element],
      css,
      layers: {ground: () => this.layers()},
      keys: {d: () => railOf(host).toggle('grids')},
      shortcuts: [['D', '网格指标', 'grids by figure']],
      loaded: () => (host.store.state.figure ? this.follow() : undefined),
      reset: () => { host.store.set({figure: ''}); railOf(host).toggle('grids', false); },
      legend: lang => this.legendRows(lang),
      isSettled: () => this.busy === 0
    };
  }

  private async list(): Promise<void> {
    await this.fetch(async () => {
      this.names = (await this.host.api.json<{figures: Named[]}>('grids/figures')).figures;
    });
  }

  // Whoever sets the store's figure, the grids take its colours.
  private async follow(): Promise<void> {
    const name = this.host.store.state.figure;
    if (!name) {
      this.figure = null;
      this.render();
      return this.host.redraw();
    }
    await this.fetch(async () => {
      const [figure, columns] = await Promise.all([
        this.host.api.json<Figure>(`grids/figures?figure=${encodeURIComponent(name)}`), this.host.api.columns(`layers/${GRID}/columns`)
      ]);
      if (this.host.store.state.figure !== name) return;
      this.figure = figure;
      this.columns = columns;
      this.shapes = null;
    });
    this.host.redraw();
  }

  // Colours say nothing without their legend.
  private unfold(): void {
    const rail = railOf(this.host);
    if (this.host.store.state.figure && !rail.isBusy) rail.toggle('grids', true);
  }

  private async fetch(act: () => Promise<void>): Promise<void> {
    this.busy++;
    try {
      await act();
      this.problem = null;
    } catch (error) {
      this.problem = `${say('failed', this.host.store.state.lang)}: ${(error as Error).message}`;
    }
    this.busy--;
    this.render();
  }

  private render(): void {
    const {lang} = this.host.store.state;
    const select = h('select', {'data-testid': 'figure', 'aria-label': say('grids', lang), onchange: (event: Event) => this.host.store.set({figure: (event.target as HTMLSelectElement).value})},
      h('option', {value: ''}, say('off', lang)), ...this.names.map(item => h('option', {value: item.name}, named(item, lang))));
    select.value = this.host.store.state.figure;
    const hasGrids = !!this.host.store.state.layers.get(GRID)?.entry.count;
    replace(this.element, panelHead(this.host, 'grids', say('grids', lang)), h('div', {class: 'scroll'},
      h('p', {}, hasGrids ? say('choose', lang) : say('noGrids', lang)), select,
      this.problem ? h('p', {class: 'problem'}, this.problem) : null,
      this.figure ? this.legend(this.figure) : null));
  }

  private legend(figure: Figure): HTMLElement {
    const {lang} = this.host.store.state;
    const unknown = withoutValue(figure);
    return h('div', {class: 'scroll', style: {padding: '0'}},
      figure.is_known ? null : h('p', {class: 'problem'}, say('none', lang)),
      h('ul', {class: 'classes', 'data-testid': 'classes'},
        ...figure.classes.map(item => h('li', {style: {'--c': item.color}}, h('i'), rangeOf(figure, item), h('small', {}, `${item.count} ${say('count', lang)}`))),
        unknown ? h('li', {class: 'unknown'}, h('i'), say('unknown', lang), h('small', {}, `${unknown} ${say('count', lang)}`)) : null),
      figure.is_known ? h('p', {}, say('quantiles', lang)) : null,
      figure.outside ? h('p', {class: 'problem'}, `${figure.outside} ${say('outside', lang)}`) : null,
      h('label', {class: 'slider'}, say('opacity', lang), h('input', {
        type: 'range', min: '10', max: '100', value: `${this.opacity * 100}`,
        oninput: (event: Event) => { this.opacity = Number((event.target as HTMLInputElement).value) / 100; this.host.redraw(); }
      })));
  }

  private legendRows(lang: Lang): LegendRow[] {
    const {figure} = this;
    if (!figure || figure.name !== this.host.store.state.figure) return [];
    const classes = figure.classes.map(item => ({color: item.color, text: rangeOf(figure, item)}));
    return [{color: null, text: named(figure, lang)}, ...classes, ...(withoutValue(figure) ? [{color: 'hatched', text: say('unknown', lang)}] : [])];
  }

  private layers(): Layer[] {
    const {figure, columns} = this;
    if (!figure || !columns?.count) return [];
    const {heights, cut} = this.host.store.state;
    this.shapes ??= {
      areas: polygonItems(columns).map(item => draped(item, heights)),
      lines: pathItems(columns).map(item => ({...item, path: heights.drapePath(item.path, 0.5)})),
      values: Array.from({length: columns.count}, (_, row) => figure.grids[columns.id(row)] ?? null)
    };
    const {areas, lines, values} = this.shapes;
    const color = (row: number): Color => {
      const value = values[row];
      const found = value === null ? undefined : figure.classes.find(item => value <= item.most);
      return found ? rgba(found.color) : CLEAR;
    };
    return [
      new SolidPolygonLayer<PolygonItem>({
        id: 'grid-figure', data: areas, getPolygon: (item: PolygonItem) => item as never, positionFormat: 'XYZ',
        getFillColor: (item: PolygonItem) => color(item.row), opacity: this.opacity, parameters: ON_GROUND, updateTriggers: {getFillColor: figure}, ...cutProps(cut)
      } as never),
      new PathLayer<PathItem>({
        id: 'grid-figure-lines', data: lines, getPath: (item: PathItem) => item.path as never, positionFormat: 'XYZ', _pathType: 'open',
        getColor: (item: PathItem) => (values[item.row] === null ? WITHOUT : [11, 19, 29, 200]), getWidth: 1.2, widthUnits: 'pixels', parameters: ON_GROUND, updateTriggers: {getColor: figure}, ...cutProps(cut)
      } as never),
      new PathLayer<PathItem>({
        id: 'grid-figure-hatch', data: this.hatch(areas, values), getPath: (item: PathItem) => item.path as never, positionFormat: 'XYZ', _pathType: 'open',
        getColor: [215, 224, 232, 255], getWidth: 1.6, widthUnits: 'pixels', opacity: this.opacity, parameters: ON_GROUND, ...cutProps(cut)
      } as never)
    ];
  }

  // Diagonals over grids without a value, cut at their outline.
  private hatch(areas: PolygonItem[], values: (number | null)[]): PathItem[] {
    const {heights} = this.host.store.state;
    return areas.filter(item => values[item.row] === null).flatMap(item =>
      diagonals(item).map(path => ({row: item.row, path: heights.drapePath(path, 0.5)})));
  }
}

const named = (item: Named, lang: Lang): string => `${lang === 'zh' ? item.zh : item.en}${item.unit ? ` (${item.unit})` : ''}`;

const withoutValue = (figure: Figure): number => Object.values(figure.grids).filter(value => value === null).length;

function rangeOf({classes, unit}: Figure, {least, most}: Class): string {
  const digits = classes.some(item => item.most % 1 && item.most < 100) ? 1 : 0;
  return (least === most ? written(most, digits) : `${written(least, digits)} – ${written(most, digits)}`) + (unit ? ` ${unit}` : '');
}

// Rings that follow the ground between their corners, as the outlines do.
function draped(item: PolygonItem, heights: HeightField): PolygonItem {
  const starts = [0, ...item.holeIndices, item.positions.length];
  const rings = starts.slice(1).map((end, i) => heights.drapePath(item.positions.slice(starts[i], end), 0.3));
  const positions = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0));
  const holeIndices: number[] = [];
  let at = 0;
  for (const ring of rings) {
    if (at) holeIndices.push(at);
    positions.set(ring, at);
    at += ring.length;
  }
  return {row: item.row, positions, holeIndices};
}

const HATCHES = 14;

// Lines from south-west to north-east across a ring, by even crossings with its sides.
export function diagonals({positions, holeIndices}: PolygonItem): Float64Array[] {
  const rings = [0, ...holeIndices, positions.length];
  const turned: [number, number][][] = [];
  const stretch = Math.cos((positions[1] * Math.PI) / 180);
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    const points: [number, number][] = [];
    for (let i = rings[ring]; i < rings[ring + 1]; i += 3) points.push([positions[i] * stretch + positions[i + 1], positions[i] * stretch - positions[i + 1]]);
    turned.push(points);
  }
  const across = turned.flat().map(point => point[1]);
  const [least, most] = [Math.min(...across), Math.max(...across)];
  const lines: Float64Array[] = [];
  for (let i = 0; i < HATCHES; i++) {
    const level = least + ((most - least) * (i + 0.5)) / HATCHES;
    const crossings = turned.flatMap(ring => ring.flatMap(([u, v], j) => {
      const [u2, v2] = ring[(j + 1) % ring.length];
      return v > level !== v2 > level ? [u + ((u2 - u) * (level - v)) / (v2 - v)] : [];
    })).sort((a, b) => a - b);
    for (let j = 0; j + 1 < crossings.length; j += 2) {
      lines.push(Float64Array.from([crossings[j], crossings[j + 1]].flatMap(u => [(u + level) / 2 / stretch, (u - level) / 2, 0])));
    }
  }
  return lines;
}

