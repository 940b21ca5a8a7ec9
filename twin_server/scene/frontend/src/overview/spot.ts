// The card of what is selected on the map, large enough for a wall: title, why it matters, pictures, a few fields.

import {title} from '../i18n';
import type {Card, CardField, Lang} from '../types';
import {h, icon, replace} from '../ui/dom';
import type {Matter} from './data';
import {say} from './words';

const FIELDS: Record<string, string[]> = {
  change_patch: ['change_class', 'area_m2', 'height_change_m', 'permit_state', 'zone_state', 'register_state', 'lineage_state', 'status'],
  bridge: ['grade', 'structure', 'length_m', 'built_year', 'road_name', 'keeper_name'],
  sensor: ['sector', 'property', 'status', 'code', 'grid_code'],
  component: ['class_code', 'state', 'keeper_name', 'location', 'change_date'],
  road: ['road_class', 'length_m', 'pavement', 'maintenance_grade', 'keeper_name'],
  defect: ['distress', 'severity', 'state', 'host_code', 'found_on'],
  building: ['name', 'use', 'height_m', 'floors', 'legal_state', 'address']
};
const COLORS: Record<string, string> = {A: '#ff3b4e', B: '#ff9a2e', C: '#ffd84a'};
const MOST_FIELDS = 6;

export interface SpotEvents { close(): void; back(): void }

export class Spot {
  readonly element = h('section', {class: 'spot', hidden: true, 'data-testid': 'spot'});

  constructor(private api: string, private pages: readonly string[], private events: SpotEvents) {}

  hide(): void {
    this.element.hidden = true;
  }

  show(card: Card, lang: Lang, matter: Matter | null, hasList: boolean): void {
    this.element.hidden = false;
    const grade = card.fields.find(field => field.name === 'grade')?.value as string | undefined;
    const badge = matter?.badge ?? (card.class === 'change_patch' ? grade : undefined);
    const why = matter ? (lang === 'zh' ? matter.why_zh : matter.why_en) : reasons(card, lang)[0];
    replace(this.element,
      h('header', {},
        badge ? h('span', {class: 'badge', style: {'--c': matter?.color ?? COLORS[badge] ?? '#93a6b8'}}, badge) : null,
        h('div', {},
          h('small', {}, `${lang === 'zh' ? card.class_zh : card.class_en} ${card.code && card.code !== card.title ? card.code : ''}`),
          h('h2', {'data-testid': 'spot-title'}, matter ? title(matter, lang) : card.title),
          matter && card.title !== matter.zh ? h('small', {}, card.title) : null),
        h('button', {class: 'tool', title: say('close', lang), 'aria-label': say('close', lang), onclick: () => this.events.close()}, icon('close'))),
      why ? h('p', {class: 'why'}, why) : null,
      this.pictures(card, lang),
      h('dl', {}, ...chosen(card).flatMap(field => [h('dt', {}, title(field, lang)), h('dd', {}, valueOf(field, lang))])),
      h('footer', {},
        hasList ? h('button', {class: 'link', onclick: () => this.events.back()}, `← ${say('back', lang)}`) : null,
        card.class === 'change_patch' && this.pages.includes('desk') && card.code
          ? h('a', {class: 'link', href: `/desk?patch=${encodeURIComponent(card.code)}`}, say('openDesk', lang)) : null));
  }

  private pictures(card: Card, lang: Lang): HTMLElement | null {
    const shown = card.evidence.filter(picture => /before|after/.test(picture.name)).slice(0, 2);
    const pictures = shown.length ? shown : card.evidence.slice(0, 2);
    if (!pictures.length) return null;
    return h('div', {class: 'pictures'}, ...pictures.map(picture =>
      h('figure', {}, h('img', {src: `${this.api}/${picture.path}`, alt: title(picture, lang)}), h('figcaption', {}, title(picture, lang)))));
  }
}

function chosen(card: Card): CardField[] {
  const known = new Map(card.fields.map(field => [field.name, field]));
  const named = FIELDS[card.class]?.map(name => known.get(name)).filter(field => field !== undefined);
  const skipped = new Set(['reasons', 'evidence', 'evidence_sha256', 'run_id', 'note']);
  const fields = named?.length ? named : card.fields.filter(field => !skipped.has(field.name) && typeof field.value !== 'object');
  return fields.slice(0, MOST_FIELDS);
}

function valueOf(field: CardField, lang: Lang): string {
  return `${lang === 'zh' ? field.text_zh : field.text_en}${field.unit ? ` ${field.unit.replace('m2', 'm²')}` : ''}`;
}

// A line may hold both languages: Chinese | English.
function reasons(card: Card, lang: Lang): string[] {
  const text = card.fields.find(field => field.name === 'reasons')?.value;
  if (typeof text !== 'string') return [];
  return text.split('\n').filter(Boolean).map(line => {
    const [zh, en] = line.split(' | ');
    return lang === 'zh' ? zh : en ?? zh;
  });
}
