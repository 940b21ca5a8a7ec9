// Windows over the page: choose a reason, give a field check, the day in figures, the keys, a picture.

import {h, icon, replace} from '../ui/dom';
import type {DeskApi} from './desk-api';
import type {DeskState} from './state';
import {KEYS, say} from './texts';
import type {DayFigures, Reason, Verdict} from './types';

export class Dialogs {
  readonly element = h('div', {class: 'shade', hidden: true, onclick: (event: Event) => { if (event.target === this.element) this.close(); }});
  private keys: ((key: string) => boolean) | null = null;
  private back: HTMLElement | null = null;

  constructor(private state: DeskState, private api: DeskApi) {}

  get isOpen(): boolean { return !this.element.hidden; }

  close(): void {
    this.element.hidden = true;
    this.keys = null;
    this.element.replaceChildren();
    this.back?.focus();
  }

  // Keys while a window is open go to it alone.
  key(key: string): boolean {
    if (!this.isOpen) return false;
    if (key === 'escape') this.close();
    else if (!this.keys?.(key)) return key !== 'tab';
    return true;
  }

  reasons(verdict: Verdict, note: string, chosen: (reason: Reason, note: string) => void): void {
    const {lang} = this.state.now;
    const words = h('textarea', {rows: 2, maxLength: 2000, value: note, placeholder: say('note', lang), 'data-testid': 'reason-note'});
    const problem = h('p', {class: 'warn-line', hidden: true, role: 'alert'});
    const take = (reason: Reason): void => {
      if (reason.needs_note && !words.value.trim()) {
        problem.hidden = false;
        problem.textContent = say('needsNote', lang);
        words.focus();
        waiting = reason;
        return;
      }
      this.close();
      chosen(reason, words.value);
    };
    let waiting: Reason | null = null;
    words.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && waiting) { event.preventDefault(); take(waiting); }
      if (event.key === 'Escape') this.close();
    });
    this.open(`${lang === 'zh' ? verdict.zh : verdict.en} · ${say('chooseReason', lang)}`, [
      h('ol', {class: 'reason-list'}, ...verdict.reasons.map((reason, i) => h('li', {}, h('button', {'data-reason': reason.code, onclick: () => take(reason)},
        h('kbd', {}, i < 9 ? `${i + 1}` : ''), lang === 'zh' ? reason.zh : reason.en, reason.needs_note ? h('small', {}, ` ${say('note', lang)}`) : null)))),
      words, problem
    ], 'reasons');
    this.keys = key => {
      const reason = /^[1-9]$/.test(key) ? verdict.reasons[Number(key) - 1] : undefined;
      if (reason) take(reason);
      return !!reason;
    };
  }

  give(send: (body: {assignee?: string; due_on: string; note: string}) => Promise<void>): void {
    const {lang, people, options, me} = this.state.now;
    const due = new Date(Date.now() + (options?.due_days ?? 7) * 86_400_000).toLocaleDateString('sv-SE', {timeZone: 'Asia/Shanghai'});
    const today = new Date().toLocaleDateString('sv-SE', {timeZone: 'Asia/Shanghai'});
    const who = h('select', {'data-testid': 'assignee'}, h('option', {value: ''}, `${say('myself', lang)}（${me?.title}）`),
      ...people.filter(one => one.name !== me?.name).map(one => h('option', {value: one.name}, `${one.title}（${one.name}）`)));
    const day = h('input', {type: 'date', value: due, min: today, 'data-testid': 'due'});
    const note = h('input', {type: 'text', maxLength: 500, value: this.state.now.note});
    const problem = h('p', {class: 'warn-line', hidden: true, role: 'alert'});
    const go = async (): Promise<void> => {
      try {
        await send({...(who.value ? {assignee: who.value} : {}), due_on: day.value, note: note.value});
        this.close();
      } catch (error) {
        problem.hidden = false;
        problem.textContent = lang === 'zh' ? (error as {zh: string}).zh : (error as Error).message;
      }
    };
    this.open(say('give', lang), [
      h('label', {}, say('giveTo', lang), who), h('label', {}, say('dueOn', lang), day), h('label', {}, say('note', lang), note), problem,
      h('div', {class: 'row-end'}, h('button', {class: 'button', onclick: () => this.close()}, say('cancel', lang)),
        h('button', {class: 'button strong', 'data-testid': 'give-send', onclick: () => void go()}, say('giveSend', lang)))
    ], 'give');
    who.focus();
  }

  help(): void {
    const {lang} = this.state.now;
    this.open(say('help', lang), [h('dl', {class: 'keys'}, ...KEYS.flatMap(([key, zh, en]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, lang === 'zh' ? zh : en)]))], 'help');
  }

  picture(path: string, title: string): void {
    this.open(title, [h('img', {src: this.api.url(path), alt: title, class: 'large'})], 'picture');
  }

  figures(): void {
    const {lang, figures, all} = this.state.now;
    if (!figures) return;
    const parts: (HTMLElement | null)[] = [figures.decided ? this.day(figures) : h('p', {class: 'dim'}, say('noFigures', lang))];
    if (all) {
      parts.push(h('h3', {}, say('everybody', lang)), h('table', {'data-testid': 'everybody'},
        h('tr', {}, ...[say('person', lang), say('today', lang), say('perHour', lang), say('median', lang)].map(text => h('th', {}, text))),
        ...all.people.map(one => h('tr', {}, h('td', {}, one.title), h('td', {}, one.decided), h('td', {}, one.per_hour ?? '—'), h('td', {}, one.median_seconds === null ? '—' : `${one.median_seconds} s`)))));
    }
    this.open(say('figures', lang), parts, 'figures');
  }

  private day(figures: DayFigures): HTMLElement {
    const {lang, options} = this.state.now;
    const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 100)}%`);
    return h('div', {class: 'day'},
      h('dl', {class: 'numbers'}, ...([[say('today', lang), figures.decided], [say('perHour', lang), figures.per_hour ?? '—'],
        [say('median', lang), figures.median_seconds === null ? '—' : `${figures.median_seconds} s`], [say('work', lang), `${figures.work_minutes} ${say('minutes', lang)}`]] as const)
        .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))),
      h('h3', {}, say('byVerdict', lang)),
      h('div', {class: 'bars'}, ...options!.verdicts.map(verdict => {
        const number = figures.by_verdict[verdict.status] ?? 0;
        return h('div', {}, h('span', {}, lang === 'zh' ? verdict.zh : verdict.en), h('i', {style: {'--c': verdict.color, '--w': `${number / figures.decided * 100}%`}}), h('b', {}, number));
      })),
      h('h3', {}, say('agreement', lang)),
      h('table', {}, h('tr', {}, ...[say('grade', lang), say('today', lang), say('isChange', lang), say('isConfirmed', lang)].map(text => h('th', {}, text))),
        ...Object.entries(figures.agreement).map(([grade, one]) => h('tr', {}, h('td', {}, grade), h('td', {}, one.decided), h('td', {}, percent(one.change_share)), h('td', {}, percent(one.confirmed_share))))));
  }

  private open(title: string, parts: (HTMLElement | null)[], name: string): void {
    this.back = (this.element.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    this.keys = null;
    replace(this.element, h('div', {class: `window of-${name}`, role: 'dialog', 'aria-modal': 'true', 'aria-label': title, 'data-testid': `window-${name}`},
      h('header', {}, h('h2', {}, title), h('button', {class: 'tool', title: say('close', this.state.now.lang), onclick: () => this.close()}, icon('close'))), ...parts));
    this.element.hidden = false;
    this.element.querySelector<HTMLElement>('.window > header button')?.focus();
  }
}
