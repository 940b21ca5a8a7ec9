// The whole page: fetches the figures again and again, marks what changed, and puts map, panels and tour together.

import type {Card, Lang, Selection} from '../types';
import {h, icon, replace} from '../ui/dom';
import {onKey} from '../keyboard';
import {pageLinks} from '../ui/pages';
import {CityMap} from './city-map';
import {Clock} from './clock';
import {Problem, Source, type Board, type Matter} from './data';
import {Drawer} from './drawer';
import {Help} from './help';
import type {OverviewOptions} from './index';
import {componentPanel, conditionPanel, matterPanel, patchPanel, rankingPanel, sensingPanel, tiles, type Acts} from './panels';
import {Spot} from './spot';
import {Tour} from './tour';
import {say} from './words';

const POLL_MS = 5_000;
const EVERY_S = 12;
const IDLE_MS = 60_000; // after which a wall screen goes on with its tour
const MARK_MS = 6_000;
const GRACE_MS = 3_000;

export class Page {
  private lang: Lang;
  private board: Board | null = null;
  private text = '';
  private source: Source;
  private map = new CityMap();
  private drawer: Drawer;
  private spot: Spot;
  private tour: Tour;
  private help = new Help();
  private clock = new Clock();
  private me: {title: string; kind: string} | null = null;
  private matter: Matter | null = null;
  private card: Card | null = null; // the last one shown
  private ranking = 'streets';
  private isKiosk: boolean;
  private timer = 0;
  private idle = 0;
  private stopKeys: () => void;
  private parts = {
    header: h('header', {class: 'top'}), tiles: h('section', {class: 'tiles', 'data-testid': 'tiles'}), patches: panel('patches'), components: panel('components'),
    map: h('section', {class: 'map'}), tourBar: h('div', {class: 'tour-bar', 'data-testid': 'tour'}), matters: panel('matters-panel'), ranking: panel('ranking'),
    sensing: panel('sensing'), condition: panel('conditions'), footer: h('footer', {class: 'foot'}), banner: h('div', {class: 'banner', hidden: true, 'data-testid': 'banner'})
  };

  constructor(private root: HTMLElement, private options: OverviewOptions) {
    const asked = new URLSearchParams(location.search);
    this.lang = (localStorage.getItem('gridtwin-lang') as Lang | null) ?? options.lang;
    this.isKiosk = asked.get('kiosk') === '1';
    const every = Number(asked.get('every'));
    this.source = new Source(options.api);
    this.drawer = new Drawer(this.source, {show: selection => this.showRow(selection)});
    this.spot = new Spot(options.api, options.pages ?? [], {close: () => this.unselect(), back: () => this.drawer.again(this.lang)});
    this.tour = new Tour(1000 * (every >= 3 && every <= 600 ? every : EVERY_S), {visit: matter => this.visit(matter), change: () => this.renderTour()});
    const {header, tiles: strip, patches, components, map, tourBar, matters, ranking, sensing, condition, footer, banner} = this.parts;
    map.append(this.map.element, this.spot.element, tourBar);
    root.append(header, strip,
      h('main', {},
        h('div', {class: 'side'}, patches, components),
        h('div', {class: 'middle'}, map, h('div', {class: 'below'}, matters, ranking)),
        h('div', {class: 'side'}, sensing, condition)),
      footer, this.drawer.element, banner, this.help.element);
    this.stopKeys = onKey(key => this.key(key));
    for (const kind of ['pointerdown', 'wheel', 'pointermove'] as const) root.addEventListener(kind, this.disturb, {capture: true, passive: true});
    addEventListener('keydown', this.disturb, true); // before what the key does
  }

  start(): void {
    void this.map.start(this.options.scene, this.options.api, this.lang, card => this.heard(card)).catch((error: Error) => {
      replace(this.map.element, h('p', {class: 'missing'}, `${say('noMap', this.lang)}: ${error.message}`));
    });
    this.renderHeader();
    void this.source.me().then(me => { this.me = me; this.renderHeader(); }).catch(() => undefined);
    void this.refresh().then(() => { if (this.isKiosk) this.tour.start(); });
    this.timer = window.setInterval(() => void this.refresh(), POLL_MS);
    this.clock.start();
  }

  stop(): void {
    clearInterval(this.timer);
    clearTimeout(this.idle);
    this.tour.stop();
    this.clock.stop();
    this.stopKeys();
    removeEventListener('keydown', this.disturb, true);
    this.map.stop();
  }

  // ---- data

