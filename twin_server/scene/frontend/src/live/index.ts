// Living sensors: symbols that follow the stream, alarms to handle, a card with the course of each.

import type {Layer, PickingInfo} from '@deck.gl/core';
import type {Frame, Host, Part} from '../part';
import {SensorPanel} from './card';
import {AlarmPanel} from './panel';
import {Sound} from './sound';
import {LiveStore} from './store';
import {Strip} from './strip';
import {LABELS_EVERY_MS, LAYER_ID, Symbols} from './symbols';
import type {Bbox} from '../types';
import type {Alarm} from './types';
import css from './live.css';

const CLOSE_ZOOM = 17.4;
const NARROW = 820;

export function livePart(host: Host): Part {
  const live = new LiveStore(host.api);
  const sound = new Sound();
  let symbols: Symbols | null = null;
  let drawnMs = 0;
  let labelledMs = 0;

  const openSensor = (code: string, flyTo: boolean): void => {
    const place = live.shown.placeOf(code);
    if (place === undefined) return;
    const row = live.shown.rows[place];
    host.select({class: 'sensor', id: row.id}, false);
    if (flyTo && row.lon !== null && row.lat !== null) host.scene.flyTo([row.lon, row.lat], Math.max(CLOSE_ZOOM, host.scene.view.zoom));
  };
  const goTo = (alarm: Alarm): void => {
    if (!alarm.code) return;
    openSensor(alarm.code, true);
    if (host.root.clientWidth <= NARROW) panel.toggle(false); // no room for both
  };
  const panel = new AlarmPanel(host, live, sound, goTo);
  const strip = new Strip(host.store, live, () => panel.toggle(), () => panel.isOpen);
  const card = new SensorPanel(host, live, code => openSensor(code, false));

  live.raised = event => sound.raised(event.severity);
  live.listen(changed => {
    if (changed.has('sensors')) symbols = live.shown.rows.length ? new Symbols(live.shown, host.store.state.heights) : null;
    const count = symbols?.flush() ?? 0;
    if (count) drawnMs = performance.now();
    const isReadable = !!symbols?.hasLabels(host.scene.view.zoom) && performance.now() - labelledMs > LABELS_EVERY_MS;
    if (isReadable) labelledMs = performance.now();
    // Rings and labels come and go; symbols change in place.
    const isNews = changed.has('sensors') || changed.has('alarms');
    if (isNews || isReadable) host.redraw(!isNews);
    strip.render();
    panel.changed();
    if (changed.has('time')) card.follow(true);
    else card.changed(changed.has('alarms'));
  });
  host.store.listen((_, changed) => {
    if (symbols && symbols.heights !== host.store.state.heights) {
      symbols = new Symbols(live.shown, host.store.state.heights);
      host.redraw();
    }
    if (changed.has('card')) card.follow();
    if (changed.has('lang') || changed.has('me') || changed.has('catalogue')) {
      strip.render();
      if (panel.isOpen) panel.render();
      card.render();
    }
  });

  const isShown = (name: string): boolean => !!host.store.state.layers.get(name)?.visible;
  const opacity = (name: string): number => host.store.state.layers.get(name)?.opacity ?? 1;
  const isOnScreen = (lon: number, lat: number): boolean => {
    const [x, y] = host.scene.project([lon, lat]);
    return x > 0 && y > 60 && x < host.root.clientWidth && y < host.root.clientHeight;
  };
  const above = (frame: Frame): Layer[] => {
    if (!symbols) return [];
    const {cut} = host.store.state;
    const bounds = host.scene.viewport?.getBounds() as Bbox | undefined; // none before the first frame
    return [
      ...(isShown('alarm') ? symbols.rings(frame, opacity('alarm'), cut) : []),
      ...(isShown('sensor') ? [symbols.icons(frame, opacity('sensor'), cut), ...(bounds ? symbols.labels(frame, bounds, cut, isOnScreen) : [])] : [])
    ];
  };
  const placeOf = (info: PickingInfo | null): number => (info?.layer?.id === LAYER_ID ? info.index : -1);

  window.__gridtwinLive = {
    get feed() { return live.feed.kind; },
    get drawnMs() { return drawnMs; },
    mark: code => markOf(live, code),
    value: code => valueOf(live, code),
    setTime: atMs => live.setTime(atMs)
  };

  return {
    elements: [strip.element, panel.element, card.element],
    layers: {above},
    css,
    cards: ['sensor'],
    keys: {
      a: () => panel.toggle(),
      arrowdown: () => panel.step(1),
      arrowup: () => panel.step(-1),
      k: () => panel.askActive('acknowledge'),
      x: () => panel.askActive('clear'),
      escape: () => (panel.isOpen ? panel.toggle(false) : false)
    },
    shortcuts: [
      ['A', '报警列表', 'alarms'],
      ['↑ ↓ Enter', '报警列表中选择、定位', 'choose an alarm, go there'],
      ['K  X', '确认、解除所选报警', 'acknowledge, clear the chosen alarm']
    ],
    loaded: () => live.load(),
    click: info => {
      const place = placeOf(info);
      if (place < 0) return false;
      host.select({class: 'sensor', id: live.shown.rows[place].id}, false);
      return true;
    },
    isMoving: () => isShown('alarm') && [...live.shown.alarms.values()].some(alarm => alarm.state === 'raised'),
    setTime: atMs => void live.setTime(atMs),
    reset: () => {
      panel.reset();
      void live.setTime(null);
    },
    isSettled: () => !live.busy && !card.isBusy,
    stop: () => {
      live.stop();
      card.stop();
      sound.stop();
      delete window.__gridtwinLive;
    }
  };
}

// What tests and measurements see of the part; nothing else uses it.
interface Seen {
  readonly feed: string;
  readonly drawnMs: number; // when symbols last changed, on the page's own clock
  mark(code: string): string | null;
  value(code: string): number | null;
  setTime(atMs: number | null): Promise<void>;
}

declare global {
  interface Window { __gridtwinLive?: Seen }
}

function markOf(live: LiveStore, code: string): string | null {
  const place = live.shown.placeOf(code);
  return place === undefined ? null : live.shown.mark(place);
}

function valueOf(live: LiveStore, code: string): number | null {
  const place = live.shown.placeOf(code);
  return place === undefined ? null : live.shown.values[place];
}
