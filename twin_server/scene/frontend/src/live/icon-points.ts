// Icons from one picture as points of the graphics interface, one vertex each. deck.gl's own layer draws an instance
// for each icon, which costs a machine without a graphics card as much as fifty vertices.

import {Layer, picking, project32, type LayerProps, type UpdateParameters} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {Model} from '@luma.gl/engine';

export interface IconPointsProps extends LayerProps {
  data: {length: number; attributes: Record<string, {value: Float32Array | Float64Array; size: number}>};
  atlas: ImageBitmap;
  cell: number; // side of an icon in the picture
  sizeScale: number;
}

const iconUniforms = {
  name: 'icon',
  vs: /* glsl */ `
layout(std140) uniform iconUniforms {
  vec2 atlasSize;
  float cell;
  float sizeScale;
} icon;
`,
  fs: /* glsl */ `
layout(std140) uniform iconUniforms {
  vec2 atlasSize;
  float cell;
  float sizeScale;
} icon;
`,
  uniformTypes: {atlasSize: 'vec2<f32>', cell: 'f32', sizeScale: 'f32'}
} as const;

const vs = /* glsl */ `#version 300 es
#define SHADER_NAME icon-points-vertex
in vec3 positions;
in vec3 positions64Low;
in vec2 corners;
in float sizes;
out vec2 vCorner;
void main(void) {
  geometry.worldPosition = positions;
  geometry.pickingColor = picking_getPickingColorFromIndex(float(gl_VertexID));
  gl_Position = project_position_to_clipspace(positions, positions64Low, vec3(0.0), geometry.position);
  gl_PointSize = sizes * icon.sizeScale * project.devicePixelRatio;
  if (sizes <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  vCorner = corners;
  vec4 color = vec4(1.0);
  DECKGL_FILTER_COLOR(color, geometry); // hands the picking colour on
}
`;
const fs = /* glsl */ `#version 300 es
#define SHADER_NAME icon-points-fragment
precision highp float;
uniform sampler2D atlas;
in vec2 vCorner;
out vec4 fragColor;
void main(void) {
  vec4 texel = texture(atlas, (vCorner + gl_PointCoord * icon.cell) / icon.atlasSize);
  fragColor = vec4(texel.rgb, texel.a * layer.opacity);
  if (fragColor.a < 0.05) discard;
  geometry.uv = gl_PointCoord;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

export class IconPointsLayer extends Layer<IconPointsProps> {
  static layerName = 'IconPointsLayer';
  static defaultProps = {
    atlas: {type: 'image', value: null, async: true}, cell: 64, sizeScale: 1,
    getPosition: {type: 'accessor', value: [0, 0, 0]}, getCorner: {type: 'accessor', value: [0, 0]},
    getSize: {type: 'accessor', value: 1}
  } as never;
  declare state: {model: Model};

  getShaders(): unknown {
    return super.getShaders({vs, fs, modules: [project32, picking, iconUniforms], defines: {NON_INSTANCED_MODEL: 1}});
  }

  initializeState(): void {
    const attributes = this.getAttributeManager()!;
    attributes.add({
      positions: {size: 3, type: 'float64', fp64: this.use64bitPositions(), accessor: 'getPosition'},
      corners: {size: 2, type: 'float32', accessor: 'getCorner'},
      sizes: {size: 1, type: 'float32', accessor: 'getSize'}
    } as never);
    this.setState({model: new Model(this.context.device, {
      ...(this.getShaders() as object), id: this.props.id, topology: 'point-list',
      bufferLayout: attributes.getBufferLayouts({isInstanced: false})
    } as never)});
  }

  updateState(change: UpdateParameters<this>): void {
    super.updateState(change);
    if (change.changeFlags.dataChanged) this.getAttributeManager()!.invalidateAll();
  }

  draw(): void {
    const atlas = this.props.atlas as unknown as Texture | null;
    if (!atlas) return;
    const {model} = this.state;
    const {cell, sizeScale, data} = this.props;
    model.setVertexCount(data.length);
    model.shaderInputs.setProps({icon: {atlasSize: [atlas.width, atlas.height], cell, sizeScale}});
    model.setBindings({atlas});
    model.draw(this.context.renderPass);
  }
}
