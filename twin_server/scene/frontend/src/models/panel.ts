// The list of models: switches, zoom to, storeys that peel off, size of points.

import type {Host} from '../part';
import {figure, title} from '../i18n';
import {panelHead, railOf} from '../rail/rail';
import type {Lang} from '../types';
import {h, icon, replace} from '../ui/dom';
import {DRAWN, type Items, type ItemState} from './items';
import {say} from './words';

const GROUPS = ['models', 'points', 'buildings', 'imagery'] as const;
const GROUP_OF: Record<string, (typeof GROUPS)[number]> = {
  models: 'models', points: 'points', buildings: 'buildings', pipes: 'buildings', layers: 'buildings', imagery: 'imagery'
};

export class ModelPanel {
  readonly element = h('section', {class: 'panel tool-panel models-dock', 'data-testid': 'models'});

  constructor(private host: Host, private items: Items, private events: {locate(state: ItemState): void; changed(): void}) {
    railOf(host).add({name: 'models', title: lang => `${say('models', lang)} (O)`, panel: this.element});
    host.store.listen((_, changed) => {
      if (changed.has('lang')) this.render();
    });
  }

  render(): void {
    const {lang} = this.host.store.state;
    const scroll = this.element.querySelector('.scroll')?.scrollTop ?? 0;
    const body = h('div', {class: 'scroll'}, ...this.body(lang));
    replace(this.element, panelHead(this.host, 'models', say('models', lang)), body);
    body.scrollTop = scroll;
  }

  private body(lang: Lang): HTMLElement[] {
    const {states, problem} = this.items;
    if (problem) return [h('p', {class: 'problem'}, problem)];
    if (!states.length) return [h('p', {class: 'muted'}, say('none', lang))];
    return GROUPS.flatMap(group => {
      const own = states.filter(state => (GROUP_OF[state.item.group] ?? 'models') === group);
      return own.length ? [h('div', {class: 'group'}, h('h3', {}, say(`group_${group}`, lang)), ...own.map(state => this.row(state, lang)))] : [];
    });
  }

  private row(state: ItemState, lang: Lang): HTMLElement {
    const {item, isOn, isOpen} = state;
    const isDrawn = DRAWN.has(item.kind);
    const name = title(item, lang);
    const unfold = (): void => {
      state.isOpen = !state.isOpen;
      this.render();
    };
    return h('div', {class: `layer${isOn && isDrawn ? ' on' : ''}`, 'data-item': item.id},
      h('div', {class: 'line'},
        isDrawn ? h('button', {
          class: 'switch', role: 'switch', 'aria-checked': `${isOn}`, 'aria-label': name, onclick: () => void this.items.toggle(state)
        }) : h('span', {class: 'file'}, 'COG'),
        h('button', {class: 'name', 'aria-expanded': `${isOpen}`, title: name, onclick: unfold},
          h('span', {class: 'title'}, name),
          state.problem || state.missing || item.is_stale || item.notes.length ? h('span', {class: 'flag'}, '!') : null),
        h('button', {class: 'tool', title: say('goTo', lang), 'aria-label': `${say('goTo', lang)} ${name}`, onclick: () => this.events.locate(state)}, icon('target'))),
      isOpen ? this.details(state, lang) : null);
  }

  private details(state: ItemState, lang: Lang): HTMLElement {
    const {item} = state;
    return h('div', {class: 'details'},
      state.problem ? h('p', {class: 'problem'}, state.problem) : null,
      state.missing ? h('p', {class: 'problem'}, `${state.missing} ${say('missing', lang)}`) : null,
      item.is_stale ? h('p', {class: 'problem'}, say('stale', lang)) : null,
      ...item.notes.map(note => h('p', {class: 'note'}, title(note, lang))),
      h('p', {class: 'facts'}, factsOf(state, lang)),
      item.kind === 'cog' ? h('a', {href: this.host.api.url(item.path), download: `${item.id}.tif`}, say('download', lang)) : null,
      state.covers.length ? this.blocks(state, lang) : null,
      item.kind === 'points' ? this.sizes(state, lang) : null,
      state.elements?.storeys.length ? this.storeys(state, lang) : null);
  }

  // The model stands in the place of blocks of the layer of buildings, which are left out unless somebody wants to compare.
  private blocks(state: ItemState, lang: Lang): HTMLElement {
    return h('label', {class: 'check'},
      h('input', {
        type: 'checkbox', checked: state.showsBlocks, 'data-testid': 'show-blocks',
        onchange: (event: Event) => this.items.showBlocks(state, (event.target as HTMLInputElement).checked)
      }),
      `${say('showBlocks', lang)} (${figure(state.covers.length)})`);
  }

  private sizes(state: ItemState, lang: Lang): HTMLElement {
    return h('label', {class: 'slider'}, h('span', {}, say('pointSize', lang)),
      h('input', {
        type: 'range', min: '1', max: '8', step: '0.5', value: `${state.pointSize}`, 'aria-label': say('pointSize', lang),
        oninput: (event: Event) => {
          state.pointSize = Number((event.target as HTMLInputElement).value);
          this.events.changed();
        }
      }));
  }

  private storeys(state: ItemState, lang: Lang): HTMLElement {
    const {storeys} = state.elements!;
    const last = storeys.length - 1;
    const top = Math.min(state.top, last);
    const label = h('b', {}, top === last ? say('all', lang) : storeys[top].name);
    const list = h('ul', {class: 'storeys'}, ...[...storeys].reverse().map(storey =>
      h('li', {class: storey.number > top ? 'off' : ''}, h('label', {},
        h('input', {
          type: 'checkbox', checked: !state.hidden.has(storey.number), disabled: storey.number > top,
          onchange: (event: Event) => {
            if ((event.target as HTMLInputElement).checked) state.hidden.delete(storey.number);
            else state.hidden.add(storey.number);
            this.events.changed();
          }
        }),
        h('span', {}, storey.name), h('small', {}, `${storey.elevation_m.toFixed(2)} m`)))));
    const set = (event: Event): void => {
      const value = Number((event.target as HTMLInputElement).value);
      state.top = value === last ? Infinity : value;
      label.textContent = value === last ? say('all', lang) : storeys[value].name;
      [...list.children].forEach((row, i) => {
        const isOff = last - i > value;
        row.classList.toggle('off', isOff);
        row.querySelector('input')!.disabled = isOff;
      });
      this.events.changed();
    };
    return h('div', {},
      state.only ? h('p', {class: 'note'}, say('isolated', lang), ' ', h('button', {class: 'link', onclick: () => {
        state.only = null;
        this.events.changed();
        this.render();
      }}, say('showAll', lang))) : null,
      h('label', {class: 'slider'}, h('span', {}, say('upTo', lang)),
        h('input', {type: 'range', min: '0', max: `${last}`, step: '1', value: `${top}`, 'data-testid': 'storey-slider', 'aria-label': say('storeys', lang), oninput: set}),
        label),
      list);
  }
}

function factsOf({item}: ItemState, lang: Lang): string {
  const size = item.size_bytes >= 1e6 ? `${(item.size_bytes / 1e6).toFixed(1)} MB` : `${Math.ceil(item.size_bytes / 1e3)} KB`;
  const count = item.features ? `${figure(item.features)} ${say(item.kind === 'points' ? 'points' : 'features', lang)}` : '';
  const heights = item.heights ? `${say('heights', lang)} ${item.heights.map(one => one.toFixed(1)).join('–')} m` : '';
  return [item.origin, count, heights, size, item.built_at.slice(0, 16).replace('T', ' ')].filter(Boolean).join(' · ');
}
