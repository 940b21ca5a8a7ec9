// Whether a layer is drawn at all, at this zoom and in this view.

import type {State} from '../store';

const TREES_FROM_ZOOM = 14.2;

export function isDrawn(state: State, name: string, zoom: number): boolean {
  const layer = state.layers.get(name);
  if (!layer?.visible || layer.opacity <= 0) return false;
  const {kind, min_zoom: minZoom} = layer.entry;
  if (kind === 'base' || (kind === 'pipe' && !state.underground && !state.cut)) return false;
  if (kind === 'trees' && zoom < TREES_FROM_ZOOM) return false;
  return zoom >= minZoom;
}
