// Name of the product and of the workspace, search, language, help.

import type {Store} from '../store';
import {text} from '../i18n';
import {h, icon, replace} from './dom';
import {pageLinks, pagesCss} from './pages';

export class TopBar {
  private brand = h('div', {class: 'brand'});
  private links = h('div');
  private tools = h('div', {class: 'tools'});
  readonly element: HTMLElement;

  constructor(
    private store: Store, search: HTMLElement, private pages: readonly string[], private events: {language(): void; help(): void}
  ) {
    this.element = h('header', {class: 'top'}, h('style', {}, pagesCss), this.brand, this.links, search, this.tools);
    store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('catalogue') || changed.has('me')) this.render();
    });
  }

  private render(): void {
    const {lang, catalogue, me} = this.store.state;
    replace(this.brand,
      logo(),
      h('div', {}, h('h1', {}, text('product', lang)), h('small', {}, text('subtitle', lang))),
      h('span', {class: 'place'}, catalogue?.workspace.name ?? ''));
    replace(this.links, pageLinks('scene', this.pages, lang));
    replace(this.tools,
      me?.kind === 'person'
        ? h('a', {class: 'account', href: '/account', title: text('account', lang), 'data-testid': 'account'}, icon('person'), h('span', {}, me.title))
        : h('span', {class: 'note'}, text('readOnly', lang)),
      h('button', {class: 'lang', 'data-testid': 'lang', onclick: () => this.events.language()},
        h('span', {class: lang === 'zh' ? 'on' : ''}, '中'), h('span', {class: lang === 'en' ? 'on' : ''}, 'EN')),
      h('button', {class: 'tool', title: text('help', lang), onclick: () => this.events.help()}, icon('help')));
  }
}

// Four grid cells, one raised.
function logo(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'logo');
  svg.setAttribute('aria-hidden', 'true');
  const cells: [string, string][] = [
    ['M16 14 29 20.5 16 27 3 20.5Z', '#1f6f8f'],
    ['M16 4 25 8.5 16 13 7 8.5Z', '#7fe3ff'],
    ['M7 8.5 16 13V23.5L7 19Z', '#2aa7d6'],
    ['M25 8.5 16 13V23.5L25 19Z', '#1784b4']
  ];
  for (const [d, fill] of cells) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    svg.append(path);
  }
  return svg;
}
