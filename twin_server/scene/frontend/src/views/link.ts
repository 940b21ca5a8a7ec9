// A view as text: what stands behind `#view=` in the address, in bookmarks and in shared views. Read with suspicion: each
// part is checked, what does not fit is left out and named.

import type {Camera} from '../scene';
import type {Cut} from '../section/cut';
import type {GroundMode} from '../store';

export interface View {
  camera: Camera;
  ground?: GroundMode;
  before?: string;
  after?: string;
  share?: number;
  underground?: boolean;
  layers?: Map<string, number>; // those that are shown, with their opacity
  at?: number | null;
  cut?: Cut;
  figure?: string; // by which unit grids are coloured
  light?: number; // the moment whose sun lights the city
  selection?: {class: string; id: string};
}

const GROUNDS: GroundMode[] = ['map', 'before', 'after', 'swipe', 'fade'];
const LIMITS: readonly (readonly [number, number])[] = [[-180, 180], [-85, 85], [0, 24], [0, 85], [-720, 720]];
const DIGITS = [6, 6, 2, 1, 1];
const LONGEST = 2000;
const ID = /^[\w-]{1,64}$/;
const NAME = /^[a-z_]{1,40}$/;

export function writeView(view: View): string {
  const parts: [string, string | undefined][] = [
    ['c', view.camera.map((value, i) => Number(value.toFixed(DIGITS[i]))).join(',')],
    ['g', view.ground],
    ['b', view.before],
    ['a', view.after],
    ['s', view.share === undefined ? undefined : view.share.toFixed(2)],
    ['u', view.underground ? '1' : undefined],
    ['l', view.layers && [...view.layers].map(([name, opacity]) => (opacity < 1 ? `${name}*${Number(opacity.toFixed(2))}` : name)).join(',')],
    ['t', view.at === null || view.at === undefined ? undefined : `${Math.round(view.at)}`],
    ['x', view.cut && [...view.cut.from, ...view.cut.to].map(value => Number(value.toFixed(6))).join(',')],
    ['d', view.figure || undefined],
    ['n', view.light === undefined ? undefined : `${Math.round(view.light)}`],
    ['f', view.selection && `${view.selection.class}:${view.selection.id}`]
  ];
  return parts.filter(([, text]) => text !== undefined).map(([key, text]) => `${key}=${text}`).join(';');
}

export interface ReadView { view: View | null; refused: string[] } // refused: the parts that are none

export function readView(text: string): ReadView {
  const refused: string[] = [];
  if (text.length > LONGEST) return {view: null, refused: [`${text.slice(0, 40)}…`]};
  const view: Partial<View> = {};
  for (const part of text.split(';').filter(Boolean)) {
    const cut = part.indexOf('=');
    const key = part.slice(0, Math.max(0, cut));
    const made = Object.hasOwn(READERS, key) ? READERS[key](part.slice(cut + 1)) : null;
    if (made) Object.assign(view, made);
    else refused.push(part.slice(0, 60));
  }
  return {view: view.camera ? (view as View) : null, refused};
}

const READERS: Record<string, (text: string) => Partial<View> | null> = {
  c: text => {
    const numbers = text.split(',').map(number);
    const fits = numbers.length === LIMITS.length && numbers.every((value, i) => value >= LIMITS[i][0] && value <= LIMITS[i][1]);
    return fits ? {camera: numbers as Camera} : null;
  },
  g: text => (GROUNDS.includes(text as GroundMode) ? {ground: text as GroundMode} : null),
  b: text => (ID.test(text) ? {before: text} : null),
  a: text => (ID.test(text) ? {after: text} : null),
  s: text => within(number(text), 0, 1, share => ({share})),
  u: text => (text === '1' ? {underground: true} : null),
  l: text => {
    const layers = text.split(',').filter(Boolean).map(item => item.split('*'));
    const fits = layers.every(([name, opacity = '1', more]) => NAME.test(name) && more === undefined && number(opacity) >= 0 && number(opacity) <= 1);
    return fits ? {layers: new Map(layers.map(([name, opacity = '1']) => [name, number(opacity)]))} : null;
  },
  t: text => within(number(text), 0, 8e15, at => ({at})),
  x: text => {
    const [a, b, c, d, ...more] = text.split(',').map(number);
    const fits = !more.length && [[a, b], [c, d]].every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85) && (a !== c || b !== d);
    return fits ? {cut: {from: [a, b], to: [c, d]}} : null;
  },
  d: text => (NAME.test(text) ? {figure: text} : null),
  n: text => within(number(text), 0, 8e15, light => ({light})),
  f: text => {
    const [name, id, more] = text.split(':');
    return NAME.test(name) && ID.test(id ?? '') && more === undefined ? {selection: {class: name, id}} : null;
  }
};

const number = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

const within = (value: number, least: number, most: number, make: (value: number) => Partial<View>): Partial<View> | null =>
  (value >= least && value <= most ? make(value) : null);