  private async refresh(): Promise<void> {
    if (document.hidden) return;
    try {
      const board = await this.source.board();
      this.clock.heard();
      const text = JSON.stringify(board);
      if (text !== this.text) {
        const before = this.board;
        Object.assign(this, {board, text});
        this.tour.update(board.matters);
        this.render();
        if (before) this.mark(before);
      }
      this.parts.banner.hidden = true;
    } catch (error) {
      this.clock.lost();
      if (!this.board) this.fail(this.lang === 'zh' && error instanceof Problem && error.zh ? error.zh : (error as Error).message);
    }
    this.clock.render(this.lang);
  }

  // Numbers that differ from those before are marked for a moment.
  private mark(before: Board): void {
    const old = new Map(before.figures.map(figure => [figure.id, figure.value]));
    for (const figure of this.board!.figures) {
      if (old.get(figure.id) === figure.value) continue;
      for (const element of this.root.querySelectorAll(`[data-figure="${figure.id}"]`)) {
        element.classList.add('changed');
        setTimeout(() => element.classList.remove('changed'), MARK_MS);
      }
    }
  }

  private fail(message: string): void {
    this.parts.banner.hidden = false;
    replace(this.parts.banner, h('b', {}, say('failed', this.lang)), h('p', {}, message));
  }

  // ---- what is on the screen

  private render(): void {
    this.renderHeader();
    if (!this.board) return;
    const view = {board: this.board, lang: this.lang, acts: this.acts()};
    const {tiles: strip, patches, components, ranking, sensing, condition, footer} = this.parts;
    replace(strip, ...tiles(view));
    replace(patches, ...patchPanel(view));
    replace(components, ...componentPanel(view));
    replace(sensing, ...sensingPanel(view));
    replace(condition, ...conditionPanel(view));
    replace(ranking, ...rankingPanel(view, this.ranking, name => { this.ranking = name; this.render(); }));
    this.renderMatters();
    this.renderTour();
    replace(footer, ...this.times(this.board));
  }

  private renderMatters(): void {
    if (!this.board) return;
    const scrolled = this.parts.matters.querySelector('.matters')?.scrollTop ?? 0;
    replace(this.parts.matters, ...matterPanel({board: this.board, lang: this.lang, acts: this.acts()}, this.tour.index));
    const list = this.parts.matters.querySelector<HTMLElement>('.matters');
    if (!list) return;
    list.scrollTop = scrolled;
    const on = list.querySelector<HTMLElement>('.on');
    if (on) list.scrollTop = Math.max(0, on.offsetTop - list.offsetTop - list.clientHeight / 2 + on.clientHeight / 2);
  }

  private renderHeader(): void {
    const {lang} = this;
    const button = (label: string, text: string | SVGSVGElement, act: () => void, id: string): HTMLElement =>
      h('button', {class: 'tool', title: label, 'aria-label': label, onclick: act, 'data-testid': id}, text);
    this.root.classList.toggle('kiosk', this.isKiosk && this.tour.isRunning);
    replace(this.parts.header,
      h('div', {class: 'brand'}, h('h1', {'data-testid': 'city'}, this.board?.city.name ?? ''), h('span', {}, say('title', lang))),
      pageLinks('overview', this.options.pages ?? [], lang),
      this.clock.status,
      h('div', {class: 'tools'},
        button(say('startTour', lang), icon('play'), () => this.tour.start(), 'tour-start'),
        button(say('full', lang), icon('full'), () => this.fullScreen(), 'full'),
        button(say('language', lang), lang === 'zh' ? 'EN' : '中', () => this.switchLanguage(), 'lang'),
        button(say('help', lang), '?', () => this.help.toggle(lang), 'help'),
        this.me?.kind === 'person' ? h('a', {class: 'tool wide', href: '/account', title: say('account', lang)}, icon('person'), this.me.title) : null),
      this.clock.element);
    this.clock.render(lang);
  }

  private renderTour(): void {
    const {lang, tour} = this;
    this.root.classList.toggle('kiosk', this.isKiosk && tour.isRunning);
    this.root.dataset.tour = tour.isRunning ? 'running' : 'stopped';
    const count = this.board?.matters.length ?? 0;
    replace(this.parts.tourBar,
      h('button', {onclick: () => { this.leave(); this.map.home(); }, 'data-testid': 'home'}, say('wholeCity', lang)),
      tour.isRunning
        ? h('button', {class: 'on', onclick: () => tour.stop(), title: say('stopTour', lang)}, icon('pause'), `${say('tour', lang)} ${tour.index < 0 ? '' : `${tour.index + 1} / ${count}`}`)
        : h('button', {onclick: () => tour.start(), title: say('startTour', lang), disabled: !count}, icon('play'), say('tour', lang)),
      tour.isRunning ? h('i', {class: 'progress', style: {'animation-duration': `${tour.everyMs}ms`}}) : null);
  }

