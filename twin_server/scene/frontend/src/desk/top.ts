// The head of the page: where one is, the day's progress, who one is; and what needs attention below it.

import {signInAddress} from '../sign-in';
import {h, icon, replace} from '../ui/dom';
import {pageLinks, pagesCss} from '../ui/pages';
import type {Item, Outbox} from './outbox';
import type {DeskState} from './state';
import {say} from './texts';

export class Top {
  private brand = h('div', {class: 'brand'});
  private day = h('button', {class: 'progress', 'data-testid': 'progress', onclick: () => this.events.figures()});
  private tools = h('div', {class: 'tools'});
  private links = h('div');
  readonly element = h('header', {class: 'top'}, h('style', {}, pagesCss), this.brand, this.links, this.day, this.tools);

  constructor(private state: DeskState, private pages: readonly string[], private events: {figures(): void; language(): void; help(): void}) {
    state.watch(['lang', 'options', 'me'], () => this.render());
    state.watch(['lang', 'figures', 'options'], () => this.progress());
  }

  private render(): void {
    const {lang, options, me} = this.state.now;
    replace(this.links, pageLinks('desk', this.pages, lang));
    replace(this.brand, h('h1', {}, say('title', lang)), h('span', {class: 'place'}, options?.workspace.name ?? ''));
    replace(this.tools,
      me?.kind === 'person' ? h('a', {class: 'account', href: '/account', title: say('account', lang), 'data-testid': 'account'}, icon('person'), h('span', {}, me.title)) : null,
      h('button', {class: 'lang', 'data-testid': 'lang', onclick: () => this.events.language()}, h('span', {class: lang === 'zh' ? 'on' : ''}, '中'), h('span', {class: lang === 'en' ? 'on' : ''}, 'EN')),
      h('button', {class: 'tool', title: say('help', lang), onclick: () => this.events.help()}, icon('help')));
  }

  private progress(): void {
    const {lang, figures, options} = this.state.now;
    this.day.hidden = !figures || !this.state.mayDecide;
    if (!figures || !options) return;
    const total = Math.max(1, figures.decided);
    replace(this.day,
      h('span', {}, say('today', lang), h('b', {'data-testid': 'decided-today'}, figures.decided)),
      h('span', {class: 'wide'}, h('b', {}, figures.per_hour ?? '—'), say('perHour', lang)),
      h('span', {class: 'wide'}, say('median', lang), h('b', {}, figures.median_seconds === null ? '—' : `${figures.median_seconds} s`)),
      h('span', {class: 'mini', 'aria-hidden': 'true'}, ...options.verdicts.map(verdict =>
        h('i', {style: {'--c': verdict.color, '--w': `${(figures.by_verdict[verdict.status] ?? 0) / total * 100}%`}}))));
  }
}

export class Notices {
  readonly element = h('div', {class: 'notices', 'aria-live': 'polite'});
  private toast = h('p', {class: 'toast', role: 'status', hidden: true, 'data-testid': 'toast'});
  private timer = 0;

  constructor(private state: DeskState, private events: {lookAgain(item: Item): void; retry(): void; reload(): void}) {
    state.watch(['lang'], () => undefined);
  }

  render(outbox: Outbox): void {
    const {lang, problem} = this.state.now;
    const waiting = outbox.waiting.length;
    replace(this.element,
      problem ? h('div', {class: 'bar bad', role: 'alert', 'data-testid': 'problem'}, h('span', {}, `${say('failed', lang)}：${lang === 'zh' ? problem.zh : problem.en}`),
        h('button', {class: 'button', onclick: () => this.events.reload()}, say('retry', lang))) : null,
      outbox.trouble && waiting ? h('div', {class: 'bar warn', role: 'alert', 'data-testid': 'unsent'},
        h('span', {}, h('b', {}, waiting), ` ${say(outbox.trouble === 'signed-out' ? 'signedOut' : 'unsent', lang)}`),
        outbox.trouble === 'signed-out'
          ? h('a', {class: 'button strong', href: signInAddress(), 'data-testid': 'sign-in-again'}, say('signIn', lang))
          : h('button', {class: 'button', onclick: () => this.events.retry()}, say('retry', lang))) : null,
      ...outbox.refused.map(item => h('div', {class: 'bar bad', role: 'alert', 'data-testid': 'refused'},
        h('span', {}, h('b', {}, item.patch_no), ` ${this.state.label('statuses', item.decision.status)} ${say('refused', lang)}：${lang === 'zh' ? item.refused!.zh : item.refused!.en}`),
        h('button', {class: 'button strong', onclick: () => { this.events.lookAgain(item); outbox.dismiss(item); }}, say('lookAgain', lang)),
        h('button', {class: 'button', onclick: () => outbox.dismiss(item)}, say('dismiss', lang)))),
      this.toast);
  }

  say(text: string): void {
    this.toast.textContent = text;
    this.toast.hidden = false;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { this.toast.hidden = true; }, 3500);
  }
}
