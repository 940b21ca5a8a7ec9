// Light of a date and an hour: the sun where it stands over this city, dusk, night.

import type {Host, Part} from '../part';
import {texts} from '../part';
import {panelHead, railOf} from '../rail/rail';
import {isSoftware} from '../graphics';
import {usualLight} from '../scene';
import {h, replace} from '../ui/dom';
import {lighting} from './light';
import {daylight, sunAt} from './position';
import css from './sun.css';

const say = texts({
  sun: ['日照与昼夜', 'Sun and night'],
  on: ['按时间照明', 'Light of the hour'],
  date: ['日期', 'Date'],
  hour: ['时刻（北京时间）', 'Time (UTC+8)'],
  altitude: ['太阳高度角', 'Height of the sun'],
  azimuth: ['方位角', 'Azimuth'],
  rise: ['日出', 'Sunrise'],
  set: ['日落', 'Sunset'],
  night: ['夜间', 'Night'],
  below: ['地平线以下', 'below the horizon'],
  shadows: ['阴影', 'Shadows'],
  noShadows: ['阴影需要显卡，本机由处理器绘制，已关闭', 'Shadows need a graphics card; this machine draws without one, so they are off'],
  now: ['现在', 'Now'],
  summer: ['夏至', 'Summer solstice'],
  winter: ['冬至', 'Winter solstice'],
  off: ['关闭', 'Off']
});

const ZONE_MS = 8 * 3_600_000;
const STEP_MIN = 10;

export function sunPart(host: Host): Part {
  return new SunTool(host).part;
}

class SunTool {
  private isOn = false;
  private day = new Date(Date.now() + ZONE_MS).toISOString().slice(0, 10);
  private minutes = Math.floor(((Date.now() + ZONE_MS) % 86_400_000) / 60_000 / STEP_MIN) * STEP_MIN;
  private hasShadows = false;
  private facts = h('dl', {class: 'facts', 'data-testid': 'sun-facts'});
  private element = h('section', {class: 'panel tool-panel sun', hidden: true, 'data-testid': 'sun'});
  readonly part: Part;

  constructor(private host: Host) {
    railOf(host).add({name: 'sun', title: lang => `${say('sun', lang)} (S)`, panel: this.element, opened: () => this.light(true)});
    host.store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('catalogue')) this.render();
    });
    this.part = {
      elements: [this.element],
      css,
      keys: {s: () => railOf(host).toggle('sun')},
      shortcuts: [['S', '日照与昼夜', 'sun and night']],
      reset: () => { this.light(false); railOf(host).toggle('sun', false); }
    };
  }

  private get at(): number {
    return Date.parse(`${this.day}T00:00:00Z`) - ZONE_MS + this.minutes * 60_000;
  }

  private get place(): [number, number] {
    const {extent} = this.host.store.state.catalogue ?? {};
    return extent ? [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2] : [116.4, 39.9];
  }

  private light(isOn: boolean): void {
    this.isOn = isOn;
    const sun = sunAt(this.at, ...this.place);
    this.host.scene.deck.setProps({effects: [isOn ? lighting(sun, this.hasShadows) : usualLight()]});
    this.host.root.classList.toggle('night', isOn && sun.altitude < -4);
    this.host.root.classList.toggle('dusk', isOn && sun.altitude >= -4 && sun.altitude < 6);
    this.host.redraw();
    this.render();
  }

  private render(): void {
    const {lang} = this.host.store.state;
    const slider = h('input', {
      type: 'range', min: '0', max: `${24 * 60 - STEP_MIN}`, step: `${STEP_MIN}`, value: `${this.minutes}`, 'aria-label': say('hour', lang), 'data-testid': 'hour',
      oninput: (event: Event) => { this.minutes = Number((event.target as HTMLInputElement).value); this.showFacts(); },
      onchange: () => this.light(true)
    });
    const date = h('input', {
      type: 'date', value: this.day, 'aria-label': say('date', lang), class: 'grow',
      onchange: (event: Event) => { const {value} = event.target as HTMLInputElement; if (value) { this.day = value; this.light(true); } }
    });
    const jump = (label: string, day: string, minutes: number | null): HTMLElement => h('button', {class: 'chip', onclick: () => {
      this.day = day;
      if (minutes !== null) this.minutes = minutes;
      this.light(true);
    }}, label);
    const year = this.day.slice(0, 4);
    const local = new Date(Date.now() + ZONE_MS);
    const isDrawnByProcessor = isSoftware();
    this.showFacts();
    replace(this.element, panelHead(this.host, 'sun', say('sun', lang)), h('div', {class: 'scroll'},
      h('label', {class: 'row'}, h('input', {type: 'checkbox', checked: this.isOn, onchange: (event: Event) => this.light((event.target as HTMLInputElement).checked)}), say('on', lang)),
      h('div', {class: 'row'}, date),
      h('label', {}, say('hour', lang), slider),
      this.facts,
      h('div', {class: 'chips'},
        jump(say('now', lang), local.toISOString().slice(0, 10), Math.floor((local.getUTCHours() * 60 + local.getUTCMinutes()) / STEP_MIN) * STEP_MIN),
        jump('08:00', this.day, 480), jump('12:00', this.day, 720), jump('18:00', this.day, 1080), jump(say('night', lang), this.day, 1350),
        jump(say('summer', lang), `${year}-06-21`, null), jump(say('winter', lang), `${year}-12-21`, null)),
      isDrawnByProcessor ? h('p', {}, say('noShadows', lang))
        : h('label', {class: 'row'}, h('input', {type: 'checkbox', checked: this.hasShadows, onchange: (event: Event) => { this.hasShadows = (event.target as HTMLInputElement).checked; this.light(true); }}), say('shadows', lang))));
  }

  private showFacts(): void {
    const {lang} = this.host.store.state;
    const {azimuth, altitude} = sunAt(this.at, ...this.place);
    const light = daylight(Date.parse(`${this.day}T04:00:00Z`), ...this.place);
    const clock = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(11, 16);
    const hour = `${String(Math.floor(this.minutes / 60)).padStart(2, '0')}:${String(this.minutes % 60).padStart(2, '0')}`;
    const lines: [string, string][] = [
      [`${this.day}`, hour],
      [say('altitude', lang), altitude < 0 ? `${altitude.toFixed(1)}° · ${say('below', lang)}` : `${altitude.toFixed(1)}°`],
      [say('azimuth', lang), `${azimuth.toFixed(1)}°`],
      ...(light ? [[say('rise', lang), clock(light[0])], [say('set', lang), clock(light[1])]] as [string, string][] : [])
    ];
    replace(this.facts, ...lines.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]));
  }
}
