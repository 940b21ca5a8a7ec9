// What the page is and which keys it has.

import type {Lang} from '../types';
import {h, replace} from '../ui/dom';
import {KEYS, say} from './words';

export class Help {
  readonly element = h('div', {class: 'help', hidden: true, 'data-testid': 'help-panel'});

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  toggle(lang: Lang): void {
    this.element.hidden = !this.element.hidden;
    replace(this.element, h('div', {},
      h('h2', {}, say('title', lang)),
      h('p', {}, say('helpAbout', lang)),
      h('dl', {}, ...KEYS.flatMap(([keys, zh, en]) => [h('dt', {}, keys), h('dd', {}, lang === 'zh' ? zh : en)]))));
    this.element.onclick = () => { this.element.hidden = true; };
  }
}
