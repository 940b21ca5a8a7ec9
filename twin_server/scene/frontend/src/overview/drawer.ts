// The rows behind a figure: parts, search, order, export; a row leads to its place on the map.

import type {Lang, Selection} from '../types';
import {h, icon, replace} from '../ui/dom';
import {amount, titleOf} from './charts';
import type {Cell, Figure, Head, Question, Row, Rows, Source, Weight} from './data';
import {Problem} from './data';
import {say} from './words';

const PAGE = 100;
const TYPING_MS = 250;

export interface DrawerEvents { show(selection: Selection): void }

export class Drawer {
  readonly element = h('section', {class: 'drawer', hidden: true, 'data-testid': 'drawer', role: 'dialog'});
  private lang: Lang = 'zh';
  private figure: Figure | Head | null = null;
  private rule: Weight[] = [];
  private question: Question = {words: '', part: null, sort: null, descending: false};
  private found: Rows | null = null;
  private asked = 0;
  private typing = 0;
  private head = h('header');
  private bar = h('div', {class: 'asking'});
  private search = h('input', {type: 'search', oninput: () => this.type()});
  private body = h('div', {class: 'table'});

  constructor(private source: Source, private events: DrawerEvents) {
    this.element.append(this.head, this.bar, this.body);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get hasFigure(): boolean {
    return !!this.figure;
  }

  open(figure: Figure | Head, lang: Lang, part: string | null = null, rule: Weight[] = []): void {
    Object.assign(this, {figure, lang, rule, found: null});
    this.question = {words: '', part, sort: null, descending: false};
    this.search.value = '';
    this.element.hidden = false;
    this.render();
    void this.load();
  }

  // As it was left, after a look at the map.
  again(lang: Lang): void {
    this.lang = lang;
    this.element.hidden = !this.figure;
    this.render();
  }

  close(): void {
    this.element.hidden = true;
  }

  private type(): void {
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.ask({words: this.search.value.trim()}), TYPING_MS);
  }

  private ask(change: Partial<Question>): void {
    this.question = {...this.question, ...change};
    this.renderBar();
    void this.load();
  }

  private async load(more = false): Promise<void> {
    const figure = this.figure!;
    const number = ++this.asked;
    const offset = more ? this.found!.rows.length : 0;
    try {
      const found = await this.source.rows(figure.id, this.question, offset, PAGE);
      if (number !== this.asked) return;
      this.found = more ? {...found, rows: [...this.found!.rows, ...found.rows]} : found;
      this.renderRows();
    } catch (error) {
      if (number !== this.asked) return;
      const text = this.lang === 'zh' && error instanceof Problem && error.zh ? error.zh : (error as Error).message;
      replace(this.body, h('p', {class: 'problem'}, text));
    }
  }

  private render(): void {
    const figure = this.figure!;
    const {lang} = this;
    const unit = titleOf(figure.unit, lang);
    const value = 'value' in figure ? figure.value : null;
    replace(this.head,
      h('div', {},
        h('h2', {'data-testid': 'drawer-title'}, titleOf(figure, lang),
          value === null ? null : h('b', {}, amount(value), unit ? h('small', {}, ` ${unit}`) : null)),
        h('p', {}, titleOf(figure.how, lang),
          figure.sources.length ? h('span', {}, `${say('from', lang)}: ${figure.sources.map(one => titleOf(one, lang)).join(lang === 'zh' ? '、' : ', ')}`) : null),
        this.rule.length ? this.weights() : null),
      h('button', {class: 'tool', title: say('close', lang), 'aria-label': say('close', lang), onclick: () => this.close()}, icon('close')));
    this.renderBar();
    this.renderRows();
  }

  private weights(): HTMLElement {
    const {lang} = this;
    const tables = [...new Set(this.rule.map(one => one.table))];
    const title: Record<string, string> = {patches: say('patches', lang), alarms: say('alarms', lang), components: say('components', lang)};
    return h('div', {class: 'rule', 'data-testid': 'rule'}, h('span', {}, say('rule', lang)), ...tables.map(table =>
      h('span', {}, h('em', {}, title[table] ?? table), ' ',
        this.rule.filter(one => one.table === table).map(one => `${titleOf(one, lang)} ${one.weight}`).join(' · '))));
  }

  private renderBar(): void {
    const figure = this.figure!;
    const {lang} = this;
    const parts = 'parts' in figure ? (figure as Figure).parts ?? [] : [];
    const chip = (value: string | null, text: string, color: string | null, number: number | null): HTMLElement =>
      h('button', {class: this.question.part === value ? 'chip on' : 'chip', 'data-chip': value ?? 'all', onclick: () => this.ask({part: value})},
        color ? h('i', {style: {background: color}}) : null, text, number === null ? null : h('b', {}, amount(number)));
    this.search.placeholder = say('search', lang);
    const wasFocused = this.search.getRootNode() instanceof ShadowRoot && (this.search.getRootNode() as ShadowRoot).activeElement === this.search;
    replace(this.bar,
      this.search,
      h('div', {class: 'chips'}, ...(parts.length ? [chip(null, say('all', lang), null, null), ...parts.map(part => chip(part.value, titleOf(part, lang), part.color, part.number))] : [])),
      h('a', {class: 'export', href: this.source.csv(figure.id, this.question, lang), download: `${figure.id}.csv`, 'data-testid': 'csv'}, say('export', lang)));
    if (wasFocused) this.search.focus();
  }

  private renderRows(): void {
    const {found, lang} = this;
    if (!found) return replace(this.body, h('p', {class: 'muted'}, `${say('loading', lang)}…`));
    if (!found.rows.length) return replace(this.body, h('p', {class: 'muted'}, say('noRows', lang)));
    const {sort, descending} = this.question;
    replace(this.body,
      h('table', {},
        h('thead', {}, h('tr', {}, ...found.columns.map(column =>
          h('th', {class: column.is_number ? 'num' : '', 'aria-sort': sort === column.name ? (descending ? 'descending' : 'ascending') : null},
            h('button', {'data-sort': column.name, onclick: () => this.ask({sort: column.name, descending: sort === column.name ? !descending : column.is_number})},
              titleOf(column, lang), column.unit ? h('small', {}, ` ${column.unit.replace('m2', 'm²')}`) : null,
              sort === column.name ? (descending ? ' ↓' : ' ↑') : ''))))),
        h('tbody', {}, ...found.rows.map(row => this.row(row, found)))),
      h('footer', {},
        h('span', {'data-testid': 'row-count'}, `${amount(found.rows.length)} / ${amount(found.total)} ${say('rows', lang)}`),
        found.rows.length < found.total ? h('button', {class: 'more', onclick: () => void this.load(true)}, say('more', lang)) : null));
  }

  private row(row: Row, found: Rows): HTMLElement {
    const show = (): void => { if (row.class && row.id) this.events.show({class: row.class, id: row.id}); };
    return h('tr', {
      class: row.id ? 'placed' : '', tabIndex: row.id ? 0 : -1, onclick: show,
      onkeydown: (event: KeyboardEvent) => { if (event.key === 'Enter') show(); },
      'data-row': row.id
    }, ...row.cells.map((cell, i) => h('td', {class: found.columns[i].is_number ? 'num' : ''},
      i === 0 ? h('i', {class: 'dot', style: {background: row.color ?? 'transparent'}}) : null, textOf(cell, this.lang) || '—')));
  }
}

const textOf = (cell: Cell, lang: Lang): string => (typeof cell === 'string' ? cell : cell[lang === 'zh' ? 0 : 1]);
