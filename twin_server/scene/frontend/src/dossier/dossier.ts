// What is kept with a feature beside its fields: photos and files, records, earlier versions. Tabs of the card.

import type {Api} from '../api';
import {figure, title} from '../i18n';
import {texts} from '../part';
import type {Card, Lang, Titled} from '../types';
import {h, replace} from '../ui/dom';
import {showPicture} from './lightbox';

interface Attachment {
  id: string; title: string; kind_zh: string; kind_en: string; is_picture: boolean; is_there: boolean;
  taken_at: string | null; taken_by: string | null; path: string;
}
interface RecordTable extends Titled {
  class: string; total: number;
  columns: (Titled & {name: string; unit: string | null})[];
  rows: {id: string; values: (Titled | null)[]}[];
}
interface Change extends Titled { name: string; unit: string | null; old_zh: string; old_en: string; new_zh: string; new_en: string }
interface Version { at: string; by: string; reason: string; version: number; fields: Change[] }
interface DossierAnswer { attachments: Attachment[]; records: RecordTable[]; versions: Version[] }

type Tab = 'attributes' | 'files' | 'records' | 'history';

const say = texts({
  attributes: ['属性', 'Attributes'],
  files: ['照片与附件', 'Photos, files'],
  records: ['记录', 'Records'],
  history: ['历史', 'History'],
  noHistory: ['没有更早的版本', 'No earlier version'],
  all: ['全部', 'All'],
  newest: ['最新', 'Newest'],
  of: ['共', 'of'],
  gone: ['文件已不在工作空间', 'the file is no longer in the workspace'],
  failed: ['附加内容加载失败', 'Photos, records and history could not be loaded'],
  wasEmpty: ['空', 'empty'],
  retired: ['注销', 'retired']
});
const SHORT = 4;

export class Dossier {
  readonly element = h('div', {class: 'dossier'});
  private answer: DossierAnswer | null = null;
  private problem: string | null = null;
  private tab: Tab = 'attributes';
  private shown = '';
  private unfolded = new Set<string>();

  constructor(private api: Api) {}

  // The tabs around the attributes of a card; what else is kept comes as soon as the server has answered.
  show(card: Card, attributes: HTMLElement, lang: Lang): void {
    const key = `${card.class}/${card.id}/${card.row_version}`;
    const draw = (): void => this.render(attributes, lang);
    if (key !== this.shown) {
      this.answer = this.problem = null;
      this.tab = 'attributes';
      this.unfolded.clear();
      this.shown = key;
      this.api.json<DossierAnswer>(`features/${card.class}/${encodeURIComponent(card.id)}/dossier`)
        .then(answer => { if (this.shown === key) this.answer = answer; })
        .catch((error: Error) => { if (this.shown === key) this.problem = error.message; })
        .finally(() => { if (this.shown === key) this.redraw(); });
    }
    this.redraw = draw;
    draw();
  }

  private redraw: () => void = () => undefined;

  private render(attributes: HTMLElement, lang: Lang): void {
    const bodies: Record<Tab, () => HTMLElement> = {
      attributes: () => attributes,
      files: () => this.files(lang),
      records: () => h('div', {}, ...this.answer!.records.map(table => this.table(table, lang))),
      history: () => this.history(lang)
    };
    replace(this.element,
      this.answer ? h('nav', {class: 'tabs', role: 'tablist'}, ...this.tabs().map(([tab, count]) => this.button(tab, count, lang))) : null,
      this.problem ? h('p', {class: 'problem'}, `${say('failed', lang)}: ${this.problem}`) : null,
      bodies[this.tab]());
  }

  private tabs(): [Tab, number | null][] {
    const {attachments, records, versions} = this.answer!;
    const all: [Tab, number | null][] = [
      ['attributes', null], ['files', attachments.length], ['records', records.reduce((sum, table) => sum + table.total, 0)], ['history', versions.length]
    ];
    return all.filter(([tab, count]) => count === null || count > 0 || tab === 'history');
  }

