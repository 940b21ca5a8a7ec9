// One line at the bottom: whether the stream is alive, how many sensors are online, open alarms by severity.

import type {Store} from '../store';
import {figure} from '../i18n';
import {h, replace} from '../ui/dom';
import {symbol} from './shapes';
import type {LiveStore} from './store';
import {SEVERITIES} from './types';
import {ageText, markWord, momentText, say, shortMoment} from './words';

export class Strip {
  readonly element = h('div', {class: 'live-strip', hidden: true, 'data-testid': 'live-strip'});
  private said = '';

  constructor(private store: Store, private live: LiveStore, private open: () => void, private isOpen: () => boolean) {}

  render(): void {
    const {lang} = this.store.state;
    const {shown, feed, problem} = this.live;
    this.element.hidden = !this.store.state.catalogue;
    const severities = shown.bySeverity();
    const total = shown.rows.length;
    const text = JSON.stringify([lang, feed, problem, severities, total, shown.online(this.live.nowMs), this.live.atMs, this.isOpen(), this.age()]);
    if (text === this.said) return;
    this.said = text;
    replace(this.element,
      this.connection(),
      total ? h('span', {class: 'count'}, h('b', {}, figure(shown.online(this.live.nowMs))), `/${figure(total)} ${say('ofOnline', lang)}`) : null,
      total ? h('button', {
        class: `alarms${this.isOpen() ? ' on' : ''}`, 'data-testid': 'live-alarms-open', 'aria-expanded': `${this.isOpen()}`,
        title: `${say('alarms', lang)} (A)`, onclick: () => this.open()
      },
      h('span', {}, say('alarms', lang)),
      ...[...SEVERITIES].reverse().map(severity => h('span', {
        class: `tally${severities[severity] ? '' : ' none'}`, 'data-severity': severity, title: markWord(severity, lang)
      }, symbol(severity, null, 15), h('b', {}, figure(severities[severity]))))) : null);
  }

  private age(): string {
    const {feed} = this.live;
    return feed.kind === 'lost' ? ageText(feed.sinceMs, Date.now(), this.store.state.lang) : '';
  }

  private connection(): HTMLElement {
    const {lang} = this.store.state;
    const {feed, problem, shown, atMs} = this.live;
    if (problem) return h('span', {class: 'state lost', title: problem, role: 'status'}, h('i'), say('failed', lang));
    if (!shown.rows.length) return h('span', {class: 'state none'}, say('noSensors', lang));
    if (atMs !== null) return h('span', {class: 'state past', role: 'status'}, h('i'), h('span', {}, say('asOf', lang), h('small', {}, momentText(atMs))));
    const since = feed.kind === 'lost'
      ? h('small', {title: this.age()}, `${say('sinceWhen', lang)} ${shortMoment(feed.sinceMs, Date.now())}`) : null;
    return h('span', {class: `state ${feed.kind}`, role: 'status', 'data-testid': 'live-state'},
      h('i'), h('span', {}, say(feed.kind, lang), since));
  }
}
