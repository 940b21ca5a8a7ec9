// The automatic tour: from matter to matter, then the whole city, and again from the start.

import type {Matter} from './data';

export interface TourEvents {
  visit(matter: Matter | null): void; // null: the whole city
  change(): void; // it started or stopped
}

export class Tour {
  isRunning = false;
  index = -1; // of the matter shown; -1: the whole city
  beganAt = 0;
  private timer = 0;
  private matters: Matter[] = [];
  private current: string | null = null;

  constructor(readonly everyMs: number, private events: TourEvents) {}

  // New matters; the one shown keeps its turn.
  update(matters: Matter[]): void {
    this.matters = matters;
    if (this.current !== null) this.index = matters.findIndex(matter => key(matter) === this.current);
  }

  start(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.beganAt = performance.now();
    this.events.change();
    this.go(0);
  }

  stop(): void {
    if (!this.isRunning) return;
    this.isRunning = false;
    clearTimeout(this.timer);
    this.events.change();
  }

  step(by: number): void {
    const count = this.matters.length;
    if (count) this.go((Math.max(this.index, by < 0 ? 0 : -1) + by + count) % count);
  }

  // Somebody chose something else: the next step begins from there.
  note(index: number): void {
    this.index = index;
    this.current = index < 0 || !this.matters[index] ? null : key(this.matters[index]);
  }

  private go(index: number): void {
    clearTimeout(this.timer);
    const next = index < this.matters.length ? index : -1;
    this.note(next);
    this.events.visit(this.matters[next] ?? null);
    if (this.isRunning) this.timer = window.setTimeout(() => this.go(next + 1), this.everyMs);
  }
}

const key = (matter: Matter): string => `${matter.kind} ${matter.class} ${matter.id} ${matter.code}`;
