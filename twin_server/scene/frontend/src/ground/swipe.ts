// Draws only one side of an upright line across the screen: two images on the same ground can be swept over.

import {Layer, LayerExtension} from '@deck.gl/core';

const module = {
  name: 'swipe',
  fs: /* glsl */ `
layout(std140) uniform swipeUniforms {
  float edge;
  float side;
} swipe;
`,
  inject: {
    'fs:DECKGL_FILTER_COLOR': /* glsl */ `
  if ((gl_FragCoord.x - swipe.edge) * swipe.side < 0.0) discard;
`
  },
  uniformTypes: {edge: 'f32', side: 'f32'}
} as const;

export interface SwipeProps {
  swipeShare: number; // 0 … 1 across the screen
  swipeSide: -1 | 0 | 1; // keep left, everything, right
}

export class SwipeExtension extends LayerExtension {
  static extensionName = 'SwipeExtension';
  static defaultProps = {swipeShare: 0.5, swipeSide: 0};

  getShaders(): unknown {
    return {modules: [module]};
  }

  draw(this: Layer<SwipeProps>): void {
    const {swipeShare, swipeSide} = this.props;
    const {device} = this.context;
    const [width] = device.getDefaultCanvasContext().getDrawingBufferSize();
    this.setShaderModuleProps({swipe: {edge: swipeShare * width, side: swipeSide}});
  }
}
