// The right side: everything that speaks for or against, as a list to read.

import {h, replace} from '../ui/dom';
import type {DeskApi} from './desk-api';
import {gradeColor} from './queue-panel';
import {profileChart} from './profile';
import type {DeskState} from './state';
import {say} from './texts';
import {named, type Decision, type Dossier, type Thing} from './types';

type Part = HTMLElement | null;
const HIDDEN = new Set(['reasons', 'evidence', 'evidence_sha256', 'run_id', 'lineage_id', 'predecessor_id']);

export class FactsPanel {
  private body = h('div', {class: 'scroll'});
  readonly element = h('aside', {class: 'facts', 'data-tab': 'facts', 'data-testid': 'facts'}, this.body);

  constructor(private state: DeskState, private api: DeskApi, private events: {
    takeOver(): void; copy(text: string): void; enlarge(path: string, title: string): void;
  }) {
    state.watch(['current', 'lang', 'options', 'claims', 'isPatchLoading', 'me'], () => this.render());
  }

  private render(): void {
    const {current, isPatchLoading, lang, options} = this.state.now;
    if (!current || !options) {
      replace(this.body, h('p', {class: 'empty'}, say(isPatchLoading ? 'loading' : 'choose', lang)));
      return;
    }
    if (this.body.dataset.patch !== current.id) this.body.scrollTop = 0;
    this.body.dataset.patch = current.id;
    replace(this.body,
      this.head(current), this.claim(current), this.assignment(current), this.reasons(current), this.checks(current), this.lineage(current),
      this.heights(current), this.decisions(current), this.pictures(current), this.links(current), this.details(current));
  }

