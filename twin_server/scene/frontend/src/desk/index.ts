// Entry of the review desk: `mount` puts it into a page and returns what takes it away again.

import type {Lang} from '../types';
import {DeskApp} from './app';
import css from './desk.css';
import {DeskApi} from './desk-api';

export function mount(parent: HTMLElement | ShadowRoot, options: {api: string; lang: Lang; pages?: readonly string[]}): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'desk';
  parent.append(style, root);
  const app = new DeskApp(root, new DeskApi(options.api), options.lang, options.pages ?? []);
  void app.start();
  return () => {
    app.stop();
    root.remove();
    style.remove();
  };
}
