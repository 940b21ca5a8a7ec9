// Links between the pages, for the top bar of each: those that the server says this user may see.

import type {Lang} from '../types';
import {h} from './dom';
import css from './pages.css';

// Name of the page, its address, Chinese, English; in the order of the links.
const PAGES: readonly (readonly [string, string, string, string])[] = [
  ['overview', '/overview', '总览', 'Overview'],
  ['scene', '/', '三维', '3D city'],
  ['desk', '/desk', '审核', 'Review']
];

export const pagesCss = css;

// `allowed` comes with the options of `mount`; with fewer than two pages there is nothing to choose.
export function pageLinks(current: string, allowed: readonly string[], lang: Lang): HTMLElement {
  const shown = PAGES.filter(([name]) => allowed.includes(name));
  return h('nav', {class: 'pages', hidden: shown.length < 2, 'aria-label': lang === 'zh' ? '页面' : 'Pages', 'data-testid': 'pages'},
    ...shown.map(([name, address, zh, en]) =>
      h('a', {href: address, 'aria-current': name === current ? 'page' : null}, lang === 'zh' ? zh : en)));
}
