// The card of an element of a model, or of an object of a city model: what it is, its attributes, its property sets.

import {title} from '../i18n';
import type {Host} from '../part';
import {h, icon, replace} from '../ui/dom';
import type {Lang} from '../types';
import {buildingOf} from './building-of';
import {guidOf, type Items, type ItemState} from './items';
import type {Picked} from './tileset';
import {say} from './words';

interface Shown {
  state: ItemState; picked: Picked; sets: Record<string, Record<string, unknown>> | null; problem: boolean;
  building: {id: string; title: string} | null; // of the layer, in whose place it stands
}

export class ElementCard {
  readonly element = h('section', {class: 'panel card model-card', hidden: true, 'data-testid': 'model-card'});
  private shown: Shown | null = null;

  constructor(private host: Host, private items: Items, private events: {changed(): void; locate(state: ItemState): void}) {
    host.store.listen((state, changed) => {
      if (changed.has('card') && state.card) this.close();
      if (changed.has('lang')) this.render();
    });
  }

  get isOpen(): boolean {
    return !!this.shown;
  }

  selectedIn(state: ItemState): {content: Picked['content']; feature: number; table: number} | null {
    if (this.shown?.state !== state) return null;
    const {content, feature, part} = this.shown.picked;
    return {content, feature, table: part.kind === 'points' ? -1 : part.table};
  }

  show(state: ItemState, picked: Picked): void {
    const shown: Shown = {state, picked, sets: null, problem: false, building: null};
    this.shown = shown;
    this.render();
    void this.findBuilding(shown);
    const row = state.elements ? state.byGuid.get(guidOf(picked.content, picked.feature)) : undefined;
    if (row === undefined) return;
    this.items.properties(state, row)
      .then(sets => { shown.sets = sets; })
      .catch(() => { shown.problem = true; })
      .finally(() => { if (this.shown === shown) this.render(); });
  }

  // No link where nothing is found or the server does not answer: the card is of use without.
  private async findBuilding(shown: Shown): Promise<void> {
    const {api} = this.host;
    try {
      const id = await buildingOf(api, shown.state.covers, shown.picked.place());
      if (id) shown.building = {id, title: (await api.card('building', id)).title};
    } catch (error) {
      console.warn('models', error);
    }
    if (this.shown === shown && shown.building) this.render();
  }

  close(): void {
    this.shown = null;
    this.render();
    this.events.changed();
  }

  private render(): void {
    const {lang} = this.host.store.state;
    this.element.hidden = !this.shown;
    if (!this.shown) return replace(this.element);
    const {state, building} = this.shown;
    const [kicker, name, body] = state.elements ? this.ofElement(lang) : this.ofObject(lang);
    const guid = state.elements ? guidOf(this.shown.picked.content, this.shown.picked.feature) : '';
    const isOnly = state.only !== null;
    replace(this.element,
      h('header', {},
        h('div', {class: 'heads'}, h('small', {}, kicker), h('h2', {'data-testid': 'model-title'}, name)),
        h('button', {class: 'tool', title: say('goTo', lang), onclick: () => this.events.locate(state)}, icon('target')),
        h('button', {class: 'tool', title: say('close', lang), 'aria-label': say('close', lang), onclick: () => this.close()}, icon('close'))),
      h('div', {class: 'scroll'},
        h('div', {class: 'acts'},
          state.elements ? h('button', {'data-testid': 'isolate', onclick: () => {
            state.only = isOnly ? null : guid;
            this.events.changed();
            this.render();
          }}, say(isOnly ? 'showAll' : 'isolate', lang)) : null,
          building ? h('button', {
            'data-testid': 'building-of', title: say('buildingCard', lang), onclick: () => this.host.select({class: 'building', id: building.id}, false)
          }, `${say('building', lang)} · ${building.title}`) : null),
        ...body));
  }

  private ofElement(lang: Lang): [string, string, (HTMLElement | null)[]] {
    const {state, picked, sets, problem} = this.shown!;
    const guid = guidOf(picked.content, picked.feature);
    const elements = state.elements!;
    const [, cls, name, type, storey] = elements.elements[state.byGuid.get(guid) ?? 0];
    const kind = elements.classes[cls];
    const rows: [string, string][] = [[kind.name.replace(/^Ifc/, 'IFC '), title(kind, lang)]];
    if (type) rows.push([say('type', lang), type]);
    if (storey >= 0) rows.push([say('storey', lang), elements.storeys[storey].name]);
    rows.push(['GUID', guid]);
    const more = sets === null ? [problem ? h('p', {class: 'problem'}, say('failed', lang)) : h('p', {class: 'muted'}, '…')]
      : Object.keys(sets).length ? Object.entries(sets).map(([title, values], i) => h('details', {open: i < 2}, h('summary', {}, title), list(Object.entries(values))))
        : [h('p', {class: 'muted'}, say('noProperties', lang))];
    return [`${title(state.item, lang)} · ${title(kind, lang)}`, name || title(kind, lang), [list(rows), ...more]];
  }

  private ofObject(lang: Lang): [string, string, (HTMLElement | null)[]] {
    const {state, picked} = this.shown!;
    const {part} = picked;
    const rows = picked.content.tables.row(part.kind === 'points' ? 0 : part.table, picked.feature);
    const value = (name: string): string => String(rows.find(row => row.name === name)?.value ?? '');
    const name = value('name') || value('line_no') || value('point_no') || value('id') || title(state.item, lang);
    const kind = value('kind') || value('pipe_class');
    const shown = rows.filter(row => row.name !== 'number');
    return [[title(state.item, lang), kind].filter(Boolean).join(' · '), name, [
      shown.length ? list(shown.map(row => [heading(row.title, lang), row.value])) : h('p', {class: 'muted'}, say('noProperties', lang))
    ]];
  }
}

// Titles of the city's own fields hold both languages: 中文 English.
function heading(title: string, lang: Lang): string {
  const both = /^([\u3400-\u9fff()（）·]+) (.+)$/.exec(title);
  return both ? both[lang === 'zh' ? 1 : 2] : title;
}

function list(rows: [string, unknown][]): HTMLElement {
  return h('dl', {class: 'fields'}, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, plain(value))]));
}

function plain(value: unknown): string {
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'number') return `${Math.round(value * 1000) / 1000}`;
  return String(value ?? '—');
}
