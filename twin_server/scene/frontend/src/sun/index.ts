// Light of a date and an hour: the sun where it stands over this city, dusk, night.

import type {Host, Part} from '../part';
import {texts} from '../part';
import {panelHead, railOf} from '../rail/rail';
import {isSoftware} from '../graphics';
import {cityMoment, ZONE_MS} from '../city-time';
import {usualLight} from '../scene';
import {h, replace} from '../ui/dom';
import {lighting, shownAt} from './light';
import {daylight, sunAt} from './position';
import {showLight} from './shown';
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
  winter: ['冬至', 'Winter solstice']
});

const STEP_MIN = 10;
const STEP_MS = STEP_MIN * 60_000;

export function sunPart(host: Host): Part {
  return new SunTool(host).part;
}

class SunTool {
  private day = '';
  private minutes = 0;
  private hasShadows = false;
  private facts = h('dl', {class: 'facts', 'data-testid': 'sun-facts'});
  private element = h('section', {class: 'panel tool-panel sun', hidden: true, 'data-testid': 'sun'});
  readonly part: Part;

  constructor(private host: Host) {
    this.set(Date.now());
    railOf(host).add({name: 'sun', title: lang => `${say('sun', lang)} (S)`, panel: this.element, opened: () => this.switch(true)});
    host.store.listen((_, changed) => {
      if (changed.has('light')) this.follow();
      else if (changed.has('lang') || changed.has('catalogue')) this.render();
    });
    this.part = {
      elements: [this.element],
      css,
      keys: {s: () => railOf(host).toggle('sun')},
      shortcuts: [['S', '日照与昼夜', 'sun and night']],
      reset: () => { this.switch(false); railOf(host).toggle('sun', false); }
    };
  }

  private get at(): number {
    return Date.parse(`${this.day}T00:00:00Z`) - ZONE_MS + this.minutes * 60_000;
  }

  private get place(): [number, number] {
    const {extent} = this.host.store.state.catalogue ?? {};
    return extent ? [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2] : [116.4, 39.9];
  }

  private get isOn(): boolean {
    return this.host.store.state.light !== null;
  }

  // Day and hour of the controls, to the step.
  private set(at: number): void {
    const moment = new Date(Math.floor(at / STEP_MS) * STEP_MS + ZONE_MS);
    this.day = moment.toISOString().slice(0, 10);
    this.minutes = moment.getUTCHours() * 60 + moment.getUTCMinutes();
  }

  private switch(isOn: boolean): void {
    this.host.store.set({light: isOn ? this.at : null});
  }

  // Whoever sets the store's light, the sun goes there.
  private follow(): void {
    const {light} = this.host.store.state;
    if (light !== null) this.set(light);
    const {isOn} = this;
    const sun = sunAt(this.at, ...this.place);
    showLight(isOn ? shownAt(sun.altitude) : null);
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
      onchange: () => this.switch(true)
    });
    const date = h('input', {
      type: 'date', value: this.day, 'aria-label': say('date', lang), class: 'grow',
      onchange: (event: Event) => { const {value} = event.target as HTMLInputElement; if (value) { this.day = value; this.switch(true); } }
    });
    const chip = (label: string, act: () => void): HTMLElement => h('button', {class: 'chip', onclick: () => {
      act();
      this.switch(true);
    }}, label);
    const hour = (label: string, minutes: number): HTMLElement => chip(label, () => { this.minutes = minutes; });
    const year = this.day.slice(0, 4);
    const isDrawnByProcessor = isSoftware();
    this.showFacts();
    replace(this.element, panelHead(this.host, 'sun', say('sun', lang)), h('div', {class: 'scroll'},
      h('label', {class: 'row'}, h('input', {type: 'checkbox', checked: this.isOn, onchange: (event: Event) => this.switch((event.target as HTMLInputElement).checked)}), say('on', lang)),
      h('div', {class: 'row'}, date),
      h('label', {}, say('hour', lang), slider),
      this.facts,
      h('div', {class: 'chips'},
        chip(say('now', lang), () => this.set(Date.now())),
        hour('08:00', 480), hour('12:00', 720), hour('18:00', 1080), hour(say('night', lang), 1350),
        chip(say('summer', lang), () => { this.day = `${year}-06-21`; }), chip(say('winter', lang), () => { this.day = `${year}-12-21`; })),
      isDrawnByProcessor ? h('p', {}, say('noShadows', lang))
        : h('label', {class: 'row'}, h('input', {type: 'checkbox', checked: this.hasShadows, onchange: (event: Event) => { this.hasShadows = (event.target as HTMLInputElement).checked; this.follow(); }}), say('shadows', lang))));
  }

  private showFacts(): void {
    const {lang} = this.host.store.state;
    const {azimuth, altitude} = sunAt(this.at, ...this.place);
    const light = daylight(Date.parse(`${this.day}T04:00:00Z`), ...this.place);
    const clock = (at: number): string => cityMoment(at).time;
    const lines: [string, string][] = [
      [this.day, clock(this.at)],
      [say('altitude', lang), altitude < 0 ? `${altitude.toFixed(1)}° · ${say('below', lang)}` : `${altitude.toFixed(1)}°`],
      [say('azimuth', lang), `${azimuth.toFixed(1)}°`],
      ...(light ? [[say('rise', lang), clock(light[0])], [say('set', lang), clock(light[1])]] as [string, string][] : [])
    ];
    replace(this.facts, ...lines.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]));
  }
}
