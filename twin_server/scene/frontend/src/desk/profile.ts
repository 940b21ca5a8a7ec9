// The height profile across a patch on both dates, as a small drawing.

import type {Lang} from '../types';
import type {Heights} from './types';
import {say} from './texts';

const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 340, HEIGHT = 120, LEFT = 40, BOTTOM = 18, TOP = 8;

function make(tag: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  element.textContent = text;
  return element;
}

export function profileChart(profile: NonNullable<Heights['profile']>, lang: Lang): SVGElement {
  const values = [...profile.before_m, ...profile.after_m].filter((value): value is number => value !== null);
  const svg = make('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'profile', role: 'img', 'aria-label': say('heights', lang)});
  if (!values.length) return svg;
  const low = Math.floor(Math.min(...values)) - 0.5, high = Math.ceil(Math.max(...values)) + 0.5;
  const x = (metres: number): number => LEFT + metres / profile.length_m * (WIDTH - LEFT - 6);
  const y = (metres: number): number => HEIGHT - BOTTOM - (metres - low) / (high - low) * (HEIGHT - BOTTOM - TOP);
  const [from, to] = profile.patch_m;
  svg.append(make('rect', {x: x(from), y: TOP, width: x(to) - x(from), height: HEIGHT - BOTTOM - TOP, class: 'span'}));
  for (const level of [low + 0.5, (low + high) / 2, high - 0.5]) {
    svg.append(make('line', {x1: LEFT, x2: WIDTH - 6, y1: y(level), y2: y(level), class: 'grid'}),
      make('text', {x: LEFT - 4, y: y(level) + 3, 'text-anchor': 'end'}, level.toFixed(0)));
  }
  const path = (heights: (number | null)[]): string => heights.map((height, i) => {
    if (height === null) return '';
    const starts = i === 0 || heights[i - 1] === null;
    return `${starts ? 'M' : 'L'}${x(i / (heights.length - 1) * profile.length_m).toFixed(1)} ${y(height).toFixed(1)}`;
  }).join('');
  svg.append(make('path', {d: path(profile.before_m), class: 'before'}), make('path', {d: path(profile.after_m), class: 'after'}));
  svg.append(make('text', {x: LEFT, y: HEIGHT - 5}, '0 m'), make('text', {x: WIDTH - 6, y: HEIGHT - 5, 'text-anchor': 'end'}, `${profile.length_m.toFixed(0)} m`),
    make('text', {x: WIDTH / 2 - 34, y: HEIGHT - 5, class: 'before-key'}, `— ${say('before', lang)}`), make('text', {x: WIDTH / 2 + 28, y: HEIGHT - 5, class: 'after-key'}, `— ${say('after', lang)}`));
  return svg;
}
