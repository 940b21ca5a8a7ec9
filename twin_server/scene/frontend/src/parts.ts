// The parts of the scene, in the order in which they draw and are asked about a click. One line each.

import {arrival} from './arrival';
import {livePart} from './live';
import type {MakePart} from './part';

export const PARTS: readonly MakePart[] = [
  arrival,
  livePart
];
