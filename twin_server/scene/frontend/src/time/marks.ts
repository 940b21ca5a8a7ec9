// Dated things of the workspace and the days between them. Days are those of China (UTC+8), whatever the browser's zone.

import {ZONE_MS} from '../city-time';
import type {SceneEntry} from '../types';

export type MarkKind = 'imagery' | 'detection' | 'found' | 'verdict' | 'alarm';

export interface Mark { kind: MarkKind; day: string; count: number }

const DAY_MS = 86_400_000;
const LEAST_SPAN_MS = 7 * DAY_MS;
const ROOM = 0.03;

// The last millisecond of a day: everything of that day has happened.
export const endOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - ZONE_MS + DAY_MS - 1;

export const dayOf = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(0, 10);

// The whole bar: a little before the first mark to now.
export function span(marks: readonly Mark[], now: number): [number, number] {
  const first = Math.min(now - LEAST_SPAN_MS, ...marks.map(mark => endOf(mark.day)));
  return [first - (now - first) * ROOM, now];
}

// Days with marks, in order, each once; those still to come count as now.
export function stops(marks: readonly Mark[], now: number): number[] {
  return [...new Set(marks.map(mark => mark.day))].sort().map(endOf).filter(at => at < now);
}

// The next stop in a direction; null is now, the last of all.
export function step(all: readonly number[], at: number | null, direction: 1 | -1): number | null {
  const here = at ?? Infinity;
  if (direction > 0) return all.find(stop => stop > here) ?? null;
  return [...all].reverse().find(stop => stop < here) ?? all[0] ?? null;
}

// The newest image taken by then; an image without a date is in no past.
export function sceneAt(scenes: readonly SceneEntry[], at: number): SceneEntry | null {
  const day = dayOf(at);
  const taken = scenes.filter(scene => !scene.problem && scene.captured_on !== null && scene.captured_on <= day);
  return taken.reduce<SceneEntry | null>((newest, scene) => (newest && newest.captured_on! >= scene.captured_on! ? newest : scene), null);
}
