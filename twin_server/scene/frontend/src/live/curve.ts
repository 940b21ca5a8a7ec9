// The course of one sensor drawn as SVG: band between least and most, mean, limits, gaps; read by pointer or keys, zoomed by
// dragging.

import type {Api} from '../api';
import {h, replace} from '../ui/dom';
import type {Lang} from '../types';
import {curveOf, pointAt, stretches, ticks, timeTicks, valueRange, type Curve, type CurvePoint} from './curve-shape';
import {COLORS} from './shapes';
import type {CurveAnswer, RuleRow, SensorRow} from './types';
import {momentText, numberText, say, unitText, valueText} from './words';

const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 372;
const HEIGHT = 176;
const LEFT = 44;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 20;
const POINTS = 300;
const LEAST_DRAG = 6;
const SHORTEST_MS = 120_000;
const HOUR_MS = 3_600_000;
const SPANS = {day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS, month: 30 * 24 * HOUR_MS} as const;
type Span = keyof typeof SPANS;

export class CurveView {
  readonly element = h('div', {class: 'live-curve', 'data-testid': 'live-curve'});
  private span: Span = 'day';
  private zoom: [number, number] | null = null;
  private curve: Curve | null = null;
  private shown: [number, number] = [0, 1];
  private range: [number, number] = [0, 1];
  private problem: string | null = null;
  private asked: AbortController | null = null;
  private svg: SVGSVGElement | null = null;
  private cursorMs: number | null = null;
  private lang: Lang = 'zh';
  isBusy = false;

  constructor(private api: Api, private sensor: SensorRow, private rules: RuleRow[], private endMs: () => number) {}

  show(lang: Lang): void {
    this.lang = lang;
    this.render();
    if (!this.curve) void this.load();
  }

  // Newer values may be there; what is zoomed into is left alone.
  refresh(): void {
    if (!this.zoom && !this.isBusy) void this.load();
  }

  stop(): void {
    this.asked?.abort();
  }

