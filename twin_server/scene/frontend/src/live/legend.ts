// What shapes and colours mean; folded away until somebody asks.

import type {Lang} from '../types';
import {h, replace} from '../ui/dom';
import {symbol} from './shapes';
import {MARKS} from './types';
import {markWord, say} from './words';

export class Legend {
  readonly element = h('details', {class: 'live-legend'});

  render(lang: Lang): void {
    replace(this.element, h('summary', {}, say('legend', lang)),
      h('ul', {}, ...[...MARKS].reverse().map(mark => h('li', {}, symbol(mark, null, 18), h('span', {}, markWord(mark, lang))))));
  }
}
