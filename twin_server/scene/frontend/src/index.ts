// Entry of the main scene: `mount` puts it into a page and returns what takes it away again.

import {Api, ApiError} from './api';
import {App, type SceneHandle} from './app';
import {text} from './i18n';
import type {Lang} from './types';
import dossierCss from './dossier/dossier.css';
import css from './scene.css';

// `panels: false` leaves the canvas alone, for a page that shows the city among other things; it gets a handle.
export interface MountOptions {
  api: string;
  lang: Lang;
  pages?: string[];
  panels?: boolean;
  started?(handle: SceneHandle): void;
}

export function mount(parent: HTMLElement | ShadowRoot, options: MountOptions): () => void {
  const style = document.createElement('style');
  style.textContent = css + dossierCss;
  const root = document.createElement('div');
  root.className = 'gridtwin';
  parent.append(style, root);
  if (!document.createElement('canvas').getContext('webgl2')) {
    root.textContent = text('noWebgl', options.lang);
    return () => parent.replaceChildren();
  }
  const app = new App(root, new Api(options.api), options);
  options.started?.(app.handle());
  void app.start();
  return () => {
    app.stop();
    root.remove();
    style.remove();
  };
}

export {ApiError};
export type {SceneHandle};
