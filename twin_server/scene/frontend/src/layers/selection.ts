// The selected feature: its outline in white, whatever class it is.

import type {Layer} from '@deck.gl/core';
import {PathLayer, ScatterplotLayer, SolidPolygonLayer} from '@deck.gl/layers';
import type {State} from '../store';
import type {Card} from '../types';

type Ring = [number, number, number?][];

const WHITE: [number, number, number, number] = [255, 255, 255, 255];
const GLOW: [number, number, number, number] = [77, 212, 255, 90];

export function selectionLayers(state: State): Layer[] {
  const {card} = state;
  if (!card?.geometry) return [];
  if (card.geometry.type === 'Point' || card.geometry.type === 'MultiPoint') return pointLayers(state, card);
  const rings = ringsOf(card.geometry.type, card.geometry.coordinates);
  const height = extrusionOf(card);
  const isDeep = card.class === 'pipe_line';
  const paths = rings.map(ring => {
    const flat = new Float64Array(ring.flatMap(([x, y, z]) => [x, y, isDeep && z !== undefined ? z - state.heights.base : 0]));
    return isDeep ? flat : state.heights.drapePath(flat, 0.6);
  });
  const layers: Layer[] = [
    new PathLayer<Float64Array>({
      id: 'selection-line', data: paths, getPath: (path: Float64Array) => path as never, positionFormat: 'XYZ', _pathType: 'open',
      getColor: WHITE, getWidth: 1.2, widthUnits: 'meters', widthMinPixels: 2.5, widthMaxPixels: 6,
      parameters: {depthCompare: 'always'}
    } as never)
  ];
  if (height > 0) layers.push(...blockLayers(state, paths, height));
  return layers;
}

// A glass shell around a raised feature, and its roof line.
function blockLayers(state: State, paths: Float64Array[], height: number): Layer[] {
  const top = (path: Float64Array): Float64Array => {
    const raised = path.slice();
    let high = -Infinity;
    for (let i = 2; i < path.length; i += 3) high = Math.max(high, path[i]);
    for (let i = 2; i < path.length; i += 3) raised[i] = high + height;
    return raised;
  };
  const roofs = paths.map(top);
  return [
    new SolidPolygonLayer<Float64Array>({
      id: 'selection-shell', data: paths, getPolygon: (path: Float64Array) => path as never, positionFormat: 'XYZ', extruded: true,
      getElevation: height + 0.3, getFillColor: GLOW, material: {ambient: 1, diffuse: 0.1},
      parameters: {depthWriteEnabled: false}
    } as never),
    new PathLayer<Float64Array>({
      id: 'selection-roof', data: roofs, getPath: (path: Float64Array) => path as never, positionFormat: 'XYZ', _pathType: 'open',
      getColor: WHITE, getWidth: 0.6, widthUnits: 'meters', widthMinPixels: 2, widthMaxPixels: 5,
      parameters: {depthCompare: state.underground ? 'always' : 'less-equal'}
    } as never)
  ];
}

function pointLayers(state: State, card: Card): Layer[] {
  const [lon, lat] = card.center!;
  return [
    new ScatterplotLayer({
      id: 'selection-point', data: [[lon, lat, state.heights.at(lon, lat) + 1.8]], getPosition: (p: number[]) => p as never,
      getRadius: 3.2, radiusMinPixels: 11, radiusMaxPixels: 26, filled: true, getFillColor: GLOW,
      stroked: true, getLineColor: WHITE, lineWidthUnits: 'pixels', getLineWidth: 2.5, billboard: true,
      parameters: {depthCompare: 'always'}
    })
  ];
}

function extrusionOf(card: Card): number {
  const number = (name: string): number => {
    const value = card.fields.find(field => field.name === name)?.value;
    return typeof value === 'number' ? value : NaN;
  };
  if (card.class === 'building') return number('height_m') || 6;
  if (card.class === 'change_patch') return Math.max(5, (number('height_change_m') || 0) + 1.5);
  return 0;
}

function ringsOf(type: string, coordinates: unknown): Ring[] {
  switch (type) {
    case 'LineString': return [coordinates as Ring];
    case 'MultiLineString':
    case 'Polygon': return coordinates as Ring[];
    case 'MultiPolygon': return (coordinates as Ring[][]).flat();
    default: return [];
  }
}
