// The parts of the scene, in the order in which they draw and are asked about a click. One line each.

import {livePart} from './live';
import {measurePart} from './measure';
import type {MakePart} from './part';
import {railPart} from './rail';
import {timePart} from './time';
import {viewsPart} from './views';

export const PARTS: readonly MakePart[] = [
  livePart
];
export const PARTS: readonly MakePart[] = [timePart];
  measurePart,
  timePart,
  viewsPart,
  railPart
