// The ground: the dark map or orthophotos of one or two dates, cut into tiles and draped on the terrain.

import {COORDINATE_SYSTEM, type Layer} from '@deck.gl/core';
import {TileLayer} from '@deck.gl/geo-layers';
import {SimpleMeshLayer} from '@deck.gl/mesh-layers';
import type {Api} from '../api';
import {isSoftware} from '../graphics';
import type {State} from '../store';
import type {Bbox, SceneEntry} from '../types';
import {tileMesh, type TileMesh} from './mesh';
import {QuickMeshLayer} from './quick-mesh';
import {cutExtensions, type CutProps} from '../section/cut';
import {SwipeExtension, type SwipeProps} from './swipe';

interface Texture { id: string; path: string; extent: Bbox; maxZoom: number; opacity: number; side: -1 | 0 | 1 }
interface GroundTile { image: ImageBitmap | null; mesh: TileMesh | null }

interface TileRequest {
  index: {x: number; y: number; z: number};
  bbox: {west: number; south: number; east: number; north: number};
  signal?: AbortSignal;
}

const swipe = [new SwipeExtension()];
const QUICK = {minFilter: 'linear', magFilter: 'linear', mipmapFilter: 'nearest'} as never;
const FINE = {minFilter: 'linear', magFilter: 'linear', mipmapFilter: 'linear', maxAnisotropy: 8} as never;
const IMAGE_MATERIAL = {ambient: 0.92, diffuse: 0.22, shininess: 1, specularColor: [0, 0, 0] as [number, number, number]};
const MAP_MATERIAL = {ambient: 0.75, diffuse: 0.6, shininess: 1, specularColor: [0, 0, 0] as [number, number, number]};

export function groundLayers(state: State, api: Api): Layer[] {
  if (!state.catalogue?.extent) return [];
  return textures(state).map(texture => groundLayer(state, api, texture));
}

function textures(state: State): Texture[] {
  const {ground, before, after, share, catalogue} = state;
  const extent = catalogue!.extent!;
  const list: Texture[] = [];
  const image = (scene: SceneEntry | null, opacity: number, side: -1 | 0 | 1) => {
    if (!scene?.bounds || opacity <= 0) return;
    const path = `tiles/${scene.id}/{z}/{x}/{y}?v=${scene.version}`;
    list.push({id: scene.id, path, extent: scene.bounds, maxZoom: scene.max_zoom, opacity, side});
  };
  if (ground === 'before') image(before, 1, 0);
  if (ground === 'after') image(after, 1, 0);
  if (ground === 'swipe') {
    image(before, 1, -1);
    image(after, 1, 1);
  }
  if (ground === 'fade') {
    image(before, 1, 0);
    image(after, share, 0);
  }
  const isCovered = list.length > 0 && list.every(texture => texture.opacity < 1 || covers(texture.extent, extent));
  const map: Texture = {id: 'map', path: `tiles/map/{z}/{x}/{y}?v=${state.stamp}`, extent, maxZoom: 18, opacity: 1, side: 0};
  return isCovered ? list : [map, ...list];
}

function covers(outer: Bbox, inner: Bbox): boolean {
  const slack = 0.002;
  return outer[0] <= inner[0] + slack && outer[1] <= inner[1] + slack
    && outer[2] >= inner[2] - slack && outer[3] >= inner[3] - slack;
}

function groundLayer(state: State, api: Api, texture: Texture): Layer {
  const {heights, underground, share, cut} = state;
  const opacity = texture.opacity * (underground ? state.groundOpacity : 1);
  return new TileLayer<GroundTile>({
    id: `ground-${texture.id}`,
    tileSize: 512,
    minZoom: 10,
    maxZoom: Math.min(texture.maxZoom, 18),
    extent: texture.extent,
    zRange: [heights.min, heights.max],
    maxCacheSize: 160,
    maxRequests: 6,
    refinementStrategy: underground ? 'no-overlap' : 'best-available',
    opacity,
    getTileData: async ({index: {x, y, z}, bbox, signal}: TileRequest) => {
      const {west, south, east, north} = bbox;
      const path = texture.path.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);
      const image = await api.tile(path, signal);
      const cells = z >= 17 ? 12 : 32;
      return {image, mesh: image && tileMesh([west, south, east, north], texture.extent, heights, cells)};
    },
    updateTriggers: {getTileData: [texture.path, heights]},
    onTileError: () => undefined, // a tile that fails stays dark; the imagery list says why
    swipeShare: share,
    cut,
    renderSubLayers: (props: {id: string; data: GroundTile | null}) => {
      const {image, mesh} = props.data ?? {image: null, mesh: null};
      if (!image || !mesh) return null;
      const Mesh = isSoftware() ? QuickMeshLayer : SimpleMeshLayer;
      return new Mesh<number, SwipeProps & Partial<CutProps>>({
        id: props.id,
        data: [0],
        mesh: mesh as never,
        texture: image,
        textureParameters: isSoftware() ? QUICK : FINE,
        coordinateSystem: COORDINATE_SYSTEM.METER_OFFSETS,
        coordinateOrigin: mesh.origin,
        getPosition: () => [0, 0, 0],
        getColor: [255, 255, 255, 255],
        material: texture.id === 'map' ? MAP_MATERIAL : IMAGE_MATERIAL,
        opacity,
        // A shader that may leave pixels out cannot skip those that are hidden.
        extensions: [...(texture.side ? swipe : []), ...cutExtensions(cut)],
        ...(cut ? {cut} : {}),
        swipeShare: share,
        swipeSide: texture.side
      });
    }
  } as never);
}