  private button(tab: Tab, count: number | null, lang: Lang): HTMLElement {
    return h('button', {
      role: 'tab', 'data-tab': tab, 'aria-selected': `${tab === this.tab}`, class: tab === this.tab ? 'on' : '',
      onclick: () => { this.tab = tab; this.redraw(); }
    }, say(tab, lang), count ? h('small', {}, figure(count)) : null);
  }

  private files(lang: Lang): HTMLElement {
    const {attachments} = this.answer!;
    const pictures = attachments.filter(one => one.is_picture && one.is_there);
    return h('div', {},
      h('div', {class: 'evidence'}, ...pictures.map(one => {
        const caption = [one.title, one.taken_at?.slice(0, 10), one.taken_by].filter(Boolean).join(' · ');
        return h('figure', {},
          h('img', {src: this.api.url(one.path), alt: one.title, loading: 'lazy', tabIndex: 0, onclick: () => showPicture(this.element, this.api.url(one.path), caption)}),
          h('figcaption', {}, caption));
      })),
      h('ul', {class: 'files'}, ...attachments.filter(one => !pictures.includes(one)).map(one => h('li', {},
        one.is_there ? h('a', {href: this.api.url(one.path), download: ''}, one.title) : h('s', {title: say('gone', lang)}, one.title),
        h('small', {}, one.is_there ? (lang === 'zh' ? one.kind_zh : one.kind_en) : say('gone', lang))))));
  }

  private table(table: RecordTable, lang: Lang): HTMLElement {
    const isOpen = this.unfolded.has(table.class);
    const rows = isOpen ? table.rows : table.rows.slice(0, SHORT);
    const unfold = (): void => { this.unfolded.add(table.class); this.redraw(); };
    return h('section', {class: 'records', 'data-records': table.class},
      h('h3', {}, title(table, lang), h('b', {}, figure(table.total))),
      h('ol', {}, ...rows.map(row => this.record(table, row.values, lang))),
      table.rows.length > rows.length ? h('button', {class: 'more', onclick: unfold},
        table.total > table.rows.length ? `${say('newest', lang)} ${table.rows.length} ${say('of', lang)} ${figure(table.total)}` : `${say('all', lang)} ${table.total}`) : null);
  }

  private record(table: RecordTable, values: (Titled | null)[], lang: Lang): HTMLElement {
    const cells = values.map((value, at) => ({value, column: table.columns[at]})).filter(cell => cell.value);
    const text = ({value, column}: (typeof cells)[number]): string => `${title(value!, lang)}${column.unit ? ` ${column.unit.replace('m2', 'm²')}` : ''}`;
    const [first, ...others] = cells;
    const rest = others.filter(cell => cell.value!.en !== first.value!.en); // a day that is both planned and done is said once
    return h('li', {},
      h('b', {title: first ? title(first.column, lang) : ''}, first ? text(first) : '—'),
      h('span', {}, ...rest.map(cell => h('i', {title: title(cell.column, lang)}, text(cell)))));
  }

  private history(lang: Lang): HTMLElement {
    const {versions} = this.answer!;
    if (!versions.length) return h('p', {class: 'muted'}, say('noHistory', lang));
    return h('ol', {class: 'versions'}, ...versions.map(version => h('li', {},
      h('header', {}, h('b', {}, version.at.slice(0, 16).replace('T', ' ')), h('span', {}, version.by)),
      version.reason ? h('p', {}, version.reason) : null,
      h('dl', {}, ...version.fields.flatMap(change => this.change(change, lang))))));
  }

  private change(change: Change, lang: Lang): HTMLElement[] {
    if (!change.name) return [h('dt', {}, say('retired', lang)), h('dd', {})];
    const [before, after] = lang === 'zh' ? [change.old_zh, change.new_zh] : [change.old_en, change.new_en];
    const unit = change.unit ? ` ${change.unit.replace('m2', 'm²')}` : '';
    return [
      h('dt', {}, title(change, lang)),
      h('dd', {}, h('s', {}, before ? before + unit : say('wasEmpty', lang)), ' → ', h('b', {}, after ? after + unit : say('wasEmpty', lang)))
    ];
  }
}
