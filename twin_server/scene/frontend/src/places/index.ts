// A place that was searched for by its coordinates: a pin on the ground until Escape.

import {LineLayer, ScatterplotLayer} from '@deck.gl/layers';
import {OVER} from '../layers/common';
import type {Host, Part} from '../part';

const PIN_M = 30;
const CLOSE_ZOOM = 17;
const COLOR: [number, number, number, number] = [77, 212, 255, 255];

export function placesPart(host: Host): Part {
  host.store.listen((state, changed) => {
    if (!changed.has('place') || !state.place) return;
    const [, , zoom, pitch, bearing] = host.scene.camera;
    host.scene.show([...state.place, Math.max(zoom, CLOSE_ZOOM), pitch, bearing]);
  });
  const clear = (): boolean | void => (host.store.state.place ? host.store.set({place: null}) : false);
  return {
    keys: {escape: clear},
    reset: () => void clear(),
    layers: {
      above: () => {
        const {place, heights} = host.store.state;
        if (!place) return [];
        const ground: [number, number, number] = [...place, heights.at(...place) + 0.5];
        const top: [number, number, number] = [...place, ground[2] + PIN_M];
        return [
          new LineLayer({id: 'place-stem', data: [0], getSourcePosition: () => ground, getTargetPosition: () => top, getColor: COLOR, getWidth: 2, parameters: OVER}),
          new ScatterplotLayer({
            id: 'place-foot', data: [ground, top], getPosition: (at: [number, number, number]) => at, getRadius: 7, radiusUnits: 'pixels', billboard: true,
            getFillColor: (at: [number, number, number]) => (at === top ? COLOR : [255, 255, 255, 120]), stroked: true, getLineColor: [255, 255, 255, 255],
            getLineWidth: 2, lineWidthUnits: 'pixels', parameters: OVER
          })
        ];
      }
    }
  };
}
