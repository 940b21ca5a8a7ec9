// A curve as lines and bands on a rectangle: where it is broken, its scale, what stands under the pointer.

import {ZONE_MS} from '../city-time';
import type {CurveAnswer, RuleRow} from './types';

export interface CurvePoint { atMs: number; least: number; most: number; mean: number }

export interface Curve {
  stepMs: number; // 0: single values
  points: CurvePoint[];
  gapMs: number; // two points further apart are not joined
}

const STEPS_APART = 2.5;
const LEAST_GAP_MS = 60_000;

// `silentMs`: after so long without a word a sensor counts as offline, so that a longer pause is a gap.
export function curveOf(answer: CurveAnswer, silentMs: number | null): Curve {
  const points = answer.at.map((at, i) => ({atMs: Date.parse(at), least: answer.least[i]!, most: answer.most[i]!, mean: answer.mean[i]!}))
    .filter(point => [point.least, point.most, point.mean].every(Number.isFinite));
  const stepMs = answer.step_s * 1000;
  return {stepMs, points, gapMs: Math.max(STEPS_APART * stepMs, silentMs ?? 0, LEAST_GAP_MS)};
}

// The points in unbroken stretches.
export function stretches({points, gapMs}: Curve): CurvePoint[][] {
  const made: CurvePoint[][] = [];
  for (const point of points) {
    const last = made[made.length - 1];
    if (last && point.atMs - last[last.length - 1].atMs <= gapMs) last.push(point);
    else made.push([point]);
  }
  return made;
}

// Least and most of the axis: the values, and limits that are not far off.
export function valueRange(points: CurvePoint[], rules: readonly Pick<RuleRow, 'above' | 'below'>[]): [number, number] {
  let low = Math.min(...points.map(point => point.least));
  let high = Math.max(...points.map(point => point.most));
  const span = Math.max(high - low, Math.abs(high) * 0.02, 1e-6);
  const near = rules.flatMap(rule => [rule.above, rule.below]).filter((limit): limit is number => limit !== null)
    .filter(limit => limit > low - 2 * span && limit < high + 2 * span);
  low = Math.min(low, ...near);
  high = Math.max(high, ...near);
  const margin = Math.max((high - low) * 0.08, span * 0.04);
  const floor = low >= 0 && low - margin < 0 ? 0 : low - margin;
  return [floor, high + margin];
}

// Round numbers for about `count` lines across an axis.
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(n => n * power).find(size => size >= rough) ?? rough;
  const made: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high + step * 1e-9; value += step) made.push(Number(value.toPrecision(12)));
  return made;
}

const TIME_STEPS_MIN = [1, 5, 10, 30, 60, 180, 360, 720, 1440, 2880, 7200, 14_400];

// Moments on whole minutes, hours or days of the city's clock.
export function timeTicks(startMs: number, endMs: number, count: number): number[] {
  const minutes = (endMs - startMs) / 60_000 / count;
  const step = (TIME_STEPS_MIN.find(size => size >= minutes) ?? TIME_STEPS_MIN[TIME_STEPS_MIN.length - 1]) * 60_000;
  const made: number[] = [];
  for (let at = Math.ceil((startMs + ZONE_MS) / step) * step - ZONE_MS; at <= endMs; at += step) made.push(at);
  return made;
}

// The point next to a moment, none when it lies in a gap.
export function pointAt({points, gapMs}: Curve, atMs: number): CurvePoint | null {
  let best: CurvePoint | null = null;
  for (const point of points) if (!best || Math.abs(point.atMs - atMs) < Math.abs(best.atMs - atMs)) best = point;
  return best && Math.abs(best.atMs - atMs) <= gapMs / 2 ? best : null;
}
