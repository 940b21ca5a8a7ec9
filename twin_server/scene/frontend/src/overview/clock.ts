// Date and time, and whether the figures are those of now.

import {cityMoment} from '../city-time';
import type {Lang} from '../types';
import {h, replace} from '../ui/dom';
import {say} from './words';

const DAYS = {zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']};

export class Clock {
  readonly element = h('div', {class: 'clock'});
  readonly status = h('div', {class: 'status', 'data-testid': 'status'});
  private lang: Lang = 'zh';
  private timer = 0;
  private heardAt: Date | null = null;
  private isLost = false;

  start(): void {
    this.timer = window.setInterval(() => this.tick(), 1000);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  heard(): void {
    this.heardAt = new Date();
    this.isLost = false;
  }

  lost(): void {
    this.isLost = true;
  }

  render(lang: Lang): void {
    this.lang = lang;
    this.tick();
    this.status.classList.toggle('lost', this.isLost);
    const at = this.heardAt ? cityMoment(this.heardAt).seconds : '';
    replace(this.status, h('i'), this.isLost ? `${say('lost', lang)} ${at || '—'}` : at ? `${say('live', lang)} · ${at} ${say('updated', lang)}` : `${say('loading', lang)}…`);
  }

  private tick(): void {
    const now = cityMoment(Date.now());
    const [year, month, day] = now.day.split('-').map(Number);
    const text = this.lang === 'zh' ? `${year}年${month}月${day}日 星期${DAYS.zh[now.weekday]}` : `${DAYS.en[now.weekday]} ${now.day}`;
    replace(this.element, h('b', {}, now.time), h('span', {}, text));
  }
}
