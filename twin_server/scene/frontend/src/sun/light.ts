// Lights for a height of the sun: day, low sun, dusk and night blend into one another.

import {AmbientLight, DirectionalLight, LightingEffect} from '@deck.gl/core';
import type {Sun} from './position';
import type {Shown} from './shown';

type Rgb = [number, number, number];

interface Look { altitude: number; ambient: Rgb; ambientIntensity: number; sun: Rgb; sunIntensity: number; fill: number }

// In the order of the height of the sun; between two of them everything is in proportion.
const LOOKS: readonly Look[] = [
  {altitude: -12, ambient: [104, 130, 190], ambientIntensity: 0.5, sun: [150, 175, 235], sunIntensity: 0.5, fill: 0.1},
  {altitude: -4, ambient: [128, 142, 196], ambientIntensity: 0.68, sun: [190, 160, 165], sunIntensity: 0.54, fill: 0.18},
  {altitude: 1, ambient: [214, 176, 168], ambientIntensity: 0.86, sun: [255, 160, 96], sunIntensity: 0.9, fill: 0.3},
  {altitude: 12, ambient: [226, 222, 238], ambientIntensity: 0.92, sun: [255, 222, 178], sunIntensity: 1.35, fill: 0.4},
  {altitude: 40, ambient: [222, 232, 255], ambientIntensity: 1.02, sun: [255, 244, 226], sunIntensity: 1.45, fill: 0.45}
];

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

export function look(altitude: number): Omit<Look, 'altitude'> {
  const next = LOOKS.findIndex(item => item.altitude > altitude);
  if (next <= 0) return next === 0 ? LOOKS[0] : LOOKS[LOOKS.length - 1];
  const [low, high] = [LOOKS[next - 1], LOOKS[next]];
  const share = (altitude - low.altitude) / (high.altitude - low.altitude);
  const mixed = (a: Rgb, b: Rgb): Rgb => a.map((part, i) => Math.round(between(part, b[i], share))) as Rgb;
  return {
    ambient: mixed(low.ambient, high.ambient), ambientIntensity: between(low.ambientIntensity, high.ambientIntensity, share),
    sun: mixed(low.sun, high.sun), sunIntensity: between(low.sunIntensity, high.sunIntensity, share), fill: between(low.fill, high.fill, share)
  };
}

// The same for what deck.gl's lights do not reach.
export function shownAt(altitude: number): Shown {
  const {ambient, ambientIntensity, sun, sunIntensity} = look(altitude);
  const day = LOOKS[LOOKS.length - 1];
  const tint = ambient.map((part, i) =>
    Math.min(1, (part * ambientIntensity + sun[i] * sunIntensity * 0.5) / (day.ambient[i] * day.ambientIntensity + day.sun[i] * day.sunIntensity * 0.5)));
  return {tint: tint as Shown['tint'], night: Math.min(1, Math.max(0, (2 - altitude) / 8))};
}

// The way light falls, in east, north, up; by night the moon stands in: high, from the south.
export function fall({azimuth, altitude}: Sun): [number, number, number] {
  const [turn, height] = altitude > -1 ? [azimuth, Math.max(altitude, 2)] : [200, 50];
  const flat = Math.cos((height * Math.PI) / 180);
  return [-Math.sin((turn * Math.PI) / 180) * flat, -Math.cos((turn * Math.PI) / 180) * flat, -Math.sin((height * Math.PI) / 180)];
}

export function lighting(sun: Sun, hasShadows: boolean): LightingEffect {
  const {ambient, ambientIntensity, sun: color, sunIntensity, fill} = look(sun.altitude);
  const [x, y, z] = fall(sun);
  const effect = new LightingEffect({
    ambient: new AmbientLight({color: ambient, intensity: ambientIntensity}),
    sun: new DirectionalLight({color, intensity: sunIntensity, direction: [x, y, z], _shadow: hasShadows && sun.altitude > 0}),
    fill: new DirectionalLight({color: [150, 180, 230], intensity: fill, direction: [-x, -y, -0.6]})
  });
  effect.shadowColor = [0, 0.02, 0.08, 0.5];
  return effect;
}
