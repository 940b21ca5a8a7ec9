// A layer's message as things to draw: one item a polygon or line, each knowing its row.

import type {Columns} from './columns';

export interface PolygonItem { row: number; positions: Float64Array; holeIndices: number[] }
export interface PathItem { row: number; path: Float64Array }

// Rows by part: offsets say where each feature's parts begin.
function rowOfParts(columns: Columns, partCount: number): Uint32Array {
  const rows = new Uint32Array(partCount);
  const features = columns.named('features');
  for (let row = 0; row < columns.count; row++) {
    const end = features ? features[row + 1] : row + 1;
    for (let part = features ? features[row] : row; part < end; part++) rows[part] = row;
  }
  return rows;
}

export function polygonItems(columns: Columns): PolygonItem[] {
  const rings = columns.named('rings');
  const polygons = columns.named('polygons');
  if (!rings || !polygons) return [];
  const {positions} = columns.vertices();
  const rows = rowOfParts(columns, polygons.length - 1);
  return Array.from(rows, (row, polygon) => {
    const first = polygons[polygon];
    const last = polygons[polygon + 1];
    const start = rings[first];
    const holeIndices: number[] = [];
    for (let ring = first + 1; ring < last; ring++) holeIndices.push((rings[ring] - start) * 3);
    return {row, positions: positions.slice(start * 3, rings[last] * 3), holeIndices};
  }).filter(item => item.positions.length >= 12);
}

export function pathItems(columns: Columns): PathItem[] {
  const parts = columns.named('parts');
  if (!parts) return ringItems(columns);
  const {positions} = columns.vertices();
  const rows = rowOfParts(columns, parts.length - 1);
  return Array.from(rows, (row, part) => ({row, path: positions.slice(parts[part] * 3, parts[part + 1] * 3)}));
}

// The rings of polygons as closed paths.
function ringItems(columns: Columns): PathItem[] {
  const rings = columns.named('rings');
  const polygons = columns.named('polygons');
  if (!rings || !polygons) return [];
  const {positions} = columns.vertices();
  const rows = rowOfParts(columns, polygons.length - 1);
  const items: PathItem[] = [];
  rows.forEach((row, polygon) => {
    for (let ring = polygons[polygon]; ring < polygons[polygon + 1]; ring++) {
      items.push({row, path: positions.slice(rings[ring] * 3, rings[ring + 1] * 3)});
    }
  });
  return items;
}
