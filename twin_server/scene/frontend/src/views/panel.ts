// The list of bookmarks with what can be done with each.

import type {Host} from '../part';
import {glyph} from '../rail/glyphs';
import {panelHead} from '../rail/rail';
import {copyText} from '../ui/copy';
import {h, replace} from '../ui/dom';
import type {Bookmark} from './kept';
import {say} from './texts';

export interface Shared extends Bookmark { id: string; created_by: string }

export interface Shown {
  mine: readonly Bookmark[];
  shared: readonly Shared[];
  left: ReadonlySet<string>; // views that are left out of the tour
  seconds: number;
  mayShare: boolean;
  note: string | null;
  undo: (() => void) | null;
}

export interface PanelEvents {
  save(name: string, isShared: boolean): void;
  go(view: string): void;
  link(): string;
  remove(index: number): void;
  removeShared(view: Shared): void;
  up(index: number): void;
  mark(view: string, isIn: boolean): void;
  play(): void;
  seconds(value: number): void;
}

export class ViewsPanel {
  readonly element = h('section', {class: 'panel tool-panel views', hidden: true, 'data-testid': 'views'});
  private name = h('input', {type: 'text', maxLength: 80, class: 'grow', 'data-testid': 'view-name'});
  private shares = h('input', {type: 'checkbox', 'data-testid': 'view-share'});

  constructor(private host: Host, private events: PanelEvents) {
    this.name.addEventListener('keydown', event => {
      if (event.key === 'Enter') this.save();
      if (event.key === 'Escape') this.name.blur();
    });
  }

  render(shown: Shown): void {
    const {lang} = this.host.store.state;
    this.name.placeholder = say('name', lang);
    const copy = (event: Event): void => void copyText(event.currentTarget as HTMLElement, this.events.link(), say('copied', lang));
    replace(this.element, panelHead(this.host, 'views', say('views', lang)), h('div', {class: 'scroll'},
      h('div', {class: 'row'}, this.name),
      shown.mayShare ? h('label', {class: 'row'}, this.shares, `${say('share', lang)} · ${say('shareHint', lang)}`) : null,
      h('div', {class: 'chips'},
        h('button', {class: 'chip', 'data-act': 'save', onclick: () => this.save()}, say('save', lang)),
        h('button', {class: 'chip', 'data-act': 'link', onclick: copy}, say('link', lang))),
      shown.note ? h('p', {class: 'problem', role: 'status'}, shown.note, shown.undo ? h('button', {class: 'chip', 'data-act': 'undo', onclick: shown.undo}, say('undo', lang)) : null) : null,
      h('h3', {}, say('mine', lang)),
      shown.mine.length ? this.list(shown.mine.map((view, i) => this.mine(view, i, shown))) : h('p', {}, say('none', lang)),
      h('h3', {}, say('shared', lang)),
      shown.shared.length ? this.list(shown.shared.map(view => this.shared(view, shown))) : h('p', {}, shown.mayShare ? say('noneShared', lang) : `${say('noneShared', lang)} · ${say('mayNot', lang)}`),
      this.tour(shown)));
  }

  private save(): void {
    this.events.save(this.name.value.trim(), this.shares.checked);
  }

  saved(): void {
    this.name.value = '';
    this.shares.checked = false;
  }

  focus(): void {
    this.name.focus();
  }

  private list(rows: HTMLElement[]): HTMLElement {
    return h('ul', {class: 'list'}, ...rows);
  }

  private mine(view: Bookmark, index: number, shown: Shown): HTMLElement {
    const {lang} = this.host.store.state;
    return h('li', {}, this.tick(view, shown), this.go(view, null),
      index ? this.button('up', say('up', lang), () => this.events.up(index)) : null,
      this.button('trash', say('remove', lang), () => this.events.remove(index)));
  }

  private shared(view: Shared, shown: Shown): HTMLElement {
    const {lang} = this.host.store.state;
    return h('li', {}, this.tick(view, shown), this.go(view, `${say('by', lang)} ${view.created_by}`),
      shown.mayShare ? this.button('trash', say('remove', lang), () => this.events.removeShared(view)) : null);
  }

  private go(view: Bookmark, by: string | null): HTMLElement {
    return h('button', {class: 'go', title: view.name, onclick: () => this.events.go(view.view)}, view.name, by ? h('small', {}, by) : null);
  }

  private tick(view: Bookmark, shown: Shown): HTMLElement {
    const label = say('inTour', this.host.store.state.lang);
    return h('input', {type: 'checkbox', checked: !shown.left.has(view.view), title: label, 'aria-label': label, onchange: (event: Event) => this.events.mark(view.view, (event.target as HTMLInputElement).checked)});
  }

  private button(symbol: string, label: string, act: () => void): HTMLElement {
    return h('button', {class: 'tool', title: label, 'aria-label': label, 'data-act': symbol, onclick: act}, glyph(symbol));
  }

  private tour(shown: Shown): HTMLElement | null {
    const {lang} = this.host.store.state;
    const count = [...shown.mine, ...shown.shared].filter(view => !shown.left.has(view.view)).length;
    if (!shown.mine.length && !shown.shared.length) return null;
    return h('div', {class: 'row'},
      h('button', {class: 'chip', 'data-act': 'play', disabled: !count, onclick: () => this.events.play()}, glyph('play'), `${say('play', lang)} (${count})`),
      h('label', {class: 'row'}, say('seconds', lang),
        h('input', {type: 'number', min: '1', max: '120', value: `${shown.seconds}`, onchange: (event: Event) => this.events.seconds(Number((event.target as HTMLInputElement).value))})));
  }
}
