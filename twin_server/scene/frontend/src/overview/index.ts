// Entry of the leaders' page: `mount` puts it into a page and returns what takes it away again.

import type {Lang} from '../types';
import {h} from '../ui/dom';
import {pagesCss} from '../ui/pages';
import {fit} from './fitting';
import css from './overview.css';
import {Page} from './page';

export interface OverviewOptions { api: string; lang: Lang; scene: string; pages?: string[] }

export function mount(parent: HTMLElement | ShadowRoot, options: OverviewOptions): () => void {
  const style = h('style', {}, pagesCss, css);
  const root = h('div', {class: 'board', 'data-testid': 'board'});
  parent.append(style, root);
  const unfit = fit(root);
  const page = new Page(root, options);
  page.start();
  return () => {
    page.stop();
    unfit();
    root.remove();
    style.remove();
  };
}
