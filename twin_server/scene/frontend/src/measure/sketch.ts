// What is being measured: a mode and its points. Knows nothing of screen or texts.

import type {LonLat} from '../types';

export type Mode = 'distance' | 'area' | 'height' | 'place';

export interface Spot { place: LonLat; height: number; isRoof: boolean } // height of the scene, metres above its base

const MOST: Record<Mode, number> = {distance: Infinity, area: Infinity, height: 2, place: 1};
const SAME_DEGREES = 1e-7;

export class Sketch {
  spots: Spot[] = [];
  isDone = false;

  constructor(public mode: Mode = 'distance') {}

  get places(): LonLat[] {
    return this.spots.map(spot => spot.place);
  }

  get isDrawing(): boolean {
    return this.spots.length > 0 && !this.isDone;
  }

  // A point more; the first after an end begins anew. The same place twice ends, as a double click does.
  add(spot: Spot): void {
    const last = this.spots[this.spots.length - 1];
    if (this.isDrawing && last && Math.hypot(last.place[0] - spot.place[0], last.place[1] - spot.place[1]) < SAME_DEGREES) return this.finish();
    if (this.isDone) this.clear();
    this.spots = [...this.spots, spot];
    if (this.spots.length >= MOST[this.mode]) this.isDone = true;
  }

  undo(): void {
    this.spots = this.spots.slice(0, -1);
    this.isDone = false;
  }

  finish(): void {
    if (this.spots.length >= (this.mode === 'area' ? 3 : 2)) this.isDone = true;
  }

  clear(): void {
    this.spots = [];
    this.isDone = false;
  }

  turnTo(mode: Mode): void {
    this.mode = mode;
    this.clear();
  }
}