  private head(one: Dossier): Part {
    const {lang} = this.state.now;
    const field = (name: string): string => {
      const found = one.fields.find(entry => entry.name === name);
      return found ? (lang === 'zh' ? found.text_zh : found.text_en) : '—';
    };
    const verdict = this.state.now.options!.verdicts.find(entry => entry.status === one.status);
    const numbers: [string, string][] = [
      [say('area', lang).replace('量面', '面积'), `${field('area_m2')} m²`],
      [lang === 'zh' ? '长 × 宽' : 'L × W', `${field('length_m')} × ${field('width_m')} m`],
      [lang === 'zh' ? '高度变化' : 'Height', field('height_change_m') === '—' ? '—' : `${field('height_change_m')} m`],
      [lang === 'zh' ? '得分' : 'Score', field('score')]
    ];
    return h('header', {},
      h('span', {class: 'badge big', style: {'--c': gradeColor(one.grade)}}, one.grade),
      h('div', {}, h('h2', {'data-testid': 'patch-class'}, field('change_class')), h('small', {'data-testid': 'patch-no'}, one.patch_no)),
      h('span', {class: 'state', 'data-testid': 'patch-status', style: {'--c': verdict?.color ?? '#4dd4ff'}}, this.state.label('statuses', one.status)),
      h('dl', {class: 'numbers'}, ...numbers.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))));
  }

  private claim(one: Dossier): Part {
    const other = this.state.other(one.id);
    const {lang} = this.state.now;
    return other && h('div', {class: 'notice warn', role: 'status', 'data-testid': 'claimed'},
      h('span', {}, h('b', {}, other.user_title), ` ${say('lockedBy', lang)}`),
      this.state.mayDecide ? h('button', {class: 'button', onclick: () => this.events.takeOver()}, say('takeOver', lang)) : null);
  }

  private assignment(one: Dossier): Part {
    const {lang} = this.state.now;
    const given = one.assignment;
    return given && h('div', {class: 'notice', 'data-testid': 'assigned'},
      h('span', {}, `${say('given', lang)} `, h('b', {}, given.assignee_title), ` · ${say('dueOn', lang)} ${given.due_on}`, given.note ? ` · ${given.note}` : ''));
  }

  private reasons(one: Dossier): Part {
    const {lang} = this.state.now;
    const text = one.fields.find(field => field.name === 'reasons')?.value;
    const lines = typeof text === 'string' ? text.split('\n').filter(Boolean).map(line => {
      const [zh, en] = line.split(' | ');
      return lang === 'zh' ? zh : en ?? zh;
    }) : [];
    return section(say('reasons', lang), h('ul', {class: 'reasons'}, ...[...new Set(lines)].map(line => h('li', {}, line))), one.note ? h('p', {class: 'own-note'}, `${say('note', lang)}：${one.note}`) : null);
  }

  private checks(one: Dossier): Part {
    const {lang} = this.state.now;
    const stored = one.fields.find(field => field.name === 'permit_state')?.value;
    const isNew = stored && stored !== one.permit_now.state && !(stored === 'above' && one.permit_now.state === 'permitted');
    const touching = one.permits.filter(thing => thing.overlap_m2 > 0);
    return section(say('checks', lang),
      h('h4', {}, dot('#4da3ff'), say('permits', lang), h('em', {'data-testid': 'permit-state'}, this.state.label('permit_check', one.permit_now.state))),
      isNew ? h('p', {class: 'warn-line'}, `${say('permitChanged', lang)}：${this.state.label('permit_check', one.permit_now.state)}`) : null,
      touching.length ? h('ul', {class: 'things', 'data-testid': 'permits'}, ...touching.map(thing => this.permit(thing))) : h('p', {class: 'dim'}, say('permitNone', lang)),
      h('h4', {}, dot('#ff5d6c'), say('zones', lang)),
      this.list(one.zones, thing => [this.text(thing, 'name') || this.text(thing, 'code'), this.text(thing, 'kind'), this.text(thing, 'rule')], say('zoneNone', lang), true),
      h('h4', {}, dot('#ffffff'), say('buildings', lang)),
      this.list(one.buildings, thing => [this.text(thing, 'name') || this.text(thing, 'code'), this.text(thing, 'use'),
        named(thing, 'floors').value ? `${named(thing, 'floors').value} F` : '', named(thing, 'height_m').value ? `${named(thing, 'height_m').value} m` : '',
        this.text(thing, 'built_year'), this.text(thing, 'legal_state')], say('buildingNone', lang), false));
  }

  private permit(thing: Thing): HTMLElement {
    const {lang} = this.state.now;
    const validity = thing.validity as 'in_force' | 'expired' | 'later' | 'void' | 'other_kind';
    const until = this.text(thing, 'expires_on');
    return h('li', {class: validity === 'in_force' ? 'good' : 'bad'},
      h('b', {}, this.text(thing, 'permit_no')), h('span', {class: 'share'}, this.share(thing)),
      h('small', {}, [this.text(thing, 'kind'), this.text(thing, 'project'), this.text(thing, 'holder')].filter(Boolean).join(' · ')),
      h('small', {}, [`${say('issued', lang)} ${this.text(thing, 'issued_on')}`, until ? `${say('until', lang)} ${until}` : say('noEnd', lang),
        this.text(thing, 'status'), named(thing, 'max_height_m').value ? `${say('maxHeight', lang)} ${named(thing, 'max_height_m').value} m` : ''].filter(Boolean).join(' · ')),
      h('strong', {}, say(validity, lang)));
  }

  private list(things: Thing[], words: (thing: Thing) => string[], none: string, onlyTouching: boolean): HTMLElement {
    const shown = things.filter(thing => !onlyTouching || thing.overlap_m2 > 0).slice(0, 5);
    if (!shown.length) return h('p', {class: 'dim'}, none);
    return h('ul', {class: 'things'}, ...shown.map(thing => {
      const [first, ...rest] = words(thing);
      return h('li', {class: thing.overlap_m2 > 0 ? 'on' : 'near'}, h('b', {}, first), h('span', {class: 'share'}, this.share(thing)), h('small', {}, rest.filter(Boolean).join(' · ')));
    }));
  }

  private lineage(one: Dossier): Part {
    const {lang} = this.state.now;
    const state = one.fields.find(field => field.name === 'lineage_state')?.value;
    return section(say('lineage', lang),
      h('p', {class: 'dim', 'data-testid': 'lineage'}, state ? this.state.label('lineage', state) : say('lineageNone', lang)),
      one.lineage.length ? h('ol', {class: 'line'}, ...one.lineage.map(entry => h('li', {class: entry.id === one.id ? 'here' : ''},
        h('b', {}, this.text(entry, 'date_after') || '—'), ` ${this.text(entry, 'change_class')} · ${Math.round(Number(named(entry, 'area_m2').value ?? 0))} m² · ${this.text(entry, 'status')}`,
        named(entry, 'gone_on').value ? h('em', {}, ` ${say('gone', lang)} ${this.text(entry, 'gone_on')}`) : null,
        entry.id === one.id ? h('em', {}, ` ${say('thisOne', lang)}`) : h('a', {href: `/desk?patch=${encodeURIComponent(this.text(entry, 'patch_no'))}`}, ` ${this.text(entry, 'patch_no').slice(-12)}`)))) : null);
  }

  private heights(one: Dossier): Part {
    const {lang} = this.state.now;
    const found = one.evidence.heights;
    if (!found) return section(say('heights', lang), h('p', {class: 'dim'}, say('noHeights', lang)));
    const value = (number: number | null, unit = 'm'): string => (number === null ? '—' : `${number.toFixed(1)} ${unit}`);
    return section(say('heights', lang),
      h('dl', {class: 'numbers'},
        ...([['heightBefore', value(found.before_m)], ['heightAfter', value(found.after_m)], ['heightChange', value(found.change_m)], ['volume', value(found.volume_m3, 'm³')]] as const)
          .map(([key, text]) => h('div', {}, h('dt', {}, say(key, lang)), h('dd', {}, text)))),
      found.profile ? profileChart(found.profile, lang) : null);
  }

  private decisions(one: Dossier): Part {
    const {lang} = this.state.now;
    return section(say('decisions', lang), one.decisions.length
      ? h('ol', {class: 'decisions', 'data-testid': 'decisions'}, ...one.decisions.map(entry => this.decision(entry)))
      : h('p', {class: 'dim'}, say('noDecisions', lang)));
  }

  private decision(entry: Decision): HTMLElement {
    const {lang, options} = this.state.now;
    const verdict = options!.verdicts.find(one => one.status === entry.status);
    const reason = verdict?.reasons.find(one => one.code === entry.reason);
    const at = new Date(entry.at).toLocaleString('sv-SE', {timeZone: 'Asia/Shanghai'}).slice(0, 16);
    return h('li', {style: {'--c': verdict?.color ?? '#4dd4ff'}},
      h('b', {}, entry.undo_of ? `${say('undone', lang)} → ${this.state.label('statuses', entry.status)}` : this.state.label('statuses', entry.status)),
      h('span', {}, ` ${entry.title} · ${at}`),
      reason || entry.note ? h('small', {}, [reason && (lang === 'zh' ? reason.zh : reason.en), entry.note].filter(Boolean).join(' · ')) : null,
      h('code', {title: entry.hash}, `#${entry.number} ${entry.hash.slice(0, 12)}…`));
  }

  private pictures(one: Dossier): Part {
    const {lang} = this.state.now;
    const shown = one.evidence.pictures;
    return section(say('pictures', lang), shown.length
      ? h('div', {class: 'thumbs'}, ...shown.map(picture => h('button', {title: lang === 'zh' ? picture.zh : picture.en, onclick: () => this.events.enlarge(picture.path, lang === 'zh' ? picture.zh : picture.en)},
        h('img', {src: this.api.url(picture.path), alt: lang === 'zh' ? picture.zh : picture.en, loading: 'lazy'}), h('small', {}, lang === 'zh' ? picture.zh : picture.en))))
      : h('p', {class: 'dim'}, say('noEvidence', lang)));
  }

  private links(one: Dossier): Part {
    const {lang} = this.state.now;
    const {place} = one;
    return h('nav', {class: 'links'},
      h('a', {class: 'button', href: this.api.url(`patches/${one.id}/sheet`), target: '_blank', rel: 'noopener', 'data-testid': 'sheet'}, say('sheet', lang)),
      h('a', {class: 'button', href: `/?show=change_patch/${one.id}`, target: '_blank', rel: 'noopener', 'data-testid': 'scene-link'}, say('scene', lang)),
      place && h('button', {class: 'button', title: `EPSG:${place.crs}`, onclick: () => this.events.copy(`${place.x}, ${place.y}`)}, say('copyPlace', lang)));
  }

  private details(one: Dossier): Part {
    const {lang} = this.state.now;
    return h('details', {}, h('summary', {}, say('details', lang)), h('dl', {class: 'fields'}, ...one.fields.filter(field => !HIDDEN.has(field.name)).flatMap(field => [
      h('dt', {}, lang === 'zh' ? field.zh : field.en),
      h('dd', {}, `${lang === 'zh' ? field.text_zh : field.text_en}${field.unit ? ` ${field.unit.replace('m2', 'm²')}` : ''}`)
    ])));
  }

  private text(thing: {[field: string]: unknown}, name: string): string {
    const coded = named(thing, name);
    return this.state.now.lang === 'zh' ? coded.zh : coded.en;
  }

  private share(thing: Thing): string {
    const {lang} = this.state.now;
    return thing.overlap_m2 > 0 ? `${say('overlap', lang)} ${Math.round(thing.overlap_share * 100)}% · ${Math.round(thing.overlap_m2)} m²` : say('touchesNot', lang);
  }
}

function section(title: string, ...parts: (Node | null)[]): HTMLElement {
  return h('section', {}, h('h3', {}, title), ...parts);
}

function dot(color: string): HTMLElement {
  return h('i', {class: 'dot', style: {'--c': color}});
}
