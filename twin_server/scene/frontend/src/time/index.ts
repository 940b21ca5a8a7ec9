// Time: the ground, the patches and the alarms as they were. Others hear of the moment by the store's `at`.

import type {Host, Part} from '../part';
import {railOf} from '../rail/rail';
import type {GroundMode} from '../store';
import {TimeBar} from './bar';
import {endOf, sceneAt, step, stops, type Mark} from './marks';
import css from './time.css';
import {say} from './texts';

const WAIT_MS = 220;
const PLAY_MS = 2200;
const DATED = ['change_patch', 'alarm'];

export function timePart(host: Host): Part {
  const time = new Time(host);
  return time.part;
}

class Time {
  private marks: Mark[] | null = null;
  private problem: string | null = null;
  private wanted: number | null = null;
  private timer = 0;
  private player = 0;
  private followed: number | null = null;
  private live: {ground: GroundMode; alarms: boolean} | null = null; // what to go back to
  private chosen: [string, string] | null = null;
  private bar: TimeBar;
  readonly part: Part;

  constructor(private host: Host) {
    this.bar = new TimeBar(host, {
      go: at => { this.stop(); this.go(at); },
      step: direction => { this.stop(); this.step(direction); },
      play: () => this.play(),
      close: () => railOf(host).toggle('time', false),
      pair: (before, after) => { this.chosen = [before, after]; this.pair(); }
    });
    railOf(host).add({name: 'time', title: lang => `${say('time', lang)} (T)`, panel: this.bar.element, isApart: true, closed: () => { this.stop(); this.apply(null); }});
    host.store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('before') || changed.has('after') || changed.has('scenes')) this.render();
      else if (changed.has('at') || changed.has('layers')) this.bar.show();
      if (changed.has('at')) this.follow();
    });
    const moving = (direction: 1 | -1) => (): boolean | void => {
      if (!railOf(host).isOpen('time')) return false;
      this.stop();
      this.step(direction);
    };
    this.part = {
      elements: [this.bar.element],
      css,
      keys: {t: () => railOf(host).toggle('time'), ',': moving(-1), '.': moving(1)},
      shortcuts: [['T', '时间轴', 'time line'], [',  .', '上一 / 下一时点', 'earlier / later']],
      loaded: () => this.load(),
      source: layer => (host.store.state.at !== null && DATED.includes(layer) ? `timeline/${layer}/columns?at=${new Date(host.store.state.at).toISOString()}` : null),
      reset: () => { this.chosen = null; railOf(host).toggle('time', false); },
      isSettled: () => !this.timer,
      stop: () => { this.stop(); clearTimeout(this.timer); }
    };
  }

  private async load(): Promise<void> {
    this.pair();
    if (this.host.store.state.at !== null) this.ground(this.host.store.state.at);
    try {
      this.marks = (await this.host.api.json<{marks: Mark[]}>('timeline')).marks;
      this.problem = null;
    } catch (error) {
      this.problem = (error as Error).message;
    }
    this.render();
  }

  // While the slider is dragged only the date follows; the city follows when it rests.
  private go(at: number | null): void {
    this.wanted = at;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { this.timer = 0; this.apply(this.wanted); }, WAIT_MS);
  }

  private step(direction: 1 | -1): void {
    const all = stops(this.marks ?? [], Date.now());
    if (all.length) this.apply(step(all, this.host.store.state.at, direction));
  }

  private play(): void {
    if (this.player) return this.stop();
    const all = stops(this.marks ?? [], Date.now());
    if (!all.length) return;
    if (this.host.store.state.at === null) this.apply(all[0]);
    this.player = window.setInterval(() => {
      if (!this.host.scene.isSettled) return; // the next date comes when this one is drawn
      this.step(1);
      if (this.host.store.state.at === null) this.stop();
    }, PLAY_MS);
    this.render();
  }

  private stop(): void {
    if (!this.player) return;
    clearInterval(this.player);
    this.player = 0;
    this.render();
  }

  private apply(at: number | null): void {
    if (at !== this.host.store.state.at) this.host.store.set({at});
  }

  // Whoever sets the store's moment, the city goes there.
  private follow(): void {
    const {store} = this.host;
    const {at} = store.state;
    if (at === this.followed) return;
    this.followed = at;
    if (at !== null) railOf(this.host).toggle('time', true);
    const alarms = store.state.layers.get('alarm');
    if (at !== null && !this.live) {
      this.live = {ground: store.state.ground, alarms: !!alarms?.visible};
      if (alarms?.entry.count && !alarms.visible) store.setLayer('alarm', {visible: true});
    }
    if (at !== null) this.ground(at);
    else this.goLive();
    for (const name of DATED) if (store.state.layers.get(name)?.columns) void this.host.reload(name);
  }

  private goLive(): void {
    const {store} = this.host;
    if (!this.live) return;
    if (!this.live.alarms && store.state.layers.get('alarm')?.visible) store.setLayer('alarm', {visible: false});
    const {ground} = this.live;
    this.live = null;
    const usable = store.state.scenes.filter(scene => !scene.problem);
    store.set({after: usable[0] ?? null, ground});
    this.pair();
  }

  // Two dates stay compared if the earlier of them is not yet over; otherwise the newest image by then, or the map.
  private ground(at: number): void {
    const {scenes, before, ground} = this.host.store.state;
    const scene = sceneAt(scenes, at);
    const isCompared = (ground === 'swipe' || ground === 'fade') && !!before && before.id !== scene?.id && endOf(before.captured_on ?? '9999-12-31') <= at;
    this.host.store.set({after: scene ?? this.host.store.state.after, ground: !scene ? 'map' : isCompared ? ground : 'after'});
  }

  private pair(): void {
    const {scenes, at} = this.host.store.state;
    if (!this.chosen || at !== null) return;
    const [before, after] = this.chosen.map(id => scenes.find(scene => scene.id === id && !scene.problem));
    if (before && after) this.host.store.set({before, after});
  }

  private render(): void {
    this.bar.render(this.marks, this.problem, !!this.player, Date.now());
  }
}
