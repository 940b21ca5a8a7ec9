// Leaves out everything on one side of an upright plane: the plane of a section.

import {Layer, LayerExtension} from '@deck.gl/core';
import type {LonLat} from '../types';

export interface Cut { from: LonLat; to: LonLat } // what lies to the right of the way from → to is taken away

const module = {
  name: 'cut',
  fs: /* glsl */ `
layout(std140) uniform cutUniforms {
  vec2 point;
  vec2 away;
} cut;
`,
  vs: /* glsl */ `
layout(std140) uniform cutUniforms {
  vec2 point;
  vec2 away;
} cut;
`,
  inject: {
    'vs:#decl': 'out float cut_distance;',
    'vs:#main-end': 'cut_distance = dot(geometry.position.xy - cut.point, cut.away);',
    'fs:#decl': 'in float cut_distance;',
    'fs:DECKGL_FILTER_COLOR': 'if (cut_distance > 0.0) discard;'
  },
  uniformTypes: {point: 'vec2<f32>', away: 'vec2<f32>'}
} as const;

export interface CutProps { cut: Cut }

export class CutExtension extends LayerExtension {
  static extensionName = 'CutExtension';
  static defaultProps = {cut: {type: 'object', value: null}};

  getShaders(): unknown {
    return {modules: [module]};
  }

  draw(this: Layer<CutProps>): void {
    const {cut} = this.props;
    if (!cut) return;
    const [a, b] = [cut.from, cut.to].map(place => this.context.viewport.projectPosition([...place, 0]));
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [x, y] = originOf(this);
    // Common space grows eastward and northward: right of the way is its direction turned clockwise.
    this.setShaderModuleProps({cut: {point: [a[0] - x, a[1] - y], away: [(b[1] - a[1]) / length, -(b[0] - a[0]) / length]}});
  }
}

const OFFSETS_FROM_ZOOM = 12;

// Shaders count from an origin near the eye, so that 32 bits are enough: deck.gl's getOffsetOrigin, for the same numbers.
function originOf(layer: Layer<CutProps>): [number, number] {
  const {viewport} = layer.context;
  const {coordinateSystem, coordinateOrigin} = layer.props;
  const {longitude, latitude, zoom} = viewport as unknown as {longitude: number; latitude: number; zoom: number};
  const isOffset = coordinateSystem === 'meter-offsets' || coordinateSystem === 'lnglat-offsets';
  if (!isOffset && zoom < OFFSETS_FROM_ZOOM) return [0, 0];
  const [x, y] = viewport.projectPosition(isOffset ? [...coordinateOrigin] as number[] : [Math.fround(longitude), Math.fround(latitude), 0]);
  return [x, y];
}

const extension = new CutExtension();

// Props of a layer of the city, made in one of the parts: beyond the cut it is left out.
export const cutProps = (cut: Cut | null): {extensions?: LayerExtension[]; cut?: Cut} => (cut ? {extensions: [extension], cut} : {});

// The same for a layer that is made already and not kept: deck.gl takes no layer again that it has exchanged for a copy.
export function withCut(layer: Layer, cut: Cut): Layer {
  return layer.clone({extensions: [...(layer.props.extensions ?? []), extension], cut} as never) as Layer;
}

export const cutExtensions = (cut: Cut | null): LayerExtension[] => (cut ? [extension] : []);
