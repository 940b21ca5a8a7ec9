// What lies on the ground: map, either date, swipe or fade; and the underground view.

import type {GroundMode, State, Store} from '../store';
import {text, type TextKey} from '../i18n';
import {h, icon, replace} from './dom';

export const MODES: GroundMode[] = ['map', 'before', 'after', 'swipe', 'fade'];

export function isPossible(state: State, mode: GroundMode): boolean {
  if (mode === 'map') return true;
  if (mode === 'after') return !!state.after;
  return !!state.before && !!state.after;
}

export class GroundBar {
  readonly element = h('div', {class: 'ground-bar', 'data-testid': 'ground'});

  constructor(private store: Store, private set: (mode: GroundMode) => void, private dig: () => void) {
    store.listen((_, changed) => {
      if (['ground', 'lang', 'scenes', 'underground', 'after', 'layers'].some(key => changed.has(key as keyof State))) this.render();
    });
  }

  private render(): void {
    const {state} = this.store;
    const {lang} = state;
    const date: Partial<Record<GroundMode, string | null | undefined>> = {
      before: state.before?.captured_on, after: state.after?.captured_on
    };
    const problems = state.scenes.map(scene => scene.problem).filter((item): item is string => !!item);
    replace(this.element,
      h('div', {class: 'segments'}, ...MODES.filter(mode => isPossible(state, mode)).map(mode =>
        h('button', {class: state.ground === mode ? 'on' : '', 'data-mode': mode, onclick: () => this.set(mode)},
          h('span', {}, text(mode as TextKey, lang)), date[mode] ? h('small', {}, date[mode]!) : null))),
      this.hasPipes() ? h('button', {class: `dig${state.underground ? ' on' : ''}`, 'data-testid': 'dig', onclick: () => this.dig()}, icon('pipe'), text('underground', lang)) : null,
      state.ground === 'fade' ? this.slider() : null,
      problems.length ? h('p', {class: 'problem'}, problems.join('; ')) : null);
  }

  private hasPipes(): boolean {
    return !!this.store.state.layers.get('pipe_line')?.entry.count;
  }

  private slider(): HTMLElement {
    return h('input', {
      class: 'fade', type: 'range', min: '0', max: '100', value: `${this.store.state.share * 100}`, 'aria-label': text('fade', this.store.state.lang),
      oninput: (event: Event) => this.store.set({share: Number((event.target as HTMLInputElement).value) / 100})
    });
  }
}

// The line that is dragged across the picture.
export class SwipeLine {
  readonly element = h('div', {class: 'swipe-line', hidden: true, 'data-testid': 'swipe'}, h('i'));

  constructor(private store: Store, private area: HTMLElement) {
    this.element.addEventListener('pointerdown', event => this.drag(event));
    store.listen(state => {
      this.element.hidden = state.ground !== 'swipe';
      this.element.style.left = `${state.share * 100}%`;
    });
  }

  private drag(start: PointerEvent): void {
    start.preventDefault();
    this.element.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent) => {
      const {left, width} = this.area.getBoundingClientRect();
      this.store.set({share: Math.min(0.98, Math.max(0.02, (event.clientX - left) / width))});
    };
    const end = () => {
      this.element.removeEventListener('pointermove', move);
      this.element.removeEventListener('pointerup', end);
    };
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener('pointerup', end);
  }
}
