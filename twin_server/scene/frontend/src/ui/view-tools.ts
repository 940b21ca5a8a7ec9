// Camera buttons, scale bar, position, and the small notes: loading, problems, tooltip.

import type {MapViewState} from '@deck.gl/core';
import type {Store} from '../store';
import {lengthText, metresPerPixelAt, roundLength} from '../metres';
import type {LonLat} from '../types';
import {text, title} from '../i18n';
import {wallScale} from '../wall';
import {h, icon, replace} from './dom';

export interface CameraEvents { home(): void; north(): void; tilt(): void; zoom(step: number): void }

export class ViewTools {
  readonly element = h('div', {class: 'view-tools'});
  readonly readout = h('div', {class: 'readout'});
  private compass = icon('north');
  private bar = h('span', {class: 'bar'});
  private barText = h('span');
  private place = h('span');
  private position: LonLat | null = null;

  constructor(private store: Store, private camera: CameraEvents) {
    this.readout.append(this.place, h('span', {class: 'scale'}, this.bar, this.barText));
    store.listen((_, changed) => {
      if (changed.has('lang') || changed.has('catalogue')) this.render();
      if (changed.has('lang')) this.point(this.position);
    });
  }

  show(view: MapViewState): void {
    this.compass.style.transform = `rotate(${-(view.bearing ?? 0)}deg)`;
    const metres = metresPerPixelAt(view.latitude, view.zoom);
    const length = roundLength(metres * 110 * wallScale());
    this.bar.style.width = `${length / metres / wallScale()}px`;
    this.barText.textContent = lengthText(length);
  }

  point(position: LonLat | null): void {
    if (!position) return;
    this.position = position;
    const {heights, lang} = this.store.state;
    const height = heights.source === 'none' ? '' : `  ${text('height', lang)} ${(heights.at(...position) + heights.base).toFixed(1)} m`;
    this.place.textContent = `${position[0].toFixed(6)}, ${position[1].toFixed(6)}${height}`;
  }

  private render(): void {
    const {lang} = this.store.state;
    const button = (label: string, symbol: SVGSVGElement, act: () => void): HTMLElement =>
      h('button', {class: 'tool', title: label, 'aria-label': label, onclick: act}, symbol);
    replace(this.element,
      button(text('zoomIn', lang), icon('plus'), () => this.camera.zoom(1)),
      button(text('zoomOut', lang), icon('minus'), () => this.camera.zoom(-1)),
      button(text('north', lang), this.compass, () => this.camera.north()),
      button(text('tilt', lang), icon('tilt'), () => this.camera.tilt()),
      button(text('home', lang), icon('home'), () => this.camera.home()));
  }
}

export class Notes {
  readonly loading = h('div', {class: 'loading', hidden: true, 'data-testid': 'loading'}, h('i'), h('span'));
  readonly banner = h('div', {class: 'banner', hidden: true, 'data-testid': 'banner'});
  readonly tip = h('div', {class: 'tip', hidden: true});

  constructor(private store: Store, private retry: () => void) {
    store.listen(state => {
      this.loading.hidden = state.busy === 0;
      this.loading.querySelector('span')!.textContent = text('loading', state.lang);
      this.showBanner();
    });
  }

  hover(name: string | null, label: string | null, x: number, y: number): void {
    const layer = name ? this.store.state.layers.get(name) : null;
    this.tip.hidden = !layer;
    if (!layer) return;
    replace(this.tip, h('small', {}, title(layer.entry, this.store.state.lang)), label ? h('b', {}, label) : null);
    const scale = wallScale();
    this.tip.style.transform = `translate(${x / scale + 14}px, ${y / scale + 14}px)`;
  }

  private showBanner(): void {
    const {problem, catalogue, lang} = this.store.state;
    const isEmpty = !!catalogue && !catalogue.extent;
    this.banner.hidden = !problem && !isEmpty;
    if (problem) {
      replace(this.banner, h('b', {}, text('failed', lang)), h('p', {}, problem), h('button', {onclick: () => this.retry()}, text('retry', lang)));
    } else if (isEmpty) {
      replace(this.banner, h('b', {}, text('emptyCity', lang)), h('p', {}, text('emptyCityHint', lang)));
    }
  }
}

export class Help {
  readonly element = h('div', {class: 'help', hidden: true});

  constructor(private store: Store, private shortcuts: readonly (readonly [string, string, string])[]) {}

  toggle(isOpen = this.element.hidden): void {
    const {lang} = this.store.state;
    this.element.hidden = !isOpen;
    replace(this.element, h('div', {},
      h('h2', {}, text('help', lang)),
      h('dl', {}, ...this.shortcuts.flatMap(([keys, zh, en]) => [h('dt', {}, keys), h('dd', {}, lang === 'zh' ? zh : en)]))));
    this.element.onclick = () => this.toggle(false);
  }
}
