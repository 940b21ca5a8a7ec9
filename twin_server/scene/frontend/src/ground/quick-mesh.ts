// The mesh of a ground tile with its light reckoned at the corners instead of at each pixel: most of the screen is
// ground, and without a graphics card each pixel counts.

import {gouraudMaterial} from '@deck.gl/core';
import {SimpleMeshLayer} from '@deck.gl/mesh-layers';

const fs = /* glsl */ `#version 300 es
#define SHADER_NAME quick-mesh-fragment
precision highp float;
uniform sampler2D sampler;
in vec2 vTexCoord;
in vec3 quick_light;
out vec4 fragColor;
void main(void) {
  geometry.uv = vTexCoord;
  vec4 color = texture(sampler, vTexCoord);
  DECKGL_FILTER_COLOR(color, geometry);
  fragColor = vec4(color.rgb * quick_light, color.a * layer.opacity);
}
`;
const inject = {
  'vs:#decl': 'out vec3 quick_light;',
  'vs:#main-end': 'quick_light = lighting_getLightColor(vec3(1.0), project.cameraPosition, position_commonspace.xyz, normals_commonspace);'
};

interface Shaders { modules: {name: string}[] }

export class QuickMeshLayer<Item = unknown, More extends object = object> extends SimpleMeshLayer<Item, More> {
  static layerName = 'QuickMeshLayer';

  getShaders(): never {
    const usual = super.getShaders() as unknown as Shaders;
    const modules = usual.modules.map(module => (module.name === 'phongMaterial' ? gouraudMaterial : module));
    return {...usual, fs, source: undefined, modules, inject} as never;
  }
}
