// 3D Tiles of one item, drawn by deck.gl: the tree is walked by loaders.gl, what is in the tiles is read here.

import {COORDINATE_SYSTEM, type GetPickingInfoParams, type Layer, type PickingInfo, type Viewport} from '@deck.gl/core';
import {Tile3DLayer} from '@deck.gl/geo-layers';
import {PointCloudLayer} from '@deck.gl/layers';
import {SimpleMeshLayer} from '@deck.gl/mesh-layers';
import {Tiles3DLoader} from '@loaders.gl/3d-tiles';
import {Matrix4, Vector3} from '@math.gl/core';
import {Ellipsoid} from '@math.gl/geospatial';
import {METRES_PER_DEGREE} from '../metres';
import type {LonLat} from '../types';
import {FeatureMesh} from './feature-mesh';
import {parseGlb, type InstancePart, type MeshPart, type PointPart, type TileContent, type TilePart} from './glb';

export interface Look {
  opacity: number;
  pointSize: number;
  isPickable: boolean;
  shows: ((content: TileContent, feature: number) => boolean) | null; // null: everything
  selected: {content: TileContent; feature: number; table: number} | null;
  key: string; // changes when any of these do
}

export interface Picked {
  content: TileContent; part: TilePart; feature: number;
  place(): LonLat; // the middle of the feature
}

interface Tile {
  id: string; selected: boolean; tileDrawn: boolean; viewportIds: string[];
  content: (TileContent & {cartesianModelMatrix: Matrix4; cartesianOrigin: Vector3}) | null;
}
interface TilesProps { look: Look; base: number } // and what a cut gives it, for all that it draws

const HIGHLIGHT: [number, number, number, number] = [77, 212, 255, 120];
const MATERIAL = {ambient: 0.55, diffuse: 0.55, shininess: 8, specularColor: [18, 20, 24] as [number, number, number]};
const DECK_RADIUS = (METRES_PER_DEGREE * 180) / Math.PI; // deck.gl's sphere: its metres are not quite those of the ellipsoid
const [SEMI_MAJOR, FLATTENING] = [6378137, 1 / 298.257223563];

// Heights of the scene count from `base`: the tileset is lowered by it, so that what is in view is found rightly.
export function lowered(base: number): object {
  const loader = {
    ...(Tiles3DLoader as object),
    worker: false,
    parse: async (data: ArrayBuffer, options: Record<string, {isTileset?: boolean | 'auto'}>, context: {url?: string}) => {
      const asked = options['3d-tiles']?.isTileset;
      const isTileset = asked === true || (asked !== false && !!context?.url?.split('?')[0].endsWith('.json'));
      if (!isTileset) return parseGlb(data);
      const json = JSON.parse(new TextDecoder().decode(data));
      lower(json.root, base);
      const bytes = new TextEncoder().encode(JSON.stringify(json));
      const made = await (Tiles3DLoader as unknown as {parse(...all: unknown[]): Promise<object>}).parse(bytes.buffer, options, context);
      return {...made, loader};
    }
  };
  return loader;
}

interface TileJson { transform?: number[]; boundingVolume: {region?: number[]}; children?: TileJson[] }

function lower(root: TileJson, base: number): void {
  const matrix = new Matrix4(root.transform ?? Matrix4.IDENTITY);
  const up = upAt(new Vector3(matrix[12], matrix[13], matrix[14]));
  root.transform = [...new Matrix4().translate(up.scale(-base)).multiplyRight(matrix)];
  const walk = (tile: TileJson): void => {
    const {region} = tile.boundingVolume;
    if (region) region.splice(4, 2, region[4] - base, region[5] - base);
    tile.children?.forEach(walk);
  };
  walk(root);
}

function upAt(place: Vector3): Vector3 {
  const found = Ellipsoid.WGS84.geodeticSurfaceNormal([...place], new Vector3());
  return new Vector3(found as never);
}

export class ModelTiles extends Tile3DLayer<never, TilesProps> {
  static layerName = 'ModelTiles';
  private made = new Map<string, {key: string; layers: Layer[]}>();

