// Bookmarks, shared views, tours, and the link that brings a view back.

import type {Host, Part} from '../part';
import {railOf} from '../rail/rail';
import {atLeast} from '../roles';
import {h, replace} from '../ui/dom';
import {keepViews, keptViews, type Bookmark} from './kept';
import {readView, writeView} from './link';
import {ViewsPanel, type Shared} from './panel';
import {currentView, showView} from './scene-view';
import {say} from './texts';
import {Tour} from './tour';
import css from './views.css';

const SECONDS_KEY = 'gridtwin-tour-seconds';
const FLIGHT_MS = 2500;

export function viewsPart(host: Host): Part {
  return new Views(host).part;
}

class Views {
  private mine: Bookmark[] = [];
  private shared: Shared[] = [];
  private left = new Set<string>();
  private note: string | null = null;
  private undo: (() => void) | null = null;
  private isFirst = true;
  private tour: Tour | null = null;
  private panel: ViewsPanel;
  private caption = h('div', {class: 'tour-caption', hidden: true, 'data-testid': 'tour'});
  readonly part: Part;

  constructor(private host: Host) {
    this.panel = new ViewsPanel(host, {
      save: (name, isShared) => void this.save(name, isShared), go: view => this.go(view), link: () => this.link(),
      remove: index => this.remove(index), removeShared: view => void this.removeShared(view), up: index => this.up(index),
      mark: (view, isIn) => { if (isIn) this.left.delete(view); else this.left.add(view); this.render(); },
      play: () => this.play(), seconds: value => this.setSeconds(value)
    });
    railOf(host).add({name: 'views', title: lang => `${say('views', lang)} (V)`, panel: this.panel.element, opened: () => this.panel.focus(), closed: () => { this.note = this.undo = null; }});
    host.store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('me')) this.render();
    });
    const follow = (): void => this.open();
    window.addEventListener('hashchange', follow);
    this.part = {
      elements: [this.panel.element, this.caption],
      css,
      keys: {v: () => railOf(host).toggle('views'), escape: () => (this.tour ? this.stop() : false)},
      shortcuts: [['V', '书签与漫游', 'bookmarks and tours']],
      loaded: () => this.load(),
      reset: () => { this.stop(); railOf(host).toggle('views', false); },
      stop: () => { this.stop(); window.removeEventListener('hashchange', follow); }
    };
  }

  private get workspace(): string {
    return this.host.store.state.catalogue?.workspace.name ?? '';
  }

  private get mayShare(): boolean {
    return atLeast(this.host.store.state.me, 'operator');
  }

  private get seconds(): number {
    const kept = Number(localStorage.getItem(SECONDS_KEY));
    return kept >= 1 && kept <= 120 ? kept : 6;
  }

  private async load(): Promise<void> {
    this.mine = keptViews(this.workspace);
    if (this.isFirst) queueMicrotask(() => this.open()); // after the scene has found its home
    this.isFirst = false;
    try {
      this.shared = (await this.host.api.json<{views: Shared[]}>('views')).views;
    } catch (error) {
      this.note = (error as Error).message;
    }
    this.render();
  }

  // The view of the address, if it has one.
  private open(): void {
    const found = /^#view=(.+)$/.exec(window.location.hash);
    if (!found) return;
    this.go(decoded(found[1]));
  }

  private go(text: string, duration?: number): void {
    const {lang} = this.host.store.state;
    const {view, refused} = readView(text);
    const missing = view ? showView(this.host, view, duration) : [];
    this.note = refused.length ? `${say('partly', lang)}: ${refused.join('; ')}` : missing.length ? `${say('missing', lang)}: ${missing.join(', ')}` : null;
    this.undo = null;
    if (this.note && !this.tour) railOf(this.host).toggle('views', true);
    this.render();
  }

  private link(): string {
    const text = writeView(currentView(this.host));
    const {origin, pathname, search} = window.location;
    window.history.replaceState(window.history.state, '', `#view=${text}`);
    return `${origin}${pathname}${search}#view=${text}`;
  }

  private async save(name: string, isShared: boolean): Promise<void> {
    const {lang} = this.host.store.state;
    this.undo = null;
    if (!name) {
      this.note = say('noName', lang);
      this.render();
      return this.panel.focus();
    }
    const view = writeView(currentView(this.host));
    try {
      if (isShared) this.shared = await this.share(name, view);
      else this.setMine([...this.mine, {name, view}]);
      this.note = null;
      this.panel.saved();
    } catch (error) {
      this.note = (error as Error).message;
    }
    this.render();
  }

  private async share(name: string, view: string): Promise<Shared[]> {
    await this.host.api.post('views', {name, view});
    return (await this.host.api.json<{views: Shared[]}>('views')).views;
  }

  private setMine(views: Bookmark[]): void {
    this.mine = views;
    keepViews(this.workspace, views);
  }

  private remove(index: number): void {
    const before = this.mine;
    this.setMine(before.filter((_, i) => i !== index));
    this.note = `${say('removed', this.host.store.state.lang)}: ${before[index].name} `;
    this.undo = () => { this.setMine(before); this.note = this.undo = null; this.render(); };
    this.render();
  }

  private async removeShared(view: Shared): Promise<void> {
    const {lang} = this.host.store.state;
    if (!window.confirm(say('removeShared', lang).replace('{}', view.name))) return;
    try {
      await this.host.api.remove(`views/${encodeURIComponent(view.id)}`);
      this.shared = this.shared.filter(other => other.id !== view.id);
      this.note = null;
    } catch (error) {
      this.note = (error as Error).message;
    }
    this.render();
  }

  private up(index: number): void {
    const views = [...this.mine];
    [views[index - 1], views[index]] = [views[index], views[index - 1]];
    this.setMine(views);
    this.render();
  }

  private setSeconds(value: number): void {
    if (value >= 1 && value <= 120) localStorage.setItem(SECONDS_KEY, `${value}`);
    this.render();
  }

  private play(): void {
    const views = [...this.mine, ...this.shared].filter(view => !this.left.has(view.view));
    this.host.root.classList.add('touring');
    this.tour = new Tour({
      count: views.length, show: index => this.go(views[index].view, FLIGHT_MS), isSettled: () => this.host.scene.isSettled,
      moved: index => this.announce(views, index)
    }, this.seconds);
    this.tour.play();
  }

  private stop(): void {
    this.tour?.stop();
  }

  private announce(views: readonly Bookmark[], index: number | null): void {
    const {lang} = this.host.store.state;
    this.caption.hidden = index === null;
    if (index === null) {
      this.tour = null;
      this.host.root.classList.remove('touring');
      return;
    }
    replace(this.caption, h('small', {}, `${index + 1} / ${views.length}`), h('b', {}, views[index].name),
      h('button', {class: 'chip', onclick: () => this.stop()}, `${say('stop', lang)} · Esc`));
  }

  private render(): void {
    const {mine, shared, left, seconds, mayShare, note, undo} = this;
    this.panel.render({mine, shared, left, seconds, mayShare, note, undo});
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
