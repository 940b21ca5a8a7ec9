// The parts of the scene, in the order in which they draw and are asked about a click. One line each.

import {arrival} from './arrival';
import {gridsPart} from './grids';
import {livePart} from './live';
import {measurePart} from './measure';
import {models} from './models';
import type {MakePart} from './part';
import {picturePart} from './picture';
import {placesPart} from './places';
import {railPart} from './rail';
import {sectionPart} from './section';
import {sunPart} from './sun';
import {timePart} from './time';
import {viewsPart} from './views';

export const PARTS: readonly MakePart[] = [
  arrival,
  measurePart,
  sectionPart,
  livePart,
  models,
  timePart,
  viewsPart,
  picturePart,
  gridsPart,
  sunPart,
  placesPart,
  railPart
];