  private async load(): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    this.isBusy = true;
    const end = this.endMs();
    const [from, until] = this.zoom ?? [end - SPANS[this.span], end];
    const [start, stop] = [from, until].map(ms => encodeURIComponent(new Date(ms).toISOString()));
    try {
      const path = `sensing/curve?code=${encodeURIComponent(this.sensor.code)}&start=${start}&end=${stop}&points=${POINTS}`;
      const answer = await this.api.json<CurveAnswer>(path, asked.signal);
      const silent = this.sensor.silent_after_s;
      this.curve = curveOf(answer, silent === null ? null : silent * 1000);
      this.shown = [from, until];
      this.problem = null;
    } catch (error) {
      if (asked.signal.aborted) return;
      this.problem = (error as Error).message;
    } finally {
      if (this.asked === asked) this.isBusy = false;
    }
    this.render();
  }

  private choose(span: Span): void {
    this.span = span;
    this.zoom = null;
    void this.load();
    this.render();
  }

  private render(): void {
    const {lang} = this;
    const focused = (this.element.getRootNode() as ShadowRoot | Document).activeElement as HTMLElement | null;
    const span = focused && this.element.contains(focused) ? focused.dataset.span : undefined;
    const hadChart = focused !== null && (focused as Element) === this.svg;
    const tabs = h('div', {class: 'tabs', role: 'group', 'aria-label': say('curve', lang)}, ...(Object.keys(SPANS) as Span[]).map(span =>
      h('button', {class: span === this.span && !this.zoom ? 'on' : '', 'data-span': span, onclick: () => this.choose(span)}, say(span, lang))),
    this.zoom ? h('button', {class: 'unzoom', 'data-testid': 'live-unzoom', onclick: () => this.choose(this.span)}, `↺ ${say('unzoom', lang)}`) : null);
    const reading = h('p', {class: 'reading', 'aria-live': 'polite', 'data-testid': 'live-reading'});
    if (this.problem) return replace(this.element, tabs, h('p', {class: 'problem'}, `${say('failed', lang)}: ${this.problem}`));
    if (!this.curve) return replace(this.element, tabs, h('p', {class: 'muted wait'}, say('loading', lang)));
    if (!this.curve.points.length) return replace(this.element, tabs, h('p', {class: 'muted wait', 'data-testid': 'live-no-values'}, say('noValues', lang)));
    this.svg = this.draw();
    replace(this.element, tabs, this.svg, reading, this.limits());
    if (hadChart) this.svg.focus();
    if (span) this.element.querySelector<HTMLElement>(`[data-span=${span}]`)?.focus();
    this.read(this.cursorMs);
  }

  // Limits that are not on the chart are still told.
  private limits(): HTMLElement | null {
    const [low, high] = this.range;
    const off = this.rules.flatMap(rule => [['>', rule.above, rule] as const, ['<', rule.below, rule] as const])
      .filter(([, limit]) => limit !== null && (limit < low || limit > high));
    if (!off.length) return null;
    return h('p', {class: 'off'}, `${say('limit', this.lang)} (${say('beyond', this.lang)}): `, ...off.map(([sign, limit, rule]) =>
      h('span', {style: {color: COLORS[rule.severity]}}, `${sign} ${valueText(limit, this.sensor.unit)} `)));
  }

  private draw(): SVGSVGElement {
    const curve = this.curve!;
    this.range = valueRange(curve.points, this.rules);
    const svg = node('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart', tabindex: '0', role: 'img', 'aria-label': this.summary()}) as SVGSVGElement;
    svg.append(...this.grid());
    for (const stretch of stretches(curve)) svg.append(...this.stretch(stretch));
    svg.append(...this.limitLines(), node('g', {class: 'cursor'}), node('rect', {class: 'brush', y: TOP, height: HEIGHT - TOP - BOTTOM, width: 0}));
    svg.addEventListener('pointerdown', event => this.drag(event));
    svg.addEventListener('pointermove', event => this.read(this.timeAt(event)));
    svg.addEventListener('pointerleave', () => this.read(null));
    svg.addEventListener('dblclick', () => this.choose(this.span));
    svg.addEventListener('keydown', event => this.key(event));
    return svg;
  }

  private grid(): SVGElement[] {
    const [low, high] = this.range;
    const [start, end] = this.shown;
    const lines = ticks(low, high, 4).flatMap(value => [
      node('line', {class: 'rule', x1: LEFT, x2: WIDTH - RIGHT, y1: this.y(value), y2: this.y(value)}),
      words(numberText(value), LEFT - 6, this.y(value) + 3.5, 'end')
    ]);
    const isShort = end - start <= 25 * HOUR_MS;
    const times = timeTicks(start, end, 5).flatMap(at => [
      node('line', {class: 'rule faint', x1: this.x(at), x2: this.x(at), y1: TOP, y2: HEIGHT - BOTTOM}),
      words(isShort ? momentText(at).slice(6) : momentText(at).slice(0, 5), this.x(at), HEIGHT - 6, 'middle')
    ]);
    return [...lines, ...times];
  }

  private stretch(points: CurvePoint[]): SVGElement[] {
    const at = (point: CurvePoint, value: number): string => `${this.x(point.atMs).toFixed(1)} ${this.y(value).toFixed(1)}`;
    if (points.length === 1) {
      return [node('circle', {class: 'alone', cx: this.x(points[0].atMs), cy: this.y(points[0].mean), r: 1.8})];
    }
    const there = points.map(point => at(point, point.most));
    const back = [...points].reverse().map(point => at(point, point.least));
    return [
      node('path', {class: 'band', d: `M${there.join('L')}L${back.join('L')}Z`}),
      node('path', {class: 'mean', d: `M${points.map(point => at(point, point.mean)).join('L')}`})
    ];
  }

  private limitLines(): SVGElement[] {
    const [low, high] = this.range;
    return this.rules.flatMap(rule => [rule.above, rule.below].filter((limit): limit is number => limit !== null && limit >= low && limit <= high)
      .map(limit => {
        const line = node('line', {
          class: 'limit', x1: LEFT, x2: WIDTH - RIGHT, y1: this.y(limit), y2: this.y(limit), stroke: COLORS[rule.severity]
        });
        line.append(node('title', {}, this.lang === 'zh' ? rule.zh : rule.en));
        return line;
      }));
  }

  private read(atMs: number | null): void {
    this.cursorMs = atMs;
    const group = this.svg?.querySelector('.cursor');
    const reading = this.element.querySelector('.reading');
    if (!group || !reading) return;
    const point = atMs === null ? null : pointAt(this.curve!, atMs);
    if (atMs === null) {
      group.replaceChildren();
      reading.textContent = say('zoomHint', this.lang);
      return;
    }
    const x = this.x(point?.atMs ?? atMs);
    group.replaceChildren(node('line', {x1: x, x2: x, y1: TOP, y2: HEIGHT - BOTTOM}));
    if (point) group.append(node('circle', {cx: x, cy: this.y(point.mean), r: 3}));
    reading.textContent = `${momentText(point?.atMs ?? atMs)}  ${point ? this.valueOf(point) : say('noData', this.lang)}`;
  }

  private valueOf(point: CurvePoint): string {
    const unit = unitText(this.sensor.unit);
    if (!this.curve!.stepMs || point.least === point.most) return `${numberText(point.mean)} ${unit}`.trim();
    return `${numberText(point.mean)} (${numberText(point.least)} – ${numberText(point.most)}) ${unit}`.trim();
  }

  private drag(start: PointerEvent): void {
    if (start.button !== 0) return;
    const svg = this.svg!;
    const brush = svg.querySelector('.brush')!;
    const from = this.timeAt(start);
    const fromX = start.clientX;
    svg.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void => {
      const [a, b] = [this.x(from), this.x(this.timeAt(event))].sort((one, other) => one - other);
      brush.setAttribute('x', `${a}`);
      brush.setAttribute('width', `${b - a}`);
    };
    const end = (event: PointerEvent): void => {
      svg.removeEventListener('pointermove', move);
      svg.removeEventListener('pointerup', end);
      svg.removeEventListener('pointercancel', end);
      brush.setAttribute('width', '0');
      if (event.type === 'pointerup' && Math.abs(event.clientX - fromX) >= LEAST_DRAG) this.zoomTo(from, this.timeAt(event));
    };
    svg.addEventListener('pointermove', move);
    svg.addEventListener('pointerup', end);
    svg.addEventListener('pointercancel', end);
  }

  private zoomTo(one: number, other: number): void {
    const middle = (one + other) / 2;
    const half = Math.max(Math.abs(other - one), SHORTEST_MS) / 2;
    this.zoom = [Math.round(middle - half), Math.round(middle + half)];
    void this.load();
  }

  // Left and right read along the curve, + and − zoom around the reading, Escape shows all again.
  private key(event: KeyboardEvent): void {
    const [start, end] = this.shown;
    const {points} = this.curve!;
    const at = this.cursorMs ?? points[points.length - 1].atMs;
    const place = points.findIndex(point => point.atMs >= at);
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (step) this.read(points[Math.min(points.length - 1, Math.max(0, (place < 0 ? points.length - 1 : place) + step))].atMs);
    else if (event.key === '+' || event.key === '=') this.zoomTo(at - (end - start) / 6, at + (end - start) / 6);
    else if ((event.key === '-' || event.key === 'Escape') && this.zoom) this.choose(this.span);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private summary(): string {
    const {points} = this.curve!;
    const last = points[points.length - 1];
    return `${say('curve', this.lang)}: ${momentText(points[0].atMs)} – ${momentText(last.atMs)}, ${this.valueOf(last)}`;
  }

  private x(atMs: number): number {
    const [start, end] = this.shown;
    return LEFT + ((atMs - start) / (end - start)) * (WIDTH - LEFT - RIGHT);
  }

  private y(value: number): number {
    const [low, high] = this.range;
    return TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  }

  private timeAt(event: PointerEvent): number {
    const {left, width} = this.svg!.getBoundingClientRect();
    const [start, end] = this.shown;
    const share = (((event.clientX - left) / width) * WIDTH - LEFT) / (WIDTH - LEFT - RIGHT);
    return start + Math.min(1, Math.max(0, share)) * (end - start);
  }
}

function node(tag: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  if (text !== undefined) made.textContent = text;
  return made;
}

const words = (text: string, x: number, y: number, anchor: string): SVGElement => node('text', {x, y, 'text-anchor': anchor}, text);
