// The parts of the scene, in the order in which they draw and are asked about a click. One line each.

import {livePart} from './live';
import {models} from './models';
import type {MakePart} from './part';

export const PARTS: readonly MakePart[] = [
  livePart,
  models
];