  renderLayers(): Layer[] {
    const {tileset3d} = this.state as {tileset3d: {tiles: Tile[]; root: {computedTransform: Matrix4}} | null};
    if (!tileset3d) return [];
    const {look} = this.props as unknown as TilesProps;
    const alive = new Set<string>();
    const layers = tileset3d.tiles.filter(tile => tile.content?.parts).flatMap(tile => {
      alive.add(tile.id);
      const known = this.made.get(tile.id);
      if (known?.key === look.key) return known.layers;
      const layers = this.layersOf(tile, tileset3d.root.computedTransform);
      this.made.set(tile.id, {key: look.key, layers});
      tile.tileDrawn = true;
      return layers;
    });
    for (const id of this.made.keys()) if (!alive.has(id)) this.made.delete(id);
    return layers;
  }

  filterSubLayer({layer, viewport}: {layer: Layer; viewport: Viewport}): boolean {
    const {tile} = layer.props as unknown as {tile: Tile};
    return tile.selected && tile.viewportIds.includes(viewport.id);
  }

  getPickingInfo({info, sourceLayer}: GetPickingInfoParams): PickingInfo {
    const source = sourceLayer?.props as unknown as {tile: Tile; part: TilePart} | undefined;
    if (info.picked && source?.tile.content) {
      const {part, tile} = source;
      const feature = part.kind === 'instances' ? part.ids[info.index] : info.index;
      info.object = {content: tile.content!, part, feature, place: () => this.placeOf(tile, part, feature)} satisfies Picked;
    }
    (info as {sourceTile?: unknown}).sourceTile = source?.tile;
    return info;
  }

  _updateAutoHighlight(info: PickingInfo): void {
    const tile = (info as {sourceTile?: Tile}).sourceTile;
    const part = (info.object as Picked | undefined)?.part;
    for (const layer of this.made.get(tile?.id ?? '')?.layers ?? []) {
      if ((layer.props as unknown as {part: TilePart}).part === part) layer.updateAutoHighlight(info);
    }
  }

