// The card of a sensor: newest value with its age, course, what else its thing observes, rules, alarms, maintenance.

import type {Host} from '../part';
import type {Card} from '../types';
import {Dossier} from '../dossier/dossier';
import {title} from '../i18n';
import {h, icon, replace} from '../ui/dom';
import {limitText, titleOf} from './alarm-words';
import {CurveView} from './curve';
import {COLORS, symbol} from './shapes';
import type {LiveStore} from './store';
import type {Alarm, RuleRow, SensorCard, SensorRow, SensorValue, Window} from './types';
import {ageText, markWord, momentText, numberText, qualityWord, say, shortMoment, spanText, unitText, valueText} from './words';

const CURVE_EVERY_MS = 20_000;
const KEPT_FOR_OTHERS = new Set(['code', 'name', 'sector', 'property', 'unit']);

export class SensorPanel {
  readonly element = h('section', {class: 'panel card live-card', hidden: true, 'data-testid': 'live-card'});
  private told: SensorCard | null = null;
  private problem: string | null = null;
  private curve: CurveView | null = null;
  private asked: AbortController | null = null;
  private id: string | null = null;
  private refreshedMs = 0;
  private kept = h('details', {class: 'register'});
  private dossier: Dossier;
  isBusy = false;

  constructor(private host: Host, private live: LiveStore, private open: (code: string) => void) {
    this.dossier = new Dossier(host.api);
  }

  // The selection of the scene changed, or the moment that is looked at.
  follow(isForced = false): void {
    const {card} = this.host.store.state;
    const id = card?.class === 'sensor' ? card.id : null;
    this.element.hidden = !id;
    if (id === this.id && !isForced) return;
    this.id = id;
    this.asked?.abort();
    this.curve?.stop();
    this.told = this.curve = this.problem = null;
    if (!id || !card?.code) return;
    this.render();
    void this.load(card.code);
  }

  // New values came in: the figures at the top now, the curve now and then.
  changed(isOfAlarms: boolean): void {
    if (this.element.hidden || !this.told) return;
    if (isOfAlarms && this.live.atMs === null) void this.load(this.told.values[0].code, true);
    this.values();
    const now = performance.now();
    if (this.live.atMs === null && now - this.refreshedMs > CURVE_EVERY_MS) {
      this.refreshedMs = now;
      this.curve?.refresh();
    }
  }

  render(): void {
    const {card, lang} = this.host.store.state;
    if (card?.class !== 'sensor') return;
    const own = this.told?.values[0];
    const mark = this.markOf(own);
    replace(this.element,
      h('header', {},
        symbol(mark, own?.sector ?? null, 34),
        h('div', {class: 'heads'},
          h('small', {}, own ? [this.word(own, 'sector'), own.code].join(' · ') : lang === 'zh' ? card.class_zh : card.class_en),
          h('h2', {'data-testid': 'card-title'}, own?.name ?? card.title)),
        h('button', {class: 'tool', title: say('go', lang), 'aria-label': say('go', lang), onclick: () => this.locate()}, icon('target')),
        h('button', {class: 'tool', title: say('close', lang), 'aria-label': say('close', lang), onclick: () => this.host.select(null, false)}, icon('close'))),
      h('div', {class: 'scroll'},
        this.problem ? h('p', {class: 'problem', role: 'alert'}, `${say('failed', lang)}: ${this.problem}`) : null,
        !this.told && !this.problem ? h('p', {class: 'muted'}, say('loading', lang)) : null,
        this.told ? h('div', {class: 'newest'}) : null,
        this.curve?.element ?? null,
        ...(this.told ? this.sections(this.told) : []),
        this.register(card)));
    this.values();
    this.curve?.show(lang);
  }

  stop(): void {
    this.asked?.abort();
    this.curve?.stop();
  }

