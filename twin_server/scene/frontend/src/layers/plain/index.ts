// Layers of many features on a machine without a graphics card.

import {isSoftware} from '../../graphics';
import type {LayerKind} from '../../types';
import type {LayerInput, MakeLayers} from '../common';
import {plainBlocks} from './blocks';
import {plainDots} from './dots';
import {plainOutlines, plainPipes} from './lines';
import {plainTrees} from './trees';

const PLAIN: Partial<Record<LayerKind, MakeLayers>> = {
  extrusion: plainBlocks, dots: plainDots, outline: plainOutlines, pipe: plainPipes, trees: plainTrees
};
const MANY = 1500;
const MANY_PIPES = 4000; // their size is worth some time underground

// The plain way of drawing a layer, where it pays.
export function plainMaker(layer: LayerInput['layer']): MakeLayers | undefined {
  return isSoftware() && (layer.tiles || layer.columns.count > (layer.entry.kind === 'pipe' ? MANY_PIPES : MANY)) ? PLAIN[layer.entry.kind] : undefined;
}