  private placeOf(tile: Tile, part: TilePart, feature: number): LonLat {
    const {tileset3d} = this.state as unknown as {tileset3d: {root: {computedTransform: Matrix4}}};
    const {coordinateOrigin, modelMatrix} = this.frame(tile, tileset3d.root.computedTransform);
    const [east, north] = modelMatrix.transform(middleOf(part, feature));
    const [longitude, latitude] = coordinateOrigin;
    return [longitude + east / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)), latitude + north / METRES_PER_DEGREE];
  }

  // Where a tile stands: its own tangent plane, stretched to deck.gl's metres, so that it meets the ground's tiles.
  private frame(tile: Tile, root: Matrix4): {coordinateOrigin: [number, number, number]; modelMatrix: Matrix4} {
    const {base} = this.props as unknown as TilesProps;
    const {cartesianModelMatrix, cartesianOrigin} = tile.content!;
    const lift = upAt(new Vector3(root[12], root[13], root[14])).scale(base);
    const origin = new Vector3(cartesianOrigin).add(lift);
    const [longitude, latitude, height] = Ellipsoid.WGS84.cartesianToCartographic([...origin], new Vector3());
    const toPlane = Ellipsoid.WGS84.eastNorthUpToFixedFrame([...origin], new Matrix4()).invert();
    const sin2 = Math.sin((latitude * Math.PI) / 180) ** 2;
    const e2 = FLATTENING * (2 - FLATTENING);
    const across = SEMI_MAJOR / Math.sqrt(1 - e2 * sin2);
    const along = (SEMI_MAJOR * (1 - e2)) / (1 - e2 * sin2) ** 1.5;
    const modelMatrix = new Matrix4().scale([DECK_RADIUS / (across + height), DECK_RADIUS / (along + height), 1])
      .multiplyRight(toPlane as Matrix4).multiplyRight(new Matrix4().translate(lift)).multiplyRight(cartesianModelMatrix);
    return {coordinateOrigin: [longitude, latitude, height - base], modelMatrix};
  }

  private layersOf(tile: Tile, root: Matrix4): Layer[] {
    const frame = {...this.frame(tile, root), coordinateSystem: COORDINATE_SYSTEM.METER_OFFSETS, tile, _offset: 0};
    return tile.content!.parts.map((part, number) => {
      const id = `${tile.id}-${number}`;
      if (part.kind === 'points') return this.points(id, part, frame);
      return part.kind === 'mesh' ? this.mesh(id, part, tile.content!, frame) : this.instances(id, part, tile.content!, frame);
    });
  }

  private get common(): object {
    const {look} = this.props as unknown as TilesProps;
    return {
      opacity: look.opacity, pickable: look.isPickable, autoHighlight: true, highlightColor: HIGHLIGHT,
      parameters: look.opacity < 1 ? {depthWriteEnabled: false} : {}
    };
  }

  // The chosen feature keeps its colour while the pointer moves on.
  private chosen(content: TileContent, ids: Uint32Array | null = null): object {
    const {selected} = (this.props as unknown as TilesProps).look;
    if (selected?.content !== content) return {};
    return {highlightedObjectIndex: ids ? ids.indexOf(selected.feature) : selected.feature};
  }

  private mesh(id: string, part: MeshPart, content: TileContent, frame: object): Layer {
    const {look} = this.props as unknown as TilesProps;
    const shown = look.shows ? kept(part, feature => look.shows!(content, feature)) : part.indices;
    return new FeatureMesh(this.getSubLayerProps({id}) as never, {
      ...frame, ...this.common, ...this.chosen(content), id: `${this.id}-${id}`, part, shown, data: [0],
      mesh: {attributes: {positions: {value: part.positions, size: 3}}, shown} as never,
      texture: part.image, getPosition: [0, 0, 0], getColor: [255, 255, 255, Math.round(part.alpha * 255)], material: MATERIAL
    } as never) as unknown as Layer;
  }

  private instances(id: string, part: InstancePart, content: TileContent, frame: object): Layer {
    return new SimpleMeshLayer<Float32Array>(this.getSubLayerProps({id}) as never, {
      ...frame, ...this.common, id: `${this.id}-${id}`, part, data: part.matrices,
      ...(this.isTableOf(part) ? this.chosen(content, part.ids) : {}),
      mesh: {
        attributes: {
          positions: {value: part.positions, size: 3},
          ...(part.normals ? {normals: {value: part.normals, size: 3}} : {})
        },
        indices: {value: part.indices, size: 1}
      } as never,
      getPosition: [0, 0, 0], getTransformMatrix: (matrix: Float32Array) => matrix as never,
      getColor: part.color as [number, number, number, number], material: MATERIAL
    } as never) as unknown as Layer;
  }

  // Instances of another table have features of their own, with the same numbers.
  private isTableOf(part: InstancePart): boolean {
    return part.table === this.selectedTable;
  }

  private get selectedTable(): number {
    return (this.props as unknown as TilesProps).look.selected?.table ?? -1;
  }

  private points(id: string, part: PointPart, frame: object): Layer {
    const {look} = this.props as unknown as TilesProps;
    return new PointCloudLayer(this.getSubLayerProps({id}) as never, {
      ...frame, ...this.common, id: `${this.id}-${id}`, part, pickable: false,
      data: {length: part.count, attributes: {getPosition: {value: part.positions, size: 3}, getColor: {value: part.colors, size: 4}}} as never,
      pointSize: look.pointSize, sizeUnits: 'pixels', material: false
    } as never) as unknown as Layer;
  }
}

// In the frame of its tile.
function middleOf(part: TilePart, feature: number): [number, number, number] {
  if (part.kind === 'instances') {
    const matrix = part.matrices[part.ids.indexOf(feature)];
    return [matrix[12], matrix[13], matrix[14]];
  }
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < part.positions.length; i++) {
    if (part.kind === 'mesh' && part.ids[Math.floor(i / 3)] !== feature) continue;
    low[i % 3] = Math.min(low[i % 3], part.positions[i]);
    high[i % 3] = Math.max(high[i % 3], part.positions[i]);
  }
  return low.map((value, axis) => (value + high[axis]) / 2) as [number, number, number];
}

function kept(part: MeshPart, shows: (feature: number) => boolean): Uint32Array {
  const known = new Map<number, boolean>();
  const {indices, ids} = part;
  const out = new Uint32Array(indices.length);
  let count = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const feature = ids[indices[i]];
    let isShown = known.get(feature);
    if (isShown === undefined) known.set(feature, (isShown = shows(feature)));
    if (isShown) {
      out[count] = indices[i];
      out[count + 1] = indices[i + 1];
      out[count + 2] = indices[i + 2];
      count += 3;
    }
  }
  return count ? out.slice(0, count) : new Uint32Array(3); // one triangle of no size: a mesh may not be empty
}