  private async load(code: string, isAgain = false): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    this.isBusy = true;
    try {
      this.told = await this.host.api.json<SensorCard>(`sensing/card?code=${encodeURIComponent(code)}`, asked.signal);
      this.problem = null;
      if (!isAgain || !this.curve) {
        this.refreshedMs = performance.now();
        this.curve = new CurveView(this.host.api, this.told.values[0], this.told.rules, () => this.live.nowMs);
      }
    } catch (error) {
      if (asked.signal.aborted) return;
      this.problem = (error as Error).message;
    } finally {
      if (this.asked === asked) this.isBusy = false;
    }
    this.render();
  }

  private locate(): void {
    const center = this.host.store.state.card?.center;
    if (center) this.host.scene.flyTo(center, Math.max(this.host.scene.view.zoom, 17.2));
  }

  // The value at the top and those beside it, from the stream where it has them.
  private values(): void {
    const place = this.element.querySelector('.newest');
    if (!place || !this.told) return;
    const [own, ...others] = this.told.values;
    const {lang} = this.host.store.state;
    const mark = this.markOf(own);
    replace(place,
      h('div', {class: `value ${mark}`},
        h('span', {class: 'label'}, this.word(own, 'property')),
        h('b', {'data-testid': 'live-value'}, numberText(this.value(own)), h('small', {}, ` ${unitText(own.unit)}`)),
        h('span', {class: 'pill', style: {'--c': COLORS[mark]}, 'data-testid': 'live-mark'}, markWord(mark, lang)),
        this.age(own)),
      others.length ? h('div', {class: 'others'}, h('h3', {}, say('others', lang)), ...others.map(other =>
        h('button', {onclick: () => this.open(other.code), title: other.code},
          symbol(this.markOf(other), other.sector, 18),
          h('span', {}, this.word(other, 'property')),
          h('b', {}, valueText(this.value(other), other.unit)),
          h('small', {}, this.ageWord(other))))) : null);
  }

  private age(own: SensorValue): HTMLElement {
    const {lang} = this.host.store.state;
    const place = this.live.shown.place(own.channel);
    const isStale = place !== undefined && this.live.shown.isStale(place, this.live.nowMs);
    const isBad = own.quality && own.quality !== 'good' ? qualityWord(own.quality, lang) : null;
    const interval = own.interval_s ?? (own.silent_after_s === null ? null : own.silent_after_s / 4);
    return h('span', {class: `age${isStale ? ' stale' : ''}`, 'data-testid': 'live-age', title: this.moment(own)},
      this.ageWord(own), isBad ? ` · ${isBad}` : '',
      isStale && interval && this.at(own) ? h('em', {}, `${say('stale', lang)}${lang === 'zh' ? '' : ' '}${spanText(interval, lang)}${say('staleEnd', lang)}`) : null);
  }

  private ageWord(row: SensorValue): string {
    const {lang} = this.host.store.state;
    const at = this.at(row);
    return at === null ? say('never', lang) : ageText(at, this.live.nowMs, lang);
  }

  private moment(row: SensorValue): string {
    const at = this.at(row);
    return at === null ? '' : momentText(at, true);
  }

  private value(row: SensorValue): number | null {
    const place = this.live.shown.place(row.channel);
    if (place === undefined) return row.value;
    const value = this.live.shown.values[place];
    return Number.isFinite(value) ? value : null;
  }

  private at(row: SensorValue): number | null {
    const place = this.live.shown.place(row.channel);
    const at = place === undefined ? (row.at ? Date.parse(row.at) : NaN) : this.live.shown.atMs[place];
    return Number.isFinite(at) ? at : null;
  }

  private markOf(row: SensorRow | undefined): ReturnType<LiveStore['shown']['mark']> {
    const place = row && this.live.shown.place(row.channel);
    return place === undefined ? 'offline' : this.live.shown.mark(place);
  }

  private word(row: SensorRow, what: 'sector' | 'property'): string {
    const {lang} = this.host.store.state;
    return (lang === 'zh' ? row[`${what}_zh`] : row[`${what}_en`]) ?? row[what];
  }

  private sections({rules, alarms, windows}: SensorCard): HTMLElement[] {
    const {lang} = this.host.store.state;
    const part = (name: Parameters<typeof say>[0], ...children: (HTMLElement | null)[]): HTMLElement =>
      h('div', {class: 'block'}, h('h3', {}, say(name, lang)), ...children);
    return [
      ...(windows.length ? [part('maintenance', ...windows.map(window => this.window(window)))] : []),
      part('history', alarms.length
        ? h('ul', {class: 'past'}, ...alarms.slice(0, 8).map(alarm => this.alarm(alarm)))
        : h('p', {class: 'muted'}, say('noHistory', lang))),
      part('rules', rules.length ? h('ul', {class: 'past'}, ...rules.map(rule => this.rule(rule))) : h('p', {class: 'muted'}, say('noRules', lang)))
    ];
  }

  private alarm(alarm: Alarm): HTMLElement {
    const {lang} = this.host.store.state;
    const from = Date.parse(alarm.raised_at);
    const until = alarm.cleared_at ? shortMoment(Date.parse(alarm.cleared_at), from) : say('open', lang);
    return h('li', {class: alarm.state, title: alarm.note ?? ''},
      symbol(alarm.severity, null, 15),
      h('span', {}, titleOf(alarm, lang)),
      h('b', {}, alarm.value === null ? '' : valueText(alarm.value, alarm.unit)),
      h('small', {}, `${momentText(from)} – ${until}`));
  }

  private rule(rule: RuleRow): HTMLElement {
    const {lang} = this.host.store.state;
    const limit = limitText({...rule, value: null, unit: this.told?.values[0].unit}, lang);
    const held = rule.for_s ? ` ${spanText(rule.for_s, lang)}` : '';
    return h('li', {title: lang === 'zh' ? rule.advice_zh : rule.advice_en},
      symbol(rule.severity, null, 15), h('span', {}, lang === 'zh' ? rule.zh : rule.en), h('small', {}, limit ? limit + held : ''));
  }

  private window(window: Window): HTMLElement {
    return h('p', {class: 'window'}, `${momentText(Date.parse(window.starts_at))} – ${momentText(Date.parse(window.ends_at))}`,
      h('small', {}, `${window.reason} · ${window.actor}`));
  }

  // What the register and its records say of it; values and units stand above already.
  private register(card: Card): HTMLElement {
    const {lang} = this.host.store.state;
    const fields = h('dl', {class: 'fields'}, ...card.fields.filter(field => !KEPT_FOR_OTHERS.has(field.name)).flatMap(field => [
      h('dt', {title: field.name}, title(field, lang)), h('dd', {}, lang === 'zh' ? field.text_zh : field.text_en)]));
    this.dossier.show(card, fields, lang);
    replace(this.kept, h('summary', {}, say('attributes', lang)), this.dossier.element);
    return this.kept;
  }
}
