// The card of the selected feature: evidence, attributes with decoded values, version.

import type {Api} from '../api';
import {Dossier} from '../dossier/dossier';
import type {Store} from '../store';
import type {Card, CardField, Evidence} from '../types';
import {text, title} from '../i18n';
import {copyText} from './copy';
import {h, icon, replace} from './dom';

const GRADE_COLORS: Record<string, string> = {A: '#ff3b4e', B: '#ff9a2e', C: '#ffd84a'};

// A picture twice as wide as high (both dates side by side) takes a row of its own.
function widen(event: Event): void {
  const picture = event.target as HTMLImageElement;
  picture.parentElement!.classList.toggle('wide', picture.naturalWidth > 1.6 * picture.naturalHeight);
}

export class CardPanel {
  readonly element = h('section', {class: 'panel card', hidden: true, 'data-testid': 'card'});

  private dossier: Dossier;

  constructor(
    private store: Store, private api: Api, private events: {close(): void; locate(card: Card): void}, others: ReadonlySet<string>
  ) {
    this.dossier = new Dossier(api);
    store.listen((state, changed) => {
      this.element.hidden = !state.card || others.has(state.card.class);
      if (state.card && !this.element.hidden && (changed.has('card') || changed.has('lang'))) this.render(state.card);
    });
  }

  private render(card: Card): void {
    const {lang} = this.store.state;
    const grade = card.fields.find(field => field.name === 'grade')?.value as string | undefined;
    replace(this.element,
      h('header', {},
        grade && card.class === 'change_patch' ? h('span', {class: 'badge', style: {'--c': GRADE_COLORS[grade] ?? '#999999'}}, grade) : null,
        h('div', {class: 'heads'},
          h('small', {}, lang === 'zh' ? card.class_zh : card.class_en),
          h('h2', {'data-testid': 'card-title'}, card.title)),
        h('button', {class: 'tool', title: text('flyTo', lang), onclick: () => this.events.locate(card)}, icon('target')),
        h('button', {class: 'tool qgis', title: text('inQgis', lang), 'aria-label': text('inQgis', lang), 'data-testid': 'qgis', onclick: (event: Event) => void copyText(event.currentTarget as HTMLElement, this.forQgis(card), text('qgisCopied', lang))}, 'Q'),
        h('button', {class: 'tool', title: text('close', lang), onclick: () => this.events.close()}, icon('close'))),
      h('div', {class: 'scroll'}, this.dossier.element));
    this.dossier.show(card, this.attributes(card), lang);
  }

  // What QGIS asks for in its window for OGC API – Features: the service, then layer and filter.
  private forQgis(card: Card): string {
    return `${new URL(this.api.url('ogc'), window.location.href).href}\n${card.class}\n"id" = '${card.id}'`;
  }

  private attributes(card: Card): HTMLElement {
    return h('div', {},
      card.class === 'change_patch' ? this.evidence(card.evidence) : null,
      this.reasons(card),
      h('dl', {class: 'fields'}, ...card.fields.filter(field => !['reasons', 'evidence', 'run_id'].includes(field.name)).flatMap(field => this.field(field))),
      h('footer', {}, this.footer(card)));
  }

  private evidence(pictures: Evidence[]): HTMLElement {
    const {lang} = this.store.state;
    if (!pictures.length) return h('p', {class: 'muted'}, text('noEvidence', lang));
    return h('div', {class: 'evidence'}, ...pictures.map(picture =>
      h('figure', {},
        h('img', {src: this.api.url(picture.path), alt: title(picture, lang), onload: widen}),
        h('figcaption', {}, title(picture, lang)))));
  }

  private reasons(card: Card): HTMLElement | null {
    const reasons = card.fields.find(field => field.name === 'reasons')?.value;
    if (typeof reasons !== 'string') return null;
    const {lang} = this.store.state;
    // A line may hold both languages: Chinese | English.
    const lines = reasons.split('\n').filter(Boolean).map(line => {
      const [zh, en] = line.split(' | ');
      return lang === 'zh' ? zh : en ?? zh;
    });
    return h('ul', {class: 'reasons'}, ...[...new Set(lines)].map(line => h('li', {}, line)));
  }

  private field(field: CardField): HTMLElement[] {
    const {lang} = this.store.state;
    const value = lang === 'zh' ? field.text_zh : field.text_en;
    const unit = field.unit ? ` ${field.unit.replace('m2', 'm²')}` : '';
    return [
      h('dt', {title: field.name}, title(field, lang)),
      h('dd', {}, `${value}${unit}`, field.to_be_confirmed ? h('sup', {title: text('toBeConfirmed', lang)}, '※') : null)
    ];
  }

  private footer(card: Card): string {
    const {lang} = this.store.state;
    const moment = card.valid_from?.slice(0, 16).replace('T', ' ');
    const since = !moment ? '' : lang === 'zh' ? `${moment} ${text('since', lang)}` : `${text('since', lang)} ${moment}`;
    return [`${text('version', lang)} ${card.row_version ?? '—'}`, since, card.edited_by].filter(Boolean).join(' · ');
  }
}
