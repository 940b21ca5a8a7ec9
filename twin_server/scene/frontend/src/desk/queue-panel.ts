// The queue on the left: filters with counts, and the patches in their order.

import {h, replace} from '../ui/dom';
import type {DeskApi} from './desk-api';
import type {DeskState, Filters} from './state';
import {START} from './state';
import {say} from './texts';
import type {Row} from './types';

const GRADE_COLORS: Record<string, string> = {A: '#ff4d5e', B: '#ff9a2e', C: '#ffd84a'};
export const gradeColor = (grade: string): string => GRADE_COLORS[grade] ?? '#8aa4bd';

export class QueuePanel {
  private bar = h('div', {class: 'filters'});
  private head = h('div', {class: 'queue-head'});
  private list = h('ol', {class: 'rows', 'data-testid': 'queue'});
  private isOpen = window.innerWidth > 1000;
  readonly element = h('aside', {class: 'queue', 'data-tab': 'queue'}, this.head, this.bar, this.list);
  private finder: HTMLInputElement | null = null;
  private timer = 0;
  isDrawn = false;
  private made = new Map<string, {key: string; element: HTMLElement}>();

  constructor(private state: DeskState, private api: DeskApi, private events: {
    filter(change: Partial<Filters>): void; open(row: Row): void; more(): void;
  }) {
    state.watch(['lang', 'counts', 'options', 'me', 'filters', 'total'], () => { this.renderHead(); this.renderFilters(); });
    state.watch(['lang', 'rows', 'options', 'currentId', 'claims', 'isQueueLoading'], () => this.soon());
    this.list.addEventListener('scroll', () => {
      if (this.list.scrollTop + this.list.clientHeight > this.list.scrollHeight - 600) this.events.more();
    });
  }

  // Once for all changes of a moment, and after the pictures: they are what the eye waits for.
  private soon(): void {
    clearTimeout(this.timer);
    this.isDrawn = false;
    this.timer = window.setTimeout(() => { this.renderRows(); this.isDrawn = true; }, 40);
  }

  find(): void {
    if (!this.isOpen) { this.isOpen = true; this.renderFilters(); }
    this.finder?.focus();
    this.finder?.select();
  }

  private renderHead(): void {
    const {lang, total, filters} = this.state.now;
    const isPlain = JSON.stringify(filters) === JSON.stringify(START);
    replace(this.head,
      h('h2', {}, say('queue', lang), h('b', {'data-testid': 'total'}, ` ${total.toLocaleString('en-US')}`)),
      isPlain ? null : h('button', {class: 'link', onclick: () => this.events.filter({...START})}, say('clear', lang)),
      h('button', {class: 'link fold', 'aria-expanded': `${this.isOpen}`, onclick: () => { this.isOpen = !this.isOpen; this.renderHead(); this.renderFilters(); }},
        `${say('filters', lang)} ${this.isOpen ? '▴' : '▾'}`));
  }

  private renderFilters(): void {
    const {lang, filters, counts, options} = this.state.now;
    this.bar.hidden = !this.isOpen;
    if (this.bar.contains(activeIn(this.bar)) && this.finder === activeIn(this.bar)) return; // somebody types
    this.finder = h('input', {type: 'search', placeholder: say('number', lang), value: filters.q, 'data-testid': 'find', 'aria-label': say('number', lang)});
    this.finder.addEventListener('change', () => this.events.filter({q: this.finder!.value.trim()}));
    replace(this.bar,
      this.chips('status', 'statuses', ['new', 'confirmed', 'legal', 'not_building', 'unclear']),
      this.chips('grade', 'grades', ['A', 'B', 'C']),
      h('div', {class: 'pair'},
        this.select('class', filters.change_class[0] ?? '', Object.keys(options?.labels.classes ?? {}).filter(value => counts.classes?.[value])
          .map(value => [value, `${this.state.label('classes', value)} ${counts.classes[value]}`]), value => this.events.filter({change_class: value ? [value] : []})),
        this.select('street', filters.street, (options?.streets ?? []).map(one => [one.code, `${one.name ?? one.code} ${counts.streets?.[one.code] ?? 0}`]),
          value => this.events.filter({street: value}))),
      h('div', {class: 'pair'},
        this.select('assigned', filters.assigned, [['me', say('assignedMe', lang)], ['any', say('assignedAny', lang)]],
          value => this.events.filter({assigned: value as Filters['assigned'], status: value ? [] : ['new']})),
        this.select('order', filters.order, [['grade', say('byGrade', lang)], ['score', say('byScore', lang)], ['distance', say('byDistance', lang)],
          ['newest', say('byNewest', lang)], ['area', say('byArea', lang)]], value => this.order(value as Filters['order']), false)),
      filters.order === 'distance' ? this.place() : null,
      h('div', {class: 'pair'}, this.finder, this.grid()));
  }

  private order(order: Filters['order']): void {
    const {current, rows} = this.state.now;
    const near = current?.center ?? (rows[0] ? [rows[0].lon, rows[0].lat] as [number, number] : null);
    if (order !== 'distance') this.events.filter({order, near: null, nearTitle: ''});
    else if (near) this.events.filter({order, near, nearTitle: current?.patch_no ?? rows[0].patch_no});
  }

