// Grid and plot outlines, areas on the ground, roads, and pipes below it.

import {PathLayer, SolidPolygonLayer} from '@deck.gl/layers';
import {mix, rgba, rowColor} from '../colors';
import type {Columns} from '../columns';
import {pathItems, polygonItems, type PathItem, type PolygonItem} from '../features';
import type {State} from '../store';
import {layerId, memo, ON_GROUND, type LayerInput, type MakeLayers, type Unseen} from './common';

export const outlines = memo((columns: Columns, state: State): PathItem[] =>
  pathItems(columns).map(item => ({...item, path: state.heights.drapePath(item.path, 0.4)})));

const areas = memo((columns: Columns, state: State): PolygonItem[] =>
  polygonItems(columns).map(item => ({...item, positions: state.heights.drape(item.positions, 0.2)})));

export const tubes = memo((columns: Columns, state: State): PathItem[] => {
  const {hasHeight} = columns.vertices();
  return pathItems(columns).map(item => {
    if (!hasHeight) return {...item, path: state.heights.drapePath(item.path, -1.5)};
    for (let i = 2; i < item.path.length; i += 3) item.path[i] -= state.heights.base;
    return item;
  });
});

// Something to click on that hardly shows, or not at all.
function ground(name: string, items: PolygonItem[], fill: (row: number) => readonly number[], opacity: number, unseen: Unseen = {}) {
  return new SolidPolygonLayer<PolygonItem>({
    id: layerId(name, 'area'),
    data: items,
    getPolygon: (item: PolygonItem) => item as never,
    positionFormat: 'XYZ',
    extruded: false,
    getFillColor: (item: PolygonItem) => fill(item.row) as never,
    opacity,
    pickable: true,
    autoHighlight: true,
    highlightColor: [255, 255, 255, 28],
    parameters: ON_GROUND,
    ...unseen
  } as never);
}

export const groundArea = ({entry, columns, opacity}: LayerInput['layer'], state: State, unseen: Unseen = {}) =>
  ground(entry.name, areas(columns, state), () => rgba(entry.color, 6), opacity, unseen);

export const outlineLayers: MakeLayers = ({layer, state}) => {
  const {entry, columns, opacity} = layer;
  const color = rgba(entry.color, 210);
  return [
    groundArea(layer, state),
    new PathLayer<PathItem>({
      id: layerId(entry.name, 'line'),
      data: outlines(columns, state),
      getPath: (item: PathItem) => item.path as never,
      positionFormat: 'XYZ',
      _pathType: 'open',
      getColor: color,
      getWidth: entry.width * 0.9,
      widthUnits: 'meters',
      widthMinPixels: Math.max(0.8, entry.width * 0.8),
      widthMaxPixels: entry.width * 2.5,
      opacity: opacity * 0.8,
      parameters: ON_GROUND
    } as never)
  ];
};

export const areaLayers: MakeLayers = ({layer, state}) => {
  const {entry, columns, opacity} = layer;
  const color = rowColor(entry, columns);
  return [
    ground(entry.name, areas(columns, state), row => [...color(row).slice(0, 3), 70], opacity),
    new PathLayer<PathItem>({
      id: layerId(entry.name, 'line'),
      data: outlines(columns, state),
      getPath: (item: PathItem) => item.path as never,
      positionFormat: 'XYZ',
      _pathType: 'open',
      getColor: (item: PathItem) => color(item.row),
      getWidth: 1,
      widthUnits: 'meters',
      widthMinPixels: 1.4,
      widthMaxPixels: 3,
      opacity,
      parameters: ON_GROUND
    } as never)
  ];
};

export const lineLayers: MakeLayers = ({layer, state}) => {
  const {entry, columns, opacity} = layer;
  const color = rowColor(entry, columns);
  const width = columns.number('width_m');
  return [
    new PathLayer<PathItem>({
      id: layerId(entry.name),
      data: outlines(columns, state),
      getPath: (item: PathItem) => item.path as never,
      positionFormat: 'XYZ',
      _pathType: 'open',
      getColor: (item: PathItem) => color(item.row),
      getWidth: (item: PathItem) => (width(item.row) > 0 ? width(item.row) * 0.35 : 3),
      widthUnits: 'meters',
      widthMinPixels: 1.2,
      jointRounded: true,
      capRounded: true,
      opacity: opacity * 0.75,
      pickable: true,
      autoHighlight: true,
      highlightColor: [255, 255, 255, 90],
      parameters: ON_GROUND
    } as never)
  ];
};

// Drawn before the ground, which fades over them in the underground view.
export const pipeLayers: MakeLayers = ({layer, state}) => {
  const {entry, columns, opacity} = layer;
  const color = rowColor(entry, columns);
  const diameter = columns.number('diameter_mm');
  return [
    new PathLayer<PathItem>({
      id: layerId(entry.name),
      data: tubes(columns, state),
      getPath: (item: PathItem) => item.path as never,
      positionFormat: 'XYZ',
      _pathType: 'open',
      // Drainage is dark brown in the standard: lightened enough to be seen on a dark ground.
      getColor: (item: PathItem) => mix(color(item.row), [255, 255, 255, 255], 0.22),
      getWidth: (item: PathItem) => Math.max(0.5, (diameter(item.row) || 300) / 1000) * 1.6,
      widthUnits: 'meters',
      widthMinPixels: 1.6,
      billboard: true,
      jointRounded: true,
      capRounded: true,
      opacity,
      pickable: true,
      autoHighlight: true,
      highlightColor: [255, 255, 255, 120]
    } as never)
  ];
};
