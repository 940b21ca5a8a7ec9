// Open alarms, the gravest first and the newest of them: filter, fly there, acknowledge, clear.

import {ApiError} from '../api';
import type {Host} from '../part';
import {figure} from '../i18n';
import {h, icon, replace} from '../ui/dom';
import {limitText, placeText, titleOf} from './alarm-words';
import {Legend} from './legend';
import {mayAcknowledge, mayClear, whyNot} from './roles';
import {symbol} from './shapes';
import type {Sound} from './sound';
import type {LiveStore} from './store';
import {SEVERITIES, type Alarm, type Severity} from './types';
import {ageText, markWord, momentText, say, shortMoment, valueText} from './words';

const MOST_ROWS = 200;
const REDRAW_MS = 500;

type Act = 'acknowledge' | 'clear';

export class AlarmPanel {
  readonly element = h('section', {class: 'panel live-alarms', hidden: true, 'data-testid': 'live-alarms'});
  private legend = new Legend();
  private left = new Set<Severity>(); // severities that are filtered out
  private isUnseenOnly = false;
  private active: string | null = null;
  private asked: {alarm: string; act: Act; note: string; problem: string | null; isBusy: boolean} | null = null;
  private drawnMs = 0;
  private timer = 0;

  constructor(private host: Host, private live: LiveStore, private sound: Sound, private goTo: (alarm: Alarm) => void) {}

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  toggle(isOpen = !this.isOpen): void {
    this.element.hidden = !isOpen;
    this.host.root.classList.toggle('live-alarms-open', isOpen);
    this.asked = null;
    if (isOpen) {
      this.render();
      this.rows()[0]?.focus({preventScroll: true});
    }
    this.live.tell('filter');
  }

