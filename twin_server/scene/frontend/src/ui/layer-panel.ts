// The layer tree: groups, switches, counts, opacity and legend.

import type {Store, LayerState} from '../store';
import {figure, groupTitle, text, title} from '../i18n';
import type {Lang} from '../types';
import {h, replace} from './dom';

const FOLDED_KEY = 'gridtwin-folded-groups';

function foldedGroups(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(FOLDED_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(group => typeof group === 'string') : [];
  } catch {
    return [];
  }
}

const GROUP_ORDER = ['change', 'building', 'grid', 'component', 'facility', 'sensing', 'pipe', 'road', 'green', 'admin', 'base'];

const partText = ({shown, total}: {shown: number; total: number}, lang: Lang): string =>
  text('partOf', lang).replace('{shown}', figure(shown)).replace('{total}', figure(total));

export class LayerPanel {
  readonly element = h('section', {class: 'panel layers', 'data-testid': 'layers'});
  private unfolded = new Set<string>(['change_patch']);
  private folded = new Set<string>(foldedGroups());

  constructor(private store: Store, private toggle: (name: string) => void) {
    store.listen((_, changed) => {
      if (changed.has('layers') || changed.has('lang')) this.render();
    });
  }

  private render(): void {
    const {layers, lang} = this.store.state;
    const shown = [...layers.values()].filter(layer => layer.entry.kind !== 'base');
    const groups = [...new Set(shown.map(layer => layer.entry.group))]
      .sort((a, b) => GROUP_ORDER.indexOf(a) - GROUP_ORDER.indexOf(b));
    const scroll = this.element.querySelector('.scroll')?.scrollTop ?? 0;
    const body = h('div', {class: 'scroll'}, ...groups.map(group =>
      h('div', {class: 'group'},
        h('h3', {}, h('button', {class: 'fold', 'data-group': group, 'aria-expanded': `${!this.folded.has(group)}`, onclick: () => this.fold(group)},
          groupTitle(group, lang), this.folded.has(group) ? h('small', {}, this.tally(shown, group)) : null)),
        ...(this.folded.has(group) ? [] : shown.filter(layer => layer.entry.group === group).reverse().map(layer => this.row(layer))))));
    replace(this.element, h('h2', {}, text('layers', lang)), body);
    body.scrollTop = scroll;
  }

  private fold(group: string): void {
    if (!this.folded.delete(group)) this.folded.add(group);
    localStorage.setItem(FOLDED_KEY, JSON.stringify([...this.folded]));
    this.render();
  }

  // Of a folded group: how many of its layers are shown.
  private tally(shown: LayerState[], group: string): string {
    const layers = shown.filter(layer => layer.entry.group === group);
    return `${layers.filter(layer => layer.visible).length} / ${layers.length}`;
  }

  private row(layer: LayerState): HTMLElement {
    const {lang} = this.store.state;
    const {entry} = layer;
    const isOpen = this.unfolded.has(entry.name);
    const unfold = () => {
      if (isOpen) this.unfolded.delete(entry.name);
      else this.unfolded.add(entry.name);
      this.render();
    };
    return h('div', {class: `layer${layer.visible ? ' on' : ''}${entry.count ? '' : ' empty'}`},
      h('div', {class: 'line'},
        h('button', {
          class: 'switch', role: 'switch', 'aria-checked': `${layer.visible}`, 'aria-label': title(entry, lang),
          'data-layer': entry.name, disabled: !entry.count, onclick: () => this.toggle(entry.name)
        }),
        h('button', {class: 'name', 'aria-expanded': `${isOpen}`, onclick: unfold},
          h('span', {class: 'swatch', style: {background: entry.legend[0]?.color ?? entry.color}}),
          h('span', {class: 'title'}, title(entry, lang)),
          layer.visible && layer.part ? h('span', {class: 'part', title: partText(layer.part, lang)}, text('part', lang)) : null,
          h('span', {class: 'count'}, layer.loading ? '…' : entry.count ? figure(entry.count) : text('empty', lang)))),
      isOpen && entry.count ? this.details(layer) : null);
  }

  private details(layer: LayerState): HTMLElement {
    const {lang} = this.store.state;
    const {entry} = layer;
    const skipped = layer.columns?.header.skipped ?? 0;
    const implausible = Object.values(layer.columns?.header.implausible ?? {}).reduce((sum, one) => sum + one, 0);
    return h('div', {class: 'details'},
      layer.problem ? h('p', {class: 'problem'}, layer.problem) : null,
      layer.visible && layer.part ? h('p', {class: 'shown', 'data-testid': 'part'}, partText(layer.part, lang)) : null,
      skipped ? h('p', {class: 'problem'}, `${skipped} ${text('skipped', lang)}`) : null,
      implausible ? h('p', {class: 'problem'}, `${implausible} ${text('implausible', lang)}`) : null,
      h('label', {class: 'slider'}, h('span', {}, text('opacity', lang)),
        h('input', {
          type: 'range', min: '0', max: '100', value: `${Math.round(layer.opacity * 100)}`, 'aria-label': text('opacity', lang),
          onchange: (event: Event) => this.setOpacity(entry.name, event),
          oninput: (event: Event) => this.setOpacity(entry.name, event, true)
        })),
      entry.legend.length ? h('ul', {class: 'legend'}, ...entry.legend.map(item =>
        h('li', {}, h('i', {style: {background: item.color}}), title(item, lang)))) : null);
  }

  // While the slider is dragged the panel is left alone, so that the drag is not cut off.
  private setOpacity(name: string, event: Event, isDragging = false): void {
    const opacity = Number((event.target as HTMLInputElement).value) / 100;
    if (isDragging) this.store.state.layers.get(name)!.opacity = opacity;
    if (isDragging) this.store.set({share: this.store.state.share});
    else this.store.setLayer(name, {opacity});
  }
}
