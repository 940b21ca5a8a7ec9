// A section: two clicks set an upright plane, the city on one side of it is taken away, and pipes show in the cut.

import {COORDINATE_SYSTEM, type Layer} from '@deck.gl/core';
import {PathLayer, ScatterplotLayer} from '@deck.gl/layers';
import {SimpleMeshLayer} from '@deck.gl/mesh-layers';
import {OVER} from '../layers/common';
import type {Host, Part, Pointed} from '../part';
import {texts} from '../part';
import {panelHead, railOf} from '../rail/rail';
import type {LonLat} from '../types';
import {h, replace} from '../ui/dom';
import type {Cut} from './cut';
import css from './section.css';
import {wallOf, type Wall} from './wall';

const say = texts({
  section: ['剖面与地下', 'Section and underground'],
  hint: ['在地面上点击两处：沿连线竖直剖开，一侧移开，露出地下管线', 'Click two places: the city is cut along the line, one side is taken away, and pipes show'],
  second: ['再点击第二处', 'Now the second place'],
  turn: ['换一侧', 'Other side'],
  again: ['重新选线', 'Another line'],
  clear: ['取消剖切', 'Close the cut'],
  underground: ['地下视图', 'Underground view'],
  opacity: ['地面不透明度', 'Opacity of the ground'],
  noPipes: ['工作空间没有管线', 'This workspace has no pipes']
});

const LINE: [number, number, number, number] = [255, 214, 74, 255];

export function sectionPart(host: Host): Part {
  return new Section(host).part;
}

class Section {
  private first: LonLat | null = null;
  private isAsking = false;
  private wall: {cut: Cut; heights: unknown; mesh: Wall | null} | null = null;
  private element = h('section', {class: 'panel tool-panel section', hidden: true, 'data-testid': 'section'});
  readonly part: Part;

  constructor(private host: Host) {
    railOf(host).add({
      name: 'section', title: lang => `${say('section', lang)} (Z)`, panel: this.element,
      opened: () => { if (!host.store.state.cut) this.ask(true); }, closed: () => this.ask(false)
    });
    host.store.listen((_, changed) => {
      if (['lang', 'catalogue', 'cut', 'underground'].some(key => changed.has(key as never))) this.render();
    });
    const stop = (): boolean | void => {
      if (this.first) this.ask(true);
      else if (host.store.state.cut && railOf(host).isOpen('section')) this.clear();
      else return false;
    };
    this.part = {
      elements: [this.element],
      css,
      layers: {below: () => this.face(), above: () => this.line()},
      keys: {z: () => railOf(host).toggle('section'), escape: stop},
      shortcuts: [['Z', '剖面与地下', 'section and underground']],
      click: (_, at) => this.click(at),
      reset: () => { this.clear(); host.store.set({groundOpacity: 0.28}); railOf(host).toggle('section', false); }
    };
  }

  private ask(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.first = null;
    this.host.root.classList.toggle('cutting', isAsking);
    this.render();
    this.host.redraw();
  }

  private clear(): void {
    this.host.store.set({cut: null});
    this.ask(railOf(this.host).isOpen('section'));
  }

  private click({position}: Pointed): boolean {
    if (!this.isAsking) return false;
    if (!position) return true;
    if (!this.first) {
      this.first = position;
      this.render();
      this.host.redraw();
      return true;
    }
    const [from, to] = this.facing(this.first, position);
    this.ask(false);
    this.showPipes();
    this.host.store.set({cut: {from, to}});
    return true;
  }

  // The side nearer to the eye is taken away: the camera looks at the cut.
  private facing(a: LonLat, b: LonLat): [LonLat, LonLat] {
    const bearing = ((this.host.scene.view.bearing ?? 0) * Math.PI) / 180;
    const stretch = Math.cos((a[1] * Math.PI) / 180);
    const [dx, dy] = [(b[0] - a[0]) * stretch, b[1] - a[1]];
    const rightAgainstView = dy * -Math.sin(bearing) + -dx * -Math.cos(bearing);
    return rightAgainstView > 0 ? [a, b] : [b, a];
  }

  private showPipes(): void {
    const {store} = this.host;
    const pipes = store.state.layers.get('pipe_line');
    if (!pipes?.entry.count) return;
    if (!pipes.visible) store.setLayer('pipe_line', {visible: true});
    this.host.complete();
  }

  private render(): void {
    const {lang, cut, underground, groundOpacity, layers} = this.host.store.state;
    const chip = (name: 'turn' | 'again' | 'clear', act: () => void): HTMLElement => h('button', {class: 'chip', 'data-act': name, onclick: act}, say(name, lang));
    const hasPipes = !!layers.get('pipe_line')?.entry.count;
    replace(this.element, panelHead(this.host, 'section', say('section', lang)), h('div', {class: 'scroll'},
      h('p', {}, say(this.first ? 'second' : 'hint', lang)),
      hasPipes ? null : h('p', {class: 'problem'}, say('noPipes', lang)),
      cut ? h('div', {class: 'chips'},
        chip('turn', () => this.host.store.set({cut: {from: cut.to, to: cut.from}})), chip('again', () => this.clear()),
        chip('clear', () => { this.clear(); this.ask(false); })) : null,
      h('label', {class: 'row'}, h('input', {type: 'checkbox', checked: underground, 'data-testid': 'under', onchange: (event: Event) => this.dig((event.target as HTMLInputElement).checked)}), say('underground', lang)),
      h('label', {}, say('opacity', lang), h('input', {
        type: 'range', min: '0', max: '100', value: `${groundOpacity * 100}`, disabled: !underground, 'data-testid': 'ground-opacity',
        oninput: (event: Event) => this.host.store.set({groundOpacity: Number((event.target as HTMLInputElement).value) / 100})
      }))));
  }

  private dig(underground: boolean): void {
    if (underground) this.showPipes();
    this.host.store.set({underground});
  }

  private face(): Layer[] {
    const {cut, heights, catalogue, underground} = this.host.store.state;
    if (!cut || !catalogue?.extent) return [];
    if (this.wall?.cut !== cut || this.wall.heights !== heights) this.wall = {cut, heights, mesh: wallOf(cut, catalogue.extent, heights)};
    const {mesh} = this.wall;
    if (!mesh) return [];
    return [new SimpleMeshLayer<number>({
      id: 'section-face', data: [0], mesh: mesh as never, coordinateSystem: COORDINATE_SYSTEM.METER_OFFSETS, coordinateOrigin: mesh.origin,
      getPosition: () => [0, 0, 0], getColor: [255, 255, 255, 255], opacity: underground ? 0.35 : 1,
      material: {ambient: 0.9, diffuse: 0.15, shininess: 1, specularColor: [0, 0, 0]}
    } as never)];
  }

  private line(): Layer[] {
    const {cut, heights} = this.host.store.state;
    if (this.first) {
      return [new ScatterplotLayer<LonLat>({
        id: 'section-first', data: [this.first], getPosition: place => [...place, heights.at(...place) + 0.6], getRadius: 6, radiusUnits: 'pixels',
        getFillColor: LINE, billboard: true, parameters: OVER
      })];
    }
    if (!cut) return [];
    const path = heights.drapePath(Float64Array.from([...cut.from, 0, ...cut.to, 0]), 0.4, 6);
    return [new PathLayer({
      id: 'section-line', data: [path], getPath: (item: Float64Array) => item as never, positionFormat: 'XYZ', _pathType: 'open',
      getColor: LINE, getWidth: 2, widthUnits: 'pixels', parameters: {depthCompare: 'less-equal'}
    } as never)];
  }
}