  // Not more than twice a second, and never under the hands of somebody who is writing a note.
  changed(): void {
    if (!this.isOpen || this.timer) return;
    const wait = Math.max(0, this.drawnMs + REDRAW_MS - performance.now());
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      if (this.isOpen && !this.asked) this.render();
    }, wait);
  }

  // Up and down through the list; Enter goes there, as on any button.
  step(by: number): boolean {
    if (!this.isOpen) return false;
    const rows = this.rows();
    if (!rows.length) return true;
    const at = rows.findIndex(row => row.dataset.alarm === this.active);
    rows[Math.min(rows.length - 1, Math.max(0, at + by))].focus();
    return true;
  }

  askActive(act: Act): boolean {
    const alarm = this.active ? this.live.shown.alarms.get(this.active) : undefined;
    if (!this.isOpen || !alarm || !this.may(act, alarm)) return false;
    this.ask(alarm, act);
    return true;
  }

  reset(): void {
    this.left.clear();
    this.isUnseenOnly = false;
    this.active = null;
    this.toggle(false);
  }

  render(): void {
    this.drawnMs = performance.now();
    const {lang} = this.host.store.state;
    const focused = (this.element.getRootNode() as ShadowRoot | Document).activeElement as HTMLElement | null;
    const hadFocus = focused?.dataset.alarm ?? null;
    const scroll = this.element.querySelector('.scroll')?.scrollTop ?? 0;
    const all = [...this.live.shown.alarms.values()];
    const fitting = all.filter(alarm => !this.left.has(alarm.severity) && !(this.isUnseenOnly && alarm.state !== 'raised'))
      .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.raised_at.localeCompare(a.raised_at));
    const body = h('div', {class: 'scroll'},
      all.length ? null : h('p', {class: 'muted', 'data-testid': 'live-none'}, say('noAlarms', lang)),
      all.length && !fitting.length ? h('p', {class: 'muted'}, say('noneOfThese', lang)) : null,
      h('ul', {class: 'alarm-rows'}, ...fitting.slice(0, MOST_ROWS).map(alarm => this.row(alarm))),
      fitting.length > MOST_ROWS ? h('p', {class: 'muted'}, `${say('tooMany', lang)} ${MOST_ROWS} / ${figure(fitting.length)}`) : null);
    this.legend.render(lang);
    replace(this.element, this.head(all.length), this.filters(), body, this.legend.element, this.foot());
    body.scrollTop = scroll;
    if (hadFocus) this.rows().find(row => row.dataset.alarm === hadFocus)?.focus({preventScroll: true});
  }

  private rows(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('button.alarm')];
  }

  private head(count: number): HTMLElement {
    const {lang} = this.host.store.state;
    const {atMs} = this.live;
    return h('header', {},
      h('h2', {}, say('alarms', lang), h('b', {}, figure(count)), atMs === null ? null : h('small', {}, `${say('asOf', lang)} ${momentText(atMs)}`)),
      h('button', {
        class: `tool sound${this.sound.isOn ? ' on' : ''}`, 'aria-pressed': `${this.sound.isOn}`, 'aria-label': say('sound', lang),
        title: `${say('sound', lang)} — ${say(this.sound.isOn ? 'soundOn' : 'soundOff', lang)}`,
        onclick: () => { this.sound.toggle(); this.render(); }
      }, bell(this.sound.isOn)),
      h('button', {class: 'tool', title: say('close', lang), 'aria-label': say('close', lang), onclick: () => this.toggle(false)}, icon('close')));
  }

  private filters(): HTMLElement {
    const {lang} = this.host.store.state;
    const counts = this.live.shown.bySeverity();
    return h('div', {class: 'filters'},
      ...[...SEVERITIES].reverse().map(severity => h('button', {
        class: this.left.has(severity) ? 'off' : '', 'aria-pressed': `${!this.left.has(severity)}`, 'data-filter': severity,
        onclick: () => { if (!this.left.delete(severity)) this.left.add(severity); this.render(); }
      }, symbol(severity, null, 16), h('span', {}, markWord(severity, lang)), h('b', {}, figure(counts[severity])))),
      h('label', {}, h('input', {
        type: 'checkbox', checked: this.isUnseenOnly,
        onchange: (event: Event) => { this.isUnseenOnly = (event.target as HTMLInputElement).checked; this.render(); }
      }), say('unseen', lang)));
  }

  private row(alarm: Alarm): HTMLElement {
    const {lang} = this.host.store.state;
    const sinceMs = Date.parse(alarm.raised_at);
    const limit = limitText(alarm, lang);
    return h('li', {class: `${alarm.severity} ${alarm.state}`},
      h('button', {
        class: 'alarm', 'data-alarm': alarm.alarm_no, title: `${say('go', lang)}: ${alarm.name ?? alarm.code ?? ''}`,
        onfocus: () => { this.active = alarm.alarm_no; }, onclick: () => { this.active = alarm.alarm_no; this.goTo(alarm); }
      },
      symbol(alarm.severity, alarm.sector ?? null, 30),
      h('span', {class: 'what'},
        h('b', {}, titleOf(alarm, lang)),
        h('span', {}, alarm.name ?? '', h('code', {}, alarm.code ?? `#${alarm.channel}`)),
        placeText(alarm, lang) ? h('small', {}, placeText(alarm, lang)) : null),
      h('span', {class: 'figures'},
        h('b', {}, alarm.value === null ? '—' : valueText(alarm.value, alarm.unit)),
        limit ? h('small', {}, limit) : null,
        h('small', {class: 'age', title: momentText(sinceMs, true)}, `${shortMoment(sinceMs, this.live.nowMs)} · ${ageText(sinceMs, this.live.nowMs, lang)}`))),
      this.asked?.alarm === alarm.alarm_no ? this.form(alarm) : this.tools(alarm));
  }

  private tools(alarm: Alarm): HTMLElement {
    const {lang} = this.host.store.state;
    const seen = alarm.acknowledged_by ? `${say('seenBy', lang)} · ${alarm.acknowledged_by}` : say('unseenOne', lang);
    const why = whyNot(this.host.store.state.me, this.live.atMs !== null, lang);
    const button = (act: Act): HTMLElement => {
      const isAllowed = this.may(act, alarm);
      return h('button', {class: 'act', 'data-act': act, disabled: !isAllowed, title: isAllowed ? say(act, lang) : why ?? seen, onclick: () => this.ask(alarm, act)}, say(act, lang));
    };
    return h('div', {class: 'acts'},
      h('small', {class: alarm.state === 'raised' ? 'unseen' : '', title: alarm.note ?? ''}, seen, alarm.note ? ` · ${alarm.note}` : ''),
      alarm.state === 'raised' ? button('acknowledge') : null, button('clear'));
  }

  private may(act: Act, alarm: Alarm): boolean {
    const {me} = this.host.store.state;
    if (this.live.atMs !== null || (act === 'acknowledge' && alarm.state !== 'raised')) return false;
    return act === 'acknowledge' ? mayAcknowledge(me) : mayClear(me);
  }

  private foot(): HTMLElement | null {
    const why = whyNot(this.host.store.state.me, this.live.atMs !== null, this.host.store.state.lang);
    return why ? h('footer', {'data-testid': 'live-why'}, why) : null;
  }

  private ask(alarm: Alarm, act: Act): void {
    this.asked = {alarm: alarm.alarm_no, act, note: '', problem: null, isBusy: false};
    this.render();
    this.element.querySelector<HTMLInputElement>('.ask input')?.focus();
  }

  // A note is asked for; clearing by hand needs one, since the condition may still hold.
  private form(alarm: Alarm): HTMLElement {
    const {lang} = this.host.store.state;
    const asked = this.asked!;
    return h('form', {
      class: 'ask',
      onsubmit: (event: Event) => { event.preventDefault(); void this.send(alarm); },
      onkeydown: (event: KeyboardEvent) => { if (event.key === 'Escape') { event.stopPropagation(); this.cancel(); } }
    },
    h('input', {
      value: asked.note, maxLength: 1000, placeholder: say(asked.act === 'clear' ? 'noteNeeded' : 'note', lang), 'aria-label': say('note', lang),
      oninput: (event: Event) => { asked.note = (event.target as HTMLInputElement).value; }
    }),
    h('button', {class: 'act do', type: 'submit', disabled: asked.isBusy, 'data-testid': 'live-do'}, say(asked.act, lang)),
    h('button', {class: 'act', type: 'button', onclick: () => this.cancel()}, say('cancel', lang)),
    asked.problem ? h('p', {class: 'problem', role: 'alert'}, asked.problem) : null);
  }

  private cancel(): void {
    this.asked = null;
    this.render();
    this.rows().find(row => row.dataset.alarm === this.active)?.focus({preventScroll: true});
  }

  private async send(alarm: Alarm): Promise<void> {
    const asked = this.asked;
    if (!asked || asked.isBusy) return;
    const {lang} = this.host.store.state;
    const note = asked.note.trim();
    if (asked.act === 'clear' && !note) return this.refuse(say('noteNeeded', lang));
    asked.isBusy = true;
    try {
      const answer = await this.host.api.post<Alarm>(`sensing/alarms/${encodeURIComponent(alarm.alarm_no)}/${asked.act}`, {note});
      this.live.settle(answer);
      if (this.asked === asked) this.cancel();
    } catch (error) {
      asked.isBusy = false;
      const zh = error instanceof ApiError ? error.zh : undefined;
      this.refuse(lang === 'zh' ? zh ?? (error as Error).message : (error as Error).message);
    }
  }

  private refuse(why: string): void {
    if (!this.asked) return;
    this.asked.problem = why;
    this.render();
    this.element.querySelector<HTMLInputElement>('.ask input')?.focus();
  }
}

function bell(isOn: boolean): SVGSVGElement {
  const svg = icon('help');
  svg.querySelector('path')!.setAttribute('d', isOn
    ? 'M12 2a6 6 0 0 0-6 6v5l-2 3v1h16v-1l-2-3V8a6 6 0 0 0-6-6Zm0 2a4 4 0 0 1 4 4v5.6l1 1.4H7l1-1.4V8a4 4 0 0 1 4-4Zm-2.5 15a2.5 2.5 0 0 0 5 0h-5Z'
    : 'M12 2c-1 0-2 .3-2.9.700l1.6 1.6A4 4 0 0 1 16 8v2.2l2 2V8a6 6 0 0 0-6-6ZM3.4 2.6 2 4l4 4v5l-2 3v1h11l4 4 1.4-1.4L3.4 2.6ZM8 10l5 5H7l1-1.4V10Zm1.5 9a2.5 2.5 0 0 0 5 0h-5Z');
  return svg;
}
