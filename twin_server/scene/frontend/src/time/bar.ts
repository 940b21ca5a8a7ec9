// The bar at the bottom: dates, marks, playing.

import type {Host} from '../part';
import {glyph} from '../rail/glyphs';
import type {SceneEntry} from '../types';
import {h, icon, replace} from '../ui/dom';
import {dayOf, endOf, sceneAt, span, type Mark, type MarkKind} from './marks';
import {say} from './texts';

const COLORS: Record<MarkKind, string> = {
  imagery: '#4dd4ff', detection: '#c58bff', found: '#ff9a2e', verdict: '#5ddc8b', alarm: '#ff5d5d'
};
const STEPS = 2000;

export interface BarEvents {
  go(at: number | null): void;
  step(direction: 1 | -1): void;
  play(): void;
  close(): void;
  pair(before: string, after: string): void;
}

export class TimeBar {
  readonly element = h('section', {class: 'time-bar', hidden: true, 'data-testid': 'time'});
  private range: [number, number] = [0, 1];
  private date = h('span', {class: 'date', 'data-testid': 'time-date'});
  private about = h('span', {class: 'about'});
  private slider = h('input', {type: 'range', min: '0', max: `${STEPS}`, value: `${STEPS}`});

  constructor(private host: Host, private events: BarEvents) {
    this.slider.addEventListener('input', () => {
      const step = Number(this.slider.value);
      events.go(step >= STEPS ? null : this.range[0] + ((this.range[1] - this.range[0]) * step) / STEPS);
    });
  }

  render(marks: readonly Mark[] | null, problem: string | null, isPlaying: boolean, now: number): void {
    const {lang} = this.host.store.state;
    const button = (name: string, label: string, act: () => void): HTMLElement =>
      h('button', {class: 'tool', title: label, 'aria-label': label, 'data-act': name, onclick: act}, name === 'close' ? icon('close') : glyph(name));
    this.range = span(marks ?? [], now);
    this.slider.setAttribute('aria-label', say('time', lang));
    replace(this.element,
      h('div', {class: 'head'},
        button('previous', `${say('previous', lang)} ( , )`, () => this.events.step(-1)),
        button(isPlaying ? 'pause' : 'play', say(isPlaying ? 'pause' : 'play', lang), () => this.events.play()),
        button('next', `${say('next', lang)} ( . )`, () => this.events.step(1)),
        this.date, this.about,
        h('button', {class: 'chip', 'data-act': 'now', onclick: () => this.events.go(null)}, say('now', lang)),
        button('close', lang === 'zh' ? '关闭' : 'Close', () => this.events.close())),
      problem ? h('p', {class: 'problem'}, `${say('failed', lang)}: ${problem}`) : null,
      marks && !marks.length ? h('p', {class: 'muted'}, say('empty', lang)) : null,
      h('div', {class: 'track'}, ...this.marks(marks ?? []), this.slider),
      h('div', {class: 'foot'}, ...this.legend(marks ?? []), this.pair()));
    this.show();
  }

  // What is looked at, without touching the slider that may be dragged.
  show(): void {
    const {lang, at, scenes, layers} = this.host.store.state;
    const {slider, date, about, range} = this;
    date.textContent = at === null ? say('now', lang) : dayOf(at);
    date.classList.toggle('live', at === null);
    slider.value = `${at === null ? STEPS : Math.min(STEPS - 1, Math.round((STEPS * (at - range[0])) / (range[1] - range[0])))}`;
    slider.setAttribute('aria-valuetext', date.textContent);
    if (at === null) return replace(about);
    const scene = sceneAt(scenes, at);
    const number = (name: string): number => layers.get(name)?.columns?.count ?? 0;
    const ground = scene ? `${say('image', lang)} ${scene.captured_on}` : say('noImage', lang);
    replace(about, h('span', {}, `${ground} · ${number('change_patch')} ${say('patches', lang)}`), h('br'), h('span', {}, say('scope', lang)));
  }

  private marks(marks: readonly Mark[]): HTMLElement[] {
    const {lang} = this.host.store.state;
    const [first, last] = this.range;
    const days = [...new Set(marks.map(mark => mark.day))];
    return days.map(day => {
      const here = marks.filter(mark => mark.day === day);
      const title = [day, ...here.map(mark => `${say(mark.kind, lang)} ${mark.count}`)].join('\n');
      const left = Math.min(100, (100 * (endOf(day) - first)) / (last - first));
      return h('button', {class: 'mark', title, 'aria-label': title, 'data-day': day, style: {left: `${left}%`}, onclick: () => this.events.go(endOf(day) < last ? endOf(day) : null)},
        ...here.map((mark, i) => h('i', {style: {'--c': COLORS[mark.kind], left: `${4 + (i - (here.length - 1) / 2) * 5}px`}})));
    });
  }

  private legend(marks: readonly Mark[]): HTMLElement[] {
    const {lang} = this.host.store.state;
    return (Object.keys(COLORS) as MarkKind[]).filter(kind => marks.some(mark => mark.kind === kind)).map(kind => {
      const total = marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.count : 0), 0);
      return h('span', {}, h('i', {style: {'--c': COLORS[kind]}}), `${say(kind, lang)} ${total}`);
    });
  }

  // Any two dates for swipe and fade; with two images there is nothing to choose.
  private pair(): HTMLElement | null {
    const {lang, scenes, before, after} = this.host.store.state;
    const usable = scenes.filter(scene => !scene.problem);
    if (usable.length < 3 || !before || !after) return null;
    const choice = (chosen: SceneEntry, which: string, act: (id: string) => void): HTMLSelectElement => {
      const select = h('select', {'data-testid': which, 'aria-label': `${say('compare', lang)} ${which}`, onchange: (event: Event) => act((event.target as HTMLSelectElement).value)},
        ...[...usable].reverse().map(scene => h('option', {value: scene.id}, scene.captured_on ?? scene.title)));
      select.value = chosen.id;
      return select;
    };
    return h('span', {class: 'pair'}, say('compare', lang),
      choice(before, 'before', id => this.events.pair(id, this.host.store.state.after!.id)), say('with', lang),
      choice(after, 'after', id => this.events.pair(this.host.store.state.before!.id, id)));
  }
}
