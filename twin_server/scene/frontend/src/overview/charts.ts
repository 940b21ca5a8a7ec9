// Small charts as SVG or plain bars. Every colour goes with a letter, a word or a number.

import {figure} from '../i18n';
import type {Lang} from '../types';
import {h} from '../ui/dom';
import type {Part, Trend} from './data';

const SVG = 'http://www.w3.org/2000/svg';
const NEUTRAL = '#7fa8c9';

function svg(name: string, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...children);
  return element;
}

export const amount = (value: number): string => figure(value, Number.isInteger(value) ? 0 : 1);
export const titleOf = (part: {zh: string; en: string}, lang: Lang): string => (lang === 'zh' ? part.zh : part.en);

// One bar of all parts, with a legend of its own; `open` shows the rows of a part.
export function stack(parts: Part[], lang: Lang, open: (part: Part) => void, unit = ''): HTMLElement {
  const shown = parts.filter(part => part.number > 0);
  return h('div', {class: 'stack'},
    h('div', {class: 'bar'}, ...shown.map(part =>
      h('i', {style: {'flex-grow': part.number, background: part.color ?? NEUTRAL}, title: `${titleOf(part, lang)} ${amount(part.number)}${unit}`}))),
    h('ul', {}, ...parts.map(part => h('li', {class: part.number ? '' : 'none'},
      h('button', {onclick: () => open(part)},
        h('i', {style: {background: part.color ?? NEUTRAL}}), h('span', {}, titleOf(part, lang)), h('b', {}, amount(part.number)))))));
}

// A line for each part: letter, title, bar, number.
export function lines(parts: Part[], lang: Lang, open: (part: Part) => void, letters: boolean): HTMLElement {
  const most = Math.max(1, ...parts.map(part => part.number));
  return h('ul', {class: letters ? 'lines lettered' : 'lines'}, ...parts.map(part =>
    h('li', {style: {'--c': part.color ?? NEUTRAL}},
      h('button', {onclick: () => open(part), 'data-part': part.value},
        letters ? h('span', {class: 'badge'}, part.value) : null,
        h('span', {class: 'what'}, letters ? titleOf(part, lang).replace(/^[A-Z]\s+/, '') : titleOf(part, lang)),
        h('span', {class: 'track'}, h('i', {style: {width: `${(100 * part.number) / most}%`}})),
        h('b', {}, amount(part.number))))));
}

const WIDTH = 420;
const TOP = 22;
const BELOW = 26; // for the times

// Columns over time, stacked by part, bottom the gravest; the highest says its number.
export function columns(trend: Trend, colors: Record<string, string>, order: string[], label: string, floor = 92): SVGElement {
  const {points} = trend;
  const most = Math.max(1, ...points.map(point => point.number));
  const step = WIDTH / points.length;
  const width = Math.min(step * 0.72, 44);
  const chart = svg('svg', {viewBox: `0 0 ${WIDTH} ${floor + BELOW}`, class: 'columns', role: 'img', 'aria-label': label});
  chart.append(svg('line', {x1: 0, x2: WIDTH, y1: floor + 0.5, y2: floor + 0.5, class: 'floor'}));
  points.forEach((point, i) => {
    const x = i * step + (step - width) / 2;
    let y = floor;
    const group = svg('g', {}, svg('title', {}, `${when(point.at, trend.step)}: ${point.number}`));
    for (const name of order) {
      const high = ((point.parts[name] ?? 0) / most) * (floor - TOP);
      if (!high) continue;
      y -= high;
      group.append(svg('rect', {x, y: y + 0.5, width, height: Math.max(1.5, high - 1), rx: Math.min(2, width / 4), fill: colors[name] ?? NEUTRAL}));
    }
    group.append(svg('rect', {x: i * step, y: 0, width: step, height: floor, fill: 'transparent'}));
    chart.append(group);
  });
  const peak = points.findIndex(point => point.number === most);
  if (peak >= 0) chart.append(svg('text', {x: clamp((peak + 0.5) * step, 12, WIDTH - 12), y: TOP - 6, 'text-anchor': 'middle', class: 'peak'}, `${most}`));
  for (const i of ticks(points.length)) {
    const anchor = i === 0 ? 'start' : i === points.length - 1 ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : (i + 0.5) * step;
    chart.append(svg('text', {x, y: floor + BELOW - 4, 'text-anchor': anchor}, when(points[i].at, trend.step)));
  }
  return chart;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const ticks = (count: number): number[] => (count < 3 ? [...Array(count).keys()] : [0, Math.floor((count - 1) / 2), count - 1]);

// The hour, the Monday, or the month.
function when(at: string, step: Trend['step']): string {
  if (step === 'hour') return at.slice(11, 16);
  return step === 'week' ? at.slice(5) : at.slice(0, 7);
}
