// The city in the middle: the scene's own bundle, loaded at run time, in a shadow of its own so that styles stay apart.

import type {MountOptions, SceneHandle} from '../index';
import type {Card, Lang, Selection} from '../types';
import {h} from '../ui/dom';

interface SceneBundle { mount(parent: ShadowRoot, options: MountOptions): () => void }

export class CityMap {
  readonly element = h('div', {class: 'city', style: {position: 'absolute', inset: '0', display: 'block'}, 'data-testid': 'map'});
  private handle: SceneHandle | null = null;
  private unmount = (): void => {};
  private isStopped = false;

  async start(address: string, api: string, lang: Lang, heard: (card: Card | null) => void): Promise<void> {
    const bundle = await import(new URL(address, document.baseURI).href) as SceneBundle;
    if (this.isStopped) return;
    const shadow = this.element.attachShadow({mode: 'open'});
    this.unmount = bundle.mount(shadow, {
      api, lang, panels: false,
      started: handle => {
        this.handle = handle;
        handle.heard(heard);
      }
    });
  }

  select(selection: Selection | null, flyTo = true): void {
    this.handle?.select(selection, flyTo);
  }

  home(): void {
    this.handle?.home();
  }

  language(lang: Lang): void {
    this.handle?.language(lang);
  }

  stop(): void {
    this.isStopped = true;
    this.unmount();
  }
}
