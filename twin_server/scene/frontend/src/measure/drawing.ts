// Lines, area, points and the length of each leg on the ground.

import type {Layer} from '@deck.gl/core';
import {PathLayer, ScatterplotLayer, SolidPolygonLayer, TextLayer} from '@deck.gl/layers';
import type {HeightField} from '../heights';
import {OVER} from '../layers/common';
import type {LonLat} from '../types';
import {wallScale} from '../wall';
import {metres} from './figures';
import {distance} from './geodesic';
import type {Sketch, Spot} from './sketch';

const COLOR: [number, number, number, number] = [255, 214, 74, 255];
const FILL: [number, number, number, number] = [255, 214, 74, 56];

export function drawing(sketch: Sketch, cursor: LonLat | null, heights: HeightField): Layer[] {
  const {spots, mode} = sketch;
  if (!spots.length) return [];
  const places = cursor && sketch.isDrawing ? [...sketch.places, cursor] : sketch.places;
  const ring = mode === 'area' && places.length > 2 ? [...places, places[0]] : places;
  const line = mode === 'height'
    ? Float64Array.from(spots.flatMap(spot => [...spot.place, spot.height + 0.5]))
    : heights.drapePath(flat(ring), 0.6, 8);
  const layers: Layer[] = [];
  if (mode === 'area' && places.length > 2) {
    layers.push(new SolidPolygonLayer({
      id: 'measure-area', data: [heights.drape(flat(ring), 0.5)], getPolygon: (item: Float64Array) => item as never, positionFormat: 'XYZ',
      getFillColor: FILL, parameters: OVER
    } as never));
  }
  if (ring.length > 1) {
    layers.push(new PathLayer({
      id: 'measure-line', data: [line], getPath: (item: Float64Array) => item as never, positionFormat: 'XYZ', _pathType: 'open',
      getColor: COLOR, getWidth: 3, widthUnits: 'pixels', jointRounded: true, capRounded: true, parameters: OVER
    } as never));
  }
  layers.push(new ScatterplotLayer<Spot>({
    id: 'measure-points', data: spots, getPosition: spot => [...spot.place, spot.height + 0.8], getRadius: 5, radiusUnits: 'pixels',
    getFillColor: [11, 19, 29, 255], stroked: true, getLineColor: COLOR, getLineWidth: 2.5, lineWidthUnits: 'pixels', billboard: true, parameters: OVER
  }));
  if (mode !== 'place') layers.push(labels(legs(ring, mode === 'height' ? spots : null, heights)));
  return layers;
}

interface Leg { position: [number, number, number]; text: string }

function legs(ring: readonly LonLat[], spots: readonly Spot[] | null, heights: HeightField): Leg[] {
  return ring.slice(1).map((to, i) => {
    const from = ring[i];
    const middle: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const z = spots ? (spots[i].height + spots[i + 1].height) / 2 : heights.at(...middle);
    return {position: [...middle, z + 1] as [number, number, number], text: metres(distance(from, to))};
  });
}

function labels(data: Leg[]): Layer {
  return new TextLayer<Leg>({
    id: 'measure-labels', data, getPosition: (leg: Leg) => leg.position, getText: (leg: Leg) => leg.text, getSize: 12 * wallScale(), getColor: [255, 255, 255, 255],
    fontFamily: 'system-ui, "Noto Sans CJK SC", sans-serif', characterSet: '0123456789.,km ', background: true, getBackgroundColor: [11, 19, 29, 225],
    backgroundPadding: [6, 3], backgroundBorderRadius: 4, parameters: OVER
  } as never);
}

const flat = (places: readonly LonLat[]): Float64Array => Float64Array.from(places.flatMap(place => [...place, 0]));
