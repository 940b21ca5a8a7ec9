// Date and time, and whether the figures are those of now.

import type {Lang} from '../types';
import {h, replace} from '../ui/dom';
import {say} from './words';

const DAYS = {zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']};
const two = (number: number): string => `${number}`.padStart(2, '0');

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
    const at = this.heardAt ? this.time(this.heardAt, true) : '';
    replace(this.status, h('i'), this.isLost ? `${say('lost', lang)} ${at || '—'}` : at ? `${say('live', lang)} · ${at} ${say('updated', lang)}` : `${say('loading', lang)}…`);
  }

  private tick(): void {
    const now = new Date();
    const day = this.lang === 'zh'
      ? `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日 星期${DAYS.zh[now.getDay()]}`
      : `${DAYS.en[now.getDay()]} ${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    replace(this.element, h('b', {}, this.time(now, false)), h('span', {}, day));
  }

  private time(date: Date, seconds: boolean): string {
    return `${two(date.getHours())}:${two(date.getMinutes())}${seconds ? `:${two(date.getSeconds())}` : ''}`;
  }
}