  private times({times}: Board): HTMLElement[] {
    const {lang} = this;
    return [
      h('span', {}, `${say('images', lang)} ${times.images.join(' · ') || say('noImages', lang)}`),
      h('span', {}, `${say('lastRun', lang)} ${times.last_run ? times.last_run.slice(0, 16).replace('T', ' ') : say('noRun', lang)}`),
      h('span', {}, 'GridTwin 网格孪生')
    ];
  }

  // ---- what people do

  private acts(): Acts {
    return {
      open: (id, part = null) => {
        const figure = this.board?.figures.find(one => one.id === id);
        if (figure?.has_list) this.drawer.open(figure, this.lang, part);
      },
      places: name => this.drawer.open(this.board!.rankings.find(one => one.id === name)!, this.lang, null, this.board!.rule),
      visit: (matter, i) => {
        this.tour.stop();
        this.tour.note(i);
        this.visit(matter);
      },
      show: selection => this.look(selection)
    };
  }

  private visit(matter: Matter | null): void {
    this.matter = matter;
    this.drawer.close();
    if (matter) this.map.select({class: matter.class, id: matter.id});
    else {
      this.map.select(null);
      this.spot.hide();
      this.map.home();
    }
    this.renderMatters();
    this.renderTour();
  }

  private showRow(selection: Selection): void {
    this.drawer.close();
    this.look(selection);
  }

  private look(selection: Selection): void {
    this.leave();
    this.map.select(selection);
  }

  // Nothing of the tour is shown any more.
  private leave(): void {
    this.tour.stop();
    this.tour.note(-1);
    this.matter = null;
    this.renderMatters();
  }

  private unselect(): void {
    this.leave();
    this.map.select(null);
    this.spot.hide();
  }

  private heard(card: Card | null): void {
    if (!card) return this.spot.hide();
    if (this.matter && this.matter.id !== card.id) {
      this.matter = null;
      this.tour.note(-1);
      this.renderMatters();
    }
    this.spot.show(card, this.lang, this.matter, this.drawer.hasFigure && !this.matter);
    this.card = card;
  }

  private switchLanguage(): void {
    this.lang = this.lang === 'zh' ? 'en' : 'zh';
    localStorage.setItem('gridtwin-lang', this.lang);
    this.map.language(this.lang);
    this.render();
    if (this.drawer.isOpen) this.drawer.again(this.lang);
    if (this.card && !this.spot.element.hidden) this.spot.show(this.card, this.lang, this.matter, this.drawer.hasFigure && !this.matter);
  }

  private fullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen().catch(() => undefined);
  }

  private key(key: string): boolean {
    const acts: Record<string, () => void> = {
      k: () => (this.wasRunning ? undefined : this.tour.start()),
      f: () => this.fullScreen(),
      l: () => this.switchLanguage(),
      h: () => { this.unselect(); this.map.home(); },
      '?': () => this.help.toggle(this.lang),
      arrowright: () => this.tour.step(1),
      arrowleft: () => this.tour.step(-1),
      escape: () => this.escape()
    };
    if (!(key in acts)) return false;
    acts[key]();
    return true;
  }

  private escape(): void {
    if (this.help.isOpen) this.help.toggle(this.lang);
    else if (this.drawer.isOpen) this.drawer.close();
    else if (!this.spot.element.hidden) this.unselect();
  }

  // Whoever touches the page has it: the tour stops, and goes on by itself on a wall screen that is left alone.
  private wasRunning = false;
  private moved: [number, number] | null = null;
  private disturb = (event: Event): void => {
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      const from = this.moved;
      this.moved = [event.clientX, event.clientY];
      const isFresh = performance.now() - this.tour.beganAt < GRACE_MS; // the hand that started it moves away
      if (!from || isFresh || Math.hypot(event.clientX - from[0], event.clientY - from[1]) < 6) return;
    }
    this.wasRunning = this.tour.isRunning;
    this.tour.stop();
    if (!this.isKiosk) return;
    clearTimeout(this.idle);
    this.idle = window.setTimeout(() => this.tour.start(), IDLE_MS);
  };
}

const panel = (name: string): HTMLElement => h('section', {class: `panel ${name}`, 'data-testid': name});
