// Storeys and windows on the walls of extruded buildings, edges, and a tone of its own for each, drawn by the shader: they give
// a building its size, and tell roofs from walls and neighbours from one another.

import {Layer, LayerExtension} from '@deck.gl/core';
import {shownLight} from '../sun/shown';

const module = {
  name: 'facade',
  fs: /* glsl */ `
layout(std140) uniform facadeUniforms {
  float strength;
  float night;
} facade;
`,
  inject: {
    'vs:#decl': /* glsl */ `
out float facade_up;
out float facade_along;
out float facade_rest;
out float facade_height;
`,
    'vs:#main-end': /* glsl */ `
#ifdef IS_SIDE_VERTEX
  vec2 facade_run = nextPos.xy - pos.xy + nextPos64Low.xy - pos64Low.xy;
  facade_run.x *= cos(radians(pos.y));
  facade_along = positions.x * length(facade_run) * 111195.0;
  facade_rest = (1.0 - positions.x) * length(facade_run) * 111195.0;
  facade_up = positions.y * elevations;
  facade_height = elevations;
#else
  facade_up = -1.0;
  facade_along = 0.0;
  facade_rest = 0.0;
  facade_height = elevations;
#endif
`,
    'fs:#decl': /* glsl */ `
in float facade_up;
in float facade_along;
in float facade_rest;
in float facade_height;
`,
    'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  color.rgb *= 0.92 + 0.12 * fract(facade_height * 7.31);
  if (facade_up >= 0.0) {
    float storey = facade_up / 3.1;
    float bay = facade_along / 2.6;
    float near = 1.0 - smoothstep(0.25, 0.7, max(fwidth(storey), fwidth(bay)));
    float row = smoothstep(0.28, 0.36, fract(storey)) * (1.0 - smoothstep(0.78, 0.86, fract(storey)));
    float column = smoothstep(0.18, 0.26, fract(bay)) * (1.0 - smoothstep(0.74, 0.82, fract(bay)));
    float isWall = step(0.4, facade_height - facade_up);
    float window = row * column * near * isWall * facade.strength;
    float rise = 0.62 + 0.38 * clamp(facade_up / max(facade_height, 14.0), 0.0, 1.0);
    float pixel = fwidth(facade_along) + fwidth(facade_up);
    float corner = 1.0 - smoothstep(0.0, max(0.3, 1.2 * pixel), min(facade_along, facade_rest));
    float rim = 1.0 - smoothstep(0.0, max(0.45, 1.2 * pixel), facade_height - facade_up);
    vec3 wall = color.rgb * rise * (1.0 - 0.22 * max(corner, rim) * (1.0 - smoothstep(0.8, 3.0, pixel)));
    float isLit = step(0.62, fract(sin(dot(floor(vec2(storey, bay)) + facade_height, vec2(12.9898, 78.233))) * 43758.5453));
    vec3 pane = mix(vec3(0.13, 0.18, 0.25) * (0.6 + 0.6 * rise), mix(vec3(0.07, 0.09, 0.14), vec3(0.98, 0.8, 0.5), isLit), facade.night);
    // From afar single windows are none any more: their light is spread over the wall.
    vec3 glow = vec3(0.98, 0.8, 0.5) * 0.07 * facade.night * (1.0 - near) * isWall;
    color.rgb = mix(wall, pane, window * 0.72) + glow;
  }
`
  },
  uniformTypes: {strength: 'f32', night: 'f32'}
} as const;

export class FacadeExtension extends LayerExtension {
  static extensionName = 'FacadeExtension';
  static defaultProps = {facadeStrength: 1};

  getShaders(): unknown {
    return {modules: [module]};
  }

  draw(this: Layer<{facadeStrength: number}>): void {
    this.setShaderModuleProps({facade: {strength: this.props.facadeStrength, night: shownLight().night}});
  }
}
