// The building of the layer in whose place an element of a model stands.

import type {Api} from '../api';
import type {Geometry, LonLat} from '../types';

const REACH_DEGREES = 2e-6;
const MOST = 50;

interface Found { features: {id?: string; properties: {id?: string}; geometry: Geometry | null}[] }

// Its id; null where none of those that the model covers is there. Only where there is a choice the server is asked.
export async function buildingOf(api: Api, covers: readonly string[], place: LonLat): Promise<string | null> {
  if (covers.length < 2) return covers[0] ?? null;
  const box = [place[0] - REACH_DEGREES, place[1] - REACH_DEGREES, place[0] + REACH_DEGREES, place[1] + REACH_DEGREES];
  const {features} = await api.json<Found>(`layers/building/features?bbox=${box.map(value => value.toFixed(7)).join(',')}&limit=${MOST}`);
  const wanted = new Set(covers);
  const idOf = ({id, properties}: Found['features'][number]): string => id ?? properties.id ?? '';
  const here = features.filter(feature => wanted.has(idOf(feature)) && feature.geometry && holds(feature.geometry, place));
  return here.length ? idOf(here[0]) : null;
}

// By even crossings with all rings: holes are outside.
export function holds({type, coordinates}: Geometry, [x, y]: LonLat): boolean {
  const rings = type === 'Polygon' ? (coordinates as number[][][]) : type === 'MultiPolygon' ? (coordinates as number[][][][]).flat() : [];
  let isInside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}
