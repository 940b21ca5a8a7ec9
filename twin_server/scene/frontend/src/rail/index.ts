// Escape closes the open tool; what a tool is drawing ends first, as the tools are asked before.

import type {Host, Part} from '../part';
import {railOf} from './rail';

export function railPart(host: Host): Part {
  return {
    keys: {escape: () => railOf(host).closeOne()},
    reset: () => railOf(host).closeAll()
  };
}
