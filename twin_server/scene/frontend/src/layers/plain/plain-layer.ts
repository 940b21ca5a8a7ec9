// Triangles, lines or points with a colour at each vertex, in one draw call. deck.gl's own layers draw an instance for
// each edge, segment or point: without a graphics card an instance costs as much as fifty vertices.

import {COORDINATE_SYSTEM, Layer, project32, color as colorModule, picking, type LayerProps, type UpdateParameters} from '@deck.gl/core';
import {Model} from '@luma.gl/engine';
import {shownLight} from '../../sun/shown';

export interface Plain {
  origin: [number, number]; // longitude, latitude
  positions: Float32Array; // degrees from the origin, and metres above the base of the scene
  colors: Uint8Array; // four a vertex
  rows: Float32Array; // of the feature that a vertex belongs to
  indices?: Uint32Array; // corners of the triangles
}

interface PlainProps extends LayerProps {
  data: {length: number; attributes: Record<string, {value: ArrayLike<number>; size: number; normalized?: boolean}>};
  topology: 'triangle-list' | 'line-list' | 'point-list';
  pointSize: number; // pixels
}

const plainUniforms = {
  name: 'plain',
  vs: /* glsl */ `
layout(std140) uniform plainUniforms {
  float pointSize;
  vec3 tint;
} plain;
`,
  uniformTypes: {pointSize: 'f32', tint: 'vec3<f32>'}
} as const;

const vs = /* glsl */ `#version 300 es
#define SHADER_NAME plain-layer-vertex
in vec3 positions;
in vec4 colors;
in float rows;
out vec4 vColor;
void main(void) {
  geometry.worldPosition = positions;
  geometry.pickingColor = picking_getPickingColorFromIndex(rows);
  gl_Position = project_position_to_clipspace(positions, vec3(0.0), vec3(0.0), geometry.position);
  gl_PointSize = plain.pointSize;
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  vColor = vec4(colors.rgb * plain.tint, colors.a * layer.opacity);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;
const fs = /* glsl */ `#version 300 es
#define SHADER_NAME plain-layer-fragment
precision highp float;
in vec4 vColor;
out vec4 fragColor;
void main(void) {
  fragColor = vColor;
  geometry.uv = vec2(0.0);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

export class PlainLayer extends Layer<PlainProps> {
  static layerName = 'PlainLayer';
  static defaultProps = {
    topology: 'triangle-list', pointSize: 4, getPosition: {type: 'accessor', value: [0, 0, 0]},
    getColor: {type: 'accessor', value: [255, 255, 255, 255]}, getRow: {type: 'accessor', value: 0}
  } as never;
  declare state: {model: Model};

  getShaders(): unknown {
    const modules = [project32, colorModule, picking, plainUniforms];
    return super.getShaders({vs, fs, modules, defines: {NON_INSTANCED_MODEL: 1}});
  }

  initializeState(): void {
    const attributes = this.getAttributeManager()!;
    attributes.add({
      positions: {size: 3, type: 'float32', accessor: 'getPosition'},
      colors: {size: 4, type: 'unorm8', accessor: 'getColor'},
      rows: {size: 1, type: 'float32', accessor: 'getRow'},
      ...(this.isIndexed ? {indices: {size: 1, isIndexed: true, noAlloc: true, update: () => undefined}} : {})
    } as never);
    this.setState({model: this.getModel()});
  }

  private getModel(): Model {
    return new Model(this.context.device, {
      ...(this.getShaders() as object), id: this.props.id, topology: this.props.topology, isIndexed: this.isIndexed,
      bufferLayout: this.getAttributeManager()!.getBufferLayouts({isInstanced: false})
    } as never);
  }

  updateState(change: UpdateParameters<this>): void {
    super.updateState(change);
    const {dataChanged, extensionsChanged} = change.changeFlags;
    if (extensionsChanged && change.oldProps.data) {
      this.state.model.destroy();
      this.setState({model: this.getModel()});
    }
    if (dataChanged || extensionsChanged) this.getAttributeManager()!.invalidateAll();
  }

  draw(): void {
    const {model} = this.state;
    const {data, pointSize, topology} = this.props;
    model.setVertexCount(data.attributes.indices?.value.length ?? data.length);
    // Lines and points are signs, and shine at night too.
    const tint = topology === 'triangle-list' ? shownLight().tint : [1, 1, 1];
    model.shaderInputs.setProps({plain: {pointSize, tint}});
    model.draw(this.context.renderPass);
  }

  private get isIndexed(): boolean {
    return 'indices' in this.props.data.attributes;
  }
}

export function plainLayer(id: string, made: Plain, props: Partial<PlainProps>): PlainLayer {
  return new PlainLayer({
    id,
    data: dataOf(made),
    coordinateSystem: COORDINATE_SYSTEM.LNGLAT_OFFSETS,
    coordinateOrigin: [...made.origin, 0],
    ...props
  } as never);
}

const known = new WeakMap<Plain, PlainProps['data']>();

// The same object for the same arrays: deck.gl takes another one for new data.
function dataOf(made: Plain): PlainProps['data'] {
  let data = known.get(made);
  if (!data) {
    data = {
      length: made.rows.length,
      attributes: {
        getPosition: {value: made.positions, size: 3},
        getColor: {value: made.colors, size: 4, normalized: true},
        getRow: {value: made.rows, size: 1},
        ...(made.indices ? {indices: {value: made.indices, size: 1}} : {})
      }
    };
    known.set(made, data);
  }
  return data;
}