  private chips(key: 'status' | 'grade', counted: string, values: string[]): HTMLElement {
    const {filters, counts} = this.state.now;
    const chosen = filters[key];
    return h('div', {class: 'chips', role: 'group', 'aria-label': say(key, this.state.now.lang)}, ...values.map(value => h('button', {
      class: `chip ${chosen.includes(value) ? 'on' : ''}`, 'aria-pressed': `${chosen.includes(value)}`, [`data-${key}`]: value,
      onclick: () => this.events.filter({[key]: chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]})
    }, key === 'grade' ? value : this.state.label(counted, value), h('i', {}, `${counts[counted]?.[value] ?? 0}`))));
  }

  private select(name: 'class' | 'street' | 'assigned' | 'order', value: string, entries: string[][], tell: (value: string) => void, hasAny = true): HTMLElement {
    const {lang} = this.state.now;
    const select = h('select', {'data-testid': `filter-${name}`, 'aria-label': say(name, lang)},
      hasAny ? h('option', {value: ''}, `${say(name, lang)}：${say('anything', lang)}`) : null,
      ...entries.map(([code, text]) => h('option', {value: code}, text)));
    select.value = value;
    select.addEventListener('change', () => tell(select.value));
    return select;
  }

  private grid(): HTMLElement {
    const {lang, filters} = this.state.now;
    const input = h('input', {type: 'search', inputMode: 'numeric', maxLength: 15, placeholder: say('grid', lang), value: filters.grid, 'aria-label': say('grid', lang)});
    input.addEventListener('change', () => this.events.filter({grid: input.value.replace(/\D/g, '')}));
    return input;
  }

  private place(): HTMLElement {
    const {lang, filters, current} = this.state.now;
    const hits = h('ul', {class: 'hits', hidden: true});
    const input = h('input', {type: 'search', placeholder: say('placeSearch', lang), 'data-testid': 'place'});
    input.addEventListener('input', () => void this.search(input.value, hits));
    return h('div', {class: 'place'},
      h('span', {class: 'dim'}, `${say('from', lang)}：${filters.nearTitle}`),
      current?.center ? h('button', {class: 'link', onclick: () => this.events.filter({near: current.center, nearTitle: current.patch_no})}, say('fromHere', lang)) : null,
      input, hits);
  }

  private async search(words: string, hits: HTMLElement): Promise<void> {
    hits.hidden = !words.trim();
    if (!words.trim()) return;
    const {results} = await this.api.search(words.trim()).catch(() => ({results: []}));
    replace(hits, ...results.slice(0, 8).map(hit => h('li', {}, h('button', {onclick: async () => {
      const {center} = await this.api.place(hit);
      if (center) this.events.filter({near: center, nearTitle: hit.title});
    }}, hit.title, h('small', {}, ` ${this.state.now.lang === 'zh' ? hit.class_zh : hit.class_en}`)))));
  }

  private renderRows(): void {
    const {rows, lang, isQueueLoading, options, filters} = this.state.now;
    if (!options) return;
    if (!rows.length) {
      const isEmptyCity = !isQueueLoading && !Object.values(this.state.now.counts.statuses ?? {}).length && JSON.stringify(filters) === JSON.stringify(START);
      const key = isQueueLoading ? 'loading' : isEmptyCity ? 'noPatches' : 'nothing';
      replace(this.list, h('li', {class: 'empty', 'data-testid': 'empty'}, h('b', {}, say(key, lang)),
        isQueueLoading ? null : h('p', {}, say(isEmptyCity ? 'noPatchesHint' : 'nothingHint', lang))));
      return;
    }
    const top = this.list.scrollTop;
    const old = this.made;
    this.made = new Map();
    replace(this.list, ...rows.map(row => {
      const key = this.look(row), kept = old.get(row.id);
      const entry = kept?.key === key ? kept : {key, element: this.row(row)};
      this.made.set(row.id, entry);
      return entry.element;
    }));
    this.list.scrollTop = top;
    const chosen = this.list.querySelector<HTMLElement>('.chosen');
    if (chosen && (chosen.offsetTop < top || chosen.offsetTop + chosen.offsetHeight > top + this.list.clientHeight)) {
      this.list.scrollTop = chosen.offsetTop - this.list.clientHeight / 3;
    }
  }

  // All that a row shows: while it is the same, the element stays.
  private look(row: Row): string {
    const {lang, currentId, filters} = this.state.now;
    return [lang, row.id === currentId, row.status, this.state.other(row.id)?.user_title, row.assignment?.assignee, row.assignment?.due_on, row.distance_m, filters.near].join('|');
  }

  private row(row: Row): HTMLElement {
    const {lang, currentId, options} = this.state.now;
    const claim = this.state.other(row.id);
    const verdict = options!.verdicts.find(one => one.status === row.status);
    return h('li', {class: row.id === currentId ? 'chosen' : ''}, h('button', {class: 'row', 'data-patch': row.patch_no, onclick: () => this.events.open(row)},
      h('span', {class: 'badge', style: {'--c': gradeColor(row.grade)}}, row.grade),
      h('span', {class: 'what'},
        h('b', {}, this.state.label('classes', row.change_class)),
        h('small', {}, row.patch_no.slice(-24))),
      h('span', {class: 'size'}, `${Math.round(row.area_m2)} m²`,
        h('small', {}, row.distance_m !== undefined && this.state.now.filters.near ? `${Math.round(row.distance_m)} m` : row.score.toFixed(2))),
      claim ? h('small', {class: 'claimed'}, `${claim.user_title} ${say('open', lang)}`) : null,
      row.assignment ? h('small', {class: 'given'}, `${say('assigned', lang)}：${row.assignment.assignee_title} · ${row.assignment.due_on}`) : null,
      verdict ? h('small', {class: 'verdict', style: {'--c': verdict.color}}, lang === 'zh' ? verdict.zh : verdict.en) : null));
  }
}

// The element with the focus, also inside a shadow tree.
export function activeIn(element: HTMLElement): Element | null {
  return (element.getRootNode() as ShadowRoot | Document).activeElement;
}
