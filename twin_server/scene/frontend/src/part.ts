// A part adds something to the scene from a folder of its own: panels, keys, deck.gl layers, answers to clicks.
// It keeps its own state, its texts beside its code, its styles in a file of its own; `parts.ts` lists the parts.

import type {Layer, PickingInfo} from '@deck.gl/core';
import type {Api} from './api';
import type {Scene} from './scene';
import type {Store} from './store';
import type {Lang, LonLat, Selection} from './types';

// What is of the city takes `cutProps` (section/cut.ts), so that a section cuts it too; what a tool writes over it does not.
// Bottom first: under the ground, lying on it, standing on it, over everything.
export type Place = 'below' | 'ground' | 'standing' | 'above';

export interface Frame { zoom: number; time: number }

export interface Pointed { position: LonLat | null; x: number; y: number } // position: on the terrain, null in the sky

export interface Host {
  readonly root: HTMLElement;
  readonly store: Store;
  readonly api: Api;
  readonly scene: Scene;
  select(selection: Selection | null, flyTo: boolean): void;
  redraw(isQuiet?: boolean): void; // quiet: what changed is no news that tests and pictures wait for
  complete(): void; // fetch what is shown and is not there yet
  reload(layer: string): Promise<void>; // fetch a layer again, from where the parts say it is
}

export interface LegendRow { color: string | null; text: string } // a colour, 'hatched', or null for a heading

export interface Part {
  elements?: HTMLElement[];
  layers?: Partial<Record<Place, (frame: Frame) => Layer[]>>;
  css?: string;
  keys?: Record<string, () => boolean | void>; // in lower case; before the scene's own, unless it returns false
  shortcuts?: readonly (readonly [string, string, string])[]; // keys, Chinese, English: lines of the help
  loaded?(): Promise<void> | void; // the catalogue has been read, at the start and whenever the workspace changed
  rebuilt?(): Promise<void> | void; // the static scene has been built anew
  cards?: readonly string[]; // classes whose card the part shows itself
  isMoving?(): boolean; // something pulses: frames are wanted though nothing changed
  setTime?(atMs: number | null): void; // show what there is as it was then (milliseconds since 1970 UTC); null: the present
  source?(layer: string): string | null; // another address of a layer's columns, as at another time
  click?(info: PickingInfo | null, at: Pointed): boolean; // true: this click is the part's own
  hover?(info: PickingInfo, at: Pointed): void;
  legend?(lang: Lang): LegendRow[]; // of what the part draws now, for pictures
  reset?(): void; // everything as at the start, for the next person
  isSettled?(): boolean; // nothing is on its way: for tests and pictures
  stop?(): void;
}

export type MakePart = (host: Host) => Part;

// Texts of one part: `const say = texts({key: ['中文', 'English']})`, then `say('key', lang)`.
export function texts<K extends string>(table: Record<K, readonly [string, string]>): (key: K, lang: Lang) => string {
  return (key, lang) => table[key][lang === 'zh' ? 0 : 1];
}
