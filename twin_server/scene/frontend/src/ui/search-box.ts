// Search by code, name, address or coordinates, with the keyboard; an empty box offers what was searched before.

import type {Api} from '../api';
import type {Store} from '../store';
import type {SearchHit, Selection} from '../types';
import {text} from '../i18n';
import {coordinateHits, lonLatOf, mayBeCoordinates, PLACE} from './coordinates';
import {h, icon, replace} from './dom';
import {forget, remember, searched} from './searched';

const WAIT_MS = 180;

export class SearchBox {
  private input = h('input', {type: 'search', spellcheck: false, autocomplete: 'off', 'data-testid': 'search'});
  private list = h('ul', {class: 'hits', hidden: true, role: 'listbox'});
  readonly element = h('div', {class: 'search'}, icon('search'), this.input, this.list);
  private hits: SearchHit[] = [];
  private active = 0;
  private timer = 0;
  private pending: AbortController | null = null;

  constructor(private store: Store, private api: Api, private select: (selection: Selection, flyTo: boolean) => void) {
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', event => this.key(event));
    this.input.addEventListener('focus', () => this.input.value.trim() || this.showEarlier());
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    store.listen((state, changed) => {
      if (changed.has('lang') || changed.has('catalogue')) this.input.placeholder = text('search', state.lang);
    });
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.find(), WAIT_MS);
  }

  private async find(): Promise<void> {
    this.pending?.abort();
    const query = this.input.value.trim();
    if (!query) return this.showEarlier();
    this.pending = new AbortController();
    try {
      this.hits = await this.ask(query.slice(0, 80), this.pending.signal);
    } catch {
      return;
    }
    this.active = 0;
    this.render();
  }

  private async ask(query: string, signal: AbortSignal): Promise<SearchHit[]> {
    const places = mayBeCoordinates(query) ? coordinateHits(this.api, query, this.store.state.lang, signal) : [];
    return (await Promise.all([places, this.api.search(query, signal)])).flat();
  }

  private get workspace(): string {
    return this.store.state.catalogue?.workspace.name ?? '';
  }

  private showEarlier(): void {
    const {lang} = this.store.state;
    this.hits = searched(this.workspace);
    this.active = 0;
    if (!this.hits.length) return this.close();
    this.render();
    const clear = (): void => { forget(this.workspace); this.close(); };
    this.list.prepend(h('li', {class: 'none'}, text('searchedBefore', lang), ' ', h('button', {class: 'clear', onmousedown: clear}, text('forgetSearches', lang))));
  }

  private render(): void {
    const {lang} = this.store.state;
    this.list.hidden = false;
    replace(this.list, ...(this.hits.length ? this.hits.map((hit, i) =>
      h('li', {role: 'option', class: i === this.active ? 'on' : '', onmousedown: () => this.choose(hit)},
        h('small', {}, lang === 'zh' ? hit.class_zh : hit.class_en),
        h('b', {}, hit.title),
        hit.subtitle ? h('span', {}, hit.subtitle) : null)) : [h('li', {class: 'none'}, text('noHits', lang))]));
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.input.blur();
    if (event.key === 'Enter' && this.hits[this.active]) this.choose(this.hits[this.active]);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || !this.hits.length) return;
    event.preventDefault();
    this.active = (this.active + step + this.hits.length) % this.hits.length;
    this.render();
  }

  private choose(hit: SearchHit): void {
    this.input.blur();
    this.close();
    remember(this.workspace, hit);
    if (hit.class === PLACE) this.store.set({place: lonLatOf(hit)});
    else this.select({class: hit.class, id: hit.id}, true);
  }

  private close(): void {
    this.list.hidden = true;
  }
}
