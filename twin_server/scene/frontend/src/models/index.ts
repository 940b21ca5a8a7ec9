// Models, meshes and point clouds of the static scene.

import type {Layer} from '@deck.gl/core';
import {zoomFor} from '../metres';
import type {MakePart} from '../part';
import {railOf} from '../rail/rail';
import {cutProps} from '../section/cut';
import type {Bbox} from '../types';
import {ElementCard} from './element-card';
import {DRAWN, filterOf, guidOf, idOf, Items, type ItemState} from './items';
import css from './models.css';
import {ModelPanel} from './panel';
import {ModelTiles, type Look, type Picked} from './tileset';

const PREFIX = 'models/';
const FADED = 0.16;

export const models: MakePart = host => {
  const {store, scene, api} = host;
  let isLoading = false;
  const known = new Map<string, {key: string; layer: Layer}>();
  const changed = (): void => {
    panel.render();
    host.redraw();
  };
  const items = new Items(host, changed);
  const locate = (state: ItemState): void => {
    const {box} = state.item;
    scene.flyTo([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], zoomOf(box, scene.deck.width, scene.deck.height));
    if (!state.isOn) void items.toggle(state);
  };
  const panel = new ModelPanel(host, items, {locate, changed: () => host.redraw()});
  const card = new ElementCard(host, items, {changed: () => changed(), locate});

  // Made anew only when its look changes: the tiles stay where they are.
  const layerOf = (state: ItemState): Layer => {
    const {underground, heights, covered, cut} = store.state;
    const opacity = underground && !state.item.more.is_below ? FADED : 1;
    const filter = [state.top, [...state.hidden].sort().join(), state.only, state.item.more.class === 'building' ? [...covered].join() : ''].join('/');
    const selected = card.selectedIn(state);
    const chosen = selected ? `${guidOf(selected.content, selected.feature)}/${selected.feature}/${selected.table}` : '';
    const key = `${state.item.path} ${opacity} ${state.pointSize} ${filter} ${underground} ${heights.base} ${chosen} ${cut ? [...cut.from, ...cut.to] : ''}`;
    const found = known.get(state.item.id);
    if (found?.key === key) return found.layer;
    const look: Look = {
      opacity, pointSize: state.pointSize, isPickable: !underground || !!state.item.more.is_below, shows: filterOf(state, covered), selected, key
    };
    const layer = new ModelTiles({
      id: `${PREFIX}${state.item.path}`,
      data: new URL(api.url(state.item.path), window.location.href).href,
      loader: state.loader, base: heights.base, look, pickable: true, autoHighlight: true, ...(state.item.more.is_below ? {} : cutProps(cut)),
      loadOptions: {tileset: {maximumMemoryUsage: 256, maximumScreenSpaceError: state.item.kind === 'points' ? 4 : 12, maxRequests: 8, throttleRequests: true}},
      onTileError: () => {
        state.missing += 1;
        panel.render();
      }
    } as never) as unknown as Layer;
    known.set(state.item.id, {key, layer});
    return layer;
  };
  // A layer that is no longer drawn is forgotten: deck.gl has taken it apart, and it cannot be drawn again.
  const layersOf = (isBelow: boolean, isShown: boolean): Layer[] => {
    const own = items.states.filter(state => !!state.item.more.is_below === isBelow);
    const shown = own.filter(state => isShown && state.isOn && state.isReady && DRAWN.has(state.item.kind));
    for (const state of own) if (!shown.includes(state)) known.delete(state.item.id);
    return shown.map(layerOf);
  };

  const load = async (): Promise<void> => {
    isLoading = true;
    await items.load();
    isLoading = false;
    panel.render();
  };

  return {
    elements: [panel.element, card.element],
    css,
    layers: {
      below: () => layersOf(true, store.state.underground || !!store.state.cut),
      standing: () => layersOf(false, true)
    },
    keys: {
      o: () => railOf(host).toggle('models'),
      escape: () => (card.isOpen ? card.close() : false)
    },
    shortcuts: [['O', '模型面板', 'Models']],
    loaded: load,
    rebuilt: load,
    click: info => {
      if (!info?.layer?.id.startsWith(PREFIX)) {
        if (card.isOpen) card.close();
        return false;
      }
      const picked = info.object as Picked | undefined;
      const state = items.states.find(one => info.layer!.id === `${PREFIX}${one.item.path}`);
      if (!picked || !state) return false;
      const id = state.item.more.class ? idOf(picked.content, picked.feature) : '';
      if (state.item.more.class && id) host.select({class: state.item.more.class, id}, false);
      else {
        host.select(null, false);
        card.show(state, picked);
        host.redraw();
      }
      return true;
    },
    reset: () => {
      card.close();
      railOf(host).toggle('models', false);
      items.reset();
    },
    isSettled: () => !isLoading && !items.isBusy
  };
};

function zoomOf(box: Bbox, width: number, height: number): number {
  const pixels = Math.min(Math.max((width || 1600) - 680, 320), height || 900) * 0.6;
  return Math.min(20.4, zoomFor(box, pixels, 8));
}

