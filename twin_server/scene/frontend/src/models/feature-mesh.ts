// A mesh whose vertices know the feature they belong to: a click answers with the feature, not the mesh.

import {SimpleMeshLayer, type SimpleMeshLayerProps} from '@deck.gl/mesh-layers';
import {Geometry, Model} from '@luma.gl/engine';
import type {MeshPart} from './glb';

export class FeatureMesh extends SimpleMeshLayer<number, {part: MeshPart; shown: Uint32Array}> {
  static layerName = 'FeatureMesh';

  getShaders(): never {
    const shaders = super.getShaders() as unknown as Record<string, unknown>;
    return {
      ...shaders,
      inject: {
        'vs:#decl': 'in float featureIds;',
        'vs:#main-end': 'picking_setPickingColor(picking_getPickingColorFromIndex(featureIds));'
      }
    } as never;
  }

  protected getModel(): Model {
    const {part, shown, id} = this.props as unknown as SimpleMeshLayerProps & {part: MeshPart; shown: Uint32Array; id: string};
    const vertices = part.positions.length / 3;
    const model = new Model(this.context.device, {
      ...(this.getShaders() as object),
      id,
      bufferLayout: this.getAttributeManager()!.getBufferLayouts(),
      geometry: new Geometry({
        topology: 'triangle-list',
        indices: {size: 1, value: shown} as never,
        attributes: {
          positions: {size: 3, value: part.positions},
          normals: {size: 3, value: new Float32Array(vertices * 3)},
          colors: {size: 4, value: part.colors, type: 'unorm8', normalized: true} as never,
          texCoords: {size: 2, value: part.uv ?? new Float32Array(vertices * 2)},
          featureIds: {size: 1, value: part.ids}
        }
      }),
      isInstanced: true
    } as never);
    model.shaderInputs.setProps({simpleMesh: this.textureProps(this.props.texture as never)} as never);
    return model;
  }

  private textureProps(texture: unknown): object {
    return {sampler: texture || (this.state as {emptyTexture?: unknown}).emptyTexture, hasTexture: !!texture};
  }
}
